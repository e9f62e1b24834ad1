import { expect, test } from 'vitest';
import type { Tongue } from '#lib/domain/quick-line/chips.ts';
import { readLine } from '#lib/domain/quick-line/read-line.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import type { WorkRules } from '#lib/domain/work-rules.ts';
import { usualSetting } from './read.ts';

const due = (said: string, hint: Tongue, rules: WorkRules, today = usualSetting.today) => {
  const setting = { ...usualSetting, today, hint, calendar: workCalendar(rules) };
  const next = readLine(said, setting).chips.find(({ kind }) => kind === 'next');
  return next?.kind === 'next' ? next.due : undefined;
};

const lines: [Tongue, string][] = [
  ['en', 'call back in 3 working days'],
  ['en', 'call back in three business days'],
  ['pl', 'zadzwonić za 3 dni robocze'],
  ['pl', 'zadzwonić za trzy dni robocze'],
  ['ru', 'позвонить через 3 рабочих дня'],
  ['ru', 'позвонить через три рабочих дня']
];

test.each(lines)('%s: “%s” counts the days on which this rep works', (hint, said) => {
  expect(due(said, hint, {})).toBe('2026-11-23');
  expect(due(said, hint, { workdays: [1, 2, 3] })).toBe('2026-11-25');
  expect(due(said, hint, { workdays: [1, 2, 3, 4, 5, 6] })).toBe('2026-11-21');
  expect(due(said, hint, { away: [{ from: '2026-11-19', to: '2026-11-24' }] })).toBe('2026-11-27');
  expect(due(said, hint, { holidays: ['PL'] }, '2026-11-10')).toBe('2026-11-16');
});

test('days that are not said to be working days are days of the calendar', () => {
  expect(due('zadzwonić za 3 dni', 'pl', { workdays: [1, 2, 3] })).toBe('2026-11-21');
});
