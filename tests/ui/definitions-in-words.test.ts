import { describe, expect, test } from 'vitest';
import {
  cycleStarts,
  dealSizes,
  definitionsOf,
  quotaUnits,
  smoothings,
  standardDefinitions,
  winRates
} from '#lib/domain/definitions.ts';
import { metricKeys, leftOutReasons, besideUnits } from '#lib/domain/metrics/metric.ts';
import { Formats } from '#lib/i18n/formats.ts';
import { languages, type Language } from '#lib/i18n/languages.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { definitionNames, definitionsInForce, formulaOf, meaningsOf } from '../../src/routes/definition-lines.ts';
import { groups } from '../../src/routes/metrics/groups.ts';
import { periodName } from '../../src/routes/score/period-name.ts';
import { withMeaning } from '../../src/routes/settings/definitions/with-meaning.ts';
import { dictionaries } from '../support/dictionaries.ts';

const wordsIn = (language: Language): Words =>
  Object.assign(Object.create(null) as Words, {
    t: dictionaries[language],
    language,
    format: new Formats(language, 'Europe/Warsaw')
  });
const english = wordsIn('en');
const zone = 'Europe/Warsaw';

describe('what the figures mean, on everything that leaves the app', () => {
  test('is one line for each definition, the standard ones too, and the time zone', () => {
    expect(definitionsInForce(english, { zone })).toEqual([
      'Win rate: By number of deals',
      'Start of the cycle: Qualified',
      'Quota: In money',
      'Deal size: Of deals won',
      'Smoothing: None',
      'Reporting time zone: Europe/Warsaw'
    ]);
  });

  test('says what the rep has changed, and a year that is not that of the calendar', () => {
    const lines = definitionsInForce(english, {
      zone,
      definitions: { winRate: 'value', smoothing: 6 },
      fiscal: { firstMonth: 10, weeks: '4-4-5' }
    });
    expect(lines).toEqual(
      expect.arrayContaining([
        'Win rate: By value',
        'Smoothing: 6 months',
        'The fiscal year begins in: October',
        'Months are: Whole weeks, 4-4-5'
      ])
    );
  });

  test.each(languages)('is said in %s', language => {
    for (const line of definitionsInForce(wordsIn(language), { zone })) expect(line).toMatch(/^\S.+: \S/u);
  });
});

test.each(languages)('every meaning that may be chosen has its words in %s', language => {
  const all = {
    winRate: winRates,
    cycleStart: cycleStarts,
    quota: quotaUnits,
    dealSize: dealSizes,
    smoothing: smoothings
  };
  for (const name of definitionNames) {
    const told = meaningsOf(wordsIn(language), name).map(({ value }) => value);
    expect(told.toSorted()).toEqual(all[name].map(String).toSorted());
  }
});

test('the formula of a figure is that of the meaning in force', () => {
  expect(formulaOf(english, 'win-rate', {})).toMatch(/^Deals won ÷/);
  expect(formulaOf(english, 'win-rate', { definitions: { winRate: 'value' } })).toMatch(/^Amounts of deals won ÷/);
  expect(formulaOf(english, 'loss-rate', { definitions: { winRate: 'value' } })).toMatch(/^Deals lost ÷/);
});

describe('choosing a meaning', () => {
  test('changes that word alone', () => {
    expect(withMeaning(standardDefinitions, 'smoothing', '6')).toEqual({ ...standardDefinitions, smoothing: 6 });
    expect(withMeaning(standardDefinitions, 'winRate', 'cohort')).toEqual({
      ...standardDefinitions,
      winRate: 'cohort'
    });
  });

  test('of none that there is changes nothing', () => {
    expect(withMeaning(standardDefinitions, 'winRate', 'guess')).toEqual(definitionsOf(undefined));
  });
});

describe('the catalogue', () => {
  test('has every figure in one group and one only', () => {
    expect(Object.values(groups).flat().toSorted()).toEqual([...metricKeys].toSorted());
  });

  test.each(languages)('says in %s of every figure how it is counted, what counts and what it is not', language => {
    const { figures, beside, leftOut } = dictionaries[language].catalogue;
    for (const key of metricKeys)
      for (const said of [figures[key].name, figures[key].how, figures[key].counts, figures[key].not])
        expect(said.length).toBeGreaterThan(2);
    expect(Object.keys(beside).toSorted()).toEqual(Object.keys(besideUnits).toSorted());
    expect(Object.keys(leftOut).toSorted()).toEqual([...leftOutReasons].toSorted());
  });

  test.each(languages)('calls no two figures the same in %s', language => {
    const names = metricKeys.map(key => dictionaries[language].catalogue.figures[key].name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the name of a period', () => {
  const today = '2026-11-22';
  const named = (span: 'month' | 'quarter' | 'year', from: `${number}-${number}-${number}`, fiscal?: object) =>
    periodName(english, {
      span,
      period: { from, to: from },
      today,
      rules: { weekStart: 1, ...(fiscal && { fiscal: { firstMonth: 1, ...fiscal } }) }
    });

  test('is that of the calendar unless the rep has another year', () => {
    expect(named('quarter', '2026-10-01')).toBe('Quarter 4, 2026');
    expect(named('quarter', '2026-10-01', { firstMonth: 1 })).toBe('Quarter 4, 2026');
  });

  test('is told by the year in which the fiscal year ends', () => {
    expect(named('quarter', '2026-01-01', { firstMonth: 10 })).toBe('FY26 Q2');
    expect(named('year', '2025-10-01', { firstMonth: 10 })).toBe('FY26');
    expect(named('month', '2026-01-01', { firstMonth: 10 })).toBe('January 2026');
  });

  test('tells the days of a month of whole weeks, which may begin in the one before', () => {
    expect(named('month', '2025-12-29', { weeks: '4-4-5' })).toMatch(/^January 2026 \(29 Dec 2025 – /);
  });
});
