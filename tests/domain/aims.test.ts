import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addAim, editAim, noteAim } from '#lib/domain/aims/aim-edits.ts';
import { aimWork } from '#lib/domain/aims/aim-work.ts';
import { aimProgress, isReviewDue, timeBefore } from '#lib/domain/aims/progress.ts';
import { vagueIn, type AimDraft } from '#lib/domain/aims/vagueness.ts';
import { addScenario, editScenario } from '#lib/domain/scenario-edits.ts';
import { linksOf } from '#lib/domain/north-star/links.ts';
import type { Aim } from '#lib/domain/aim.ts';
import { asItIs } from '#lib/domain/what-if/lever-figures.ts';
import { allowed, aMoment, anId, changedFields, fridayDay, rowOf } from '../support/builders.ts';
import { aYear } from '../support/chain.ts';

const anAim = (but: Partial<Aim> = {}): Aim => ({
  id: anId('aim'),
  metric: 'wins',
  number: 20,
  from: fridayDay,
  by: '2026-12-31',
  style: 'kpi',
  createdAt: 0,
  ...but
});

describe('an aim', () => {
  const whole: AimDraft = { style: 'kpi', metric: 'wins', number: 20, by: '2026-12-31' };

  test.each<[string, AimDraft, readonly string[]]>([
    ['“sell more”', { style: 'kpi' }, ['no-metric', 'no-number', 'no-date']],
    ['20 wins, some day', { ...whole, by: '' as never }, ['no-date']],
    ['wins by the end of the year', { style: 'kpi', metric: 'wins', by: '2026-12-31' }, ['no-number']],
    ['20 by the end of the year', { style: 'kpi', number: 20, by: '2026-12-31' }, ['no-metric']],
    ['nought wins', { ...whole, number: 0 }, ['no-number']],
    ['fewer than before', { ...whole, base: 21 }, ['below-base']],
    ['20 wins by yesterday', { ...whole, by: '2026-11-19' }, ['date-past']],
    ['20 wins by today', { ...whole, by: fridayDay }, ['date-past']],
    ['20 wins in ten years', { ...whole, by: '2036-11-19' }, ['date-far']],
    ['a key result of nothing', { ...whole, style: 'okr' }, ['no-objective']],
    ['20 wins by the end of the year', whole, []],
    ['as many as before', { ...whole, base: 20 }, []],
    ['a key result of an objective', { ...whole, style: 'okr', objective: 'Enter the Baltics' }, []]
  ])('%s: %j is short of %j', (_, draft, expected) => {
    expect(vagueIn(draft, fridayDay)).toEqual(expected);
  });

  test('is kept from today on, and refused while it is vague', () => {
    const fields = { metric: 'wins', number: 20, by: '2026-12-31', style: 'kpi', why: ' The house ' } as const;
    const writes = allowed(addAim({ kind: 'add-aim', id: anId('aim'), fields }, aMoment()));
    expect(rowOf('aims', writes)).toMatchObject({ from: fridayDay, why: 'The house' });
    const past = { ...fields, by: '2026-11-01' } as const;
    expect(addAim({ kind: 'add-aim', id: anId('aim'), fields: past }, aMoment())).toEqual({
      ok: false,
      error: { kind: 'bad-date' }
    });
  });

  test('whose day has passed can still be closed and explained, but not be moved to another day of the past', () => {
    const old = anAim({ from: '2026-01-01', by: '2026-10-31' });
    expect(changedFields(allowed(editAim(old, { endedOn: fridayDay }, aMoment())))).toEqual(['endedOn']);
    expect(editAim(old, { by: '2026-11-10' }, aMoment())).toMatchObject({ ok: false });
    expect(editAim(old, { by: '2026-12-10' }, aMoment())).toMatchObject({ ok: true });
  });

  test('collects notes with their days, and none without words', () => {
    const id = anId('aim');
    const once = rowOf('aims', allowed(noteAim(anAim(), { kind: 'note-aim', id, text: 'Two demos moved' }, aMoment())));
    const twice = rowOf('aims', allowed(noteAim(once, { kind: 'note-aim', id, text: ' Both held ' }, aMoment())));
    expect(twice.notes).toEqual([
      { on: fridayDay, text: 'Two demos moved' },
      { on: fridayDay, text: 'Both held' }
    ]);
    expect(noteAim(twice, { kind: 'note-aim', id, text: ' ' }, aMoment())).toMatchObject({ ok: false });
  });
});

describe('how an aim goes', () => {
  const days = { today: fridayDay, passed: 5, all: 20, isWorkday: true } as const;

  test('is told by an even pace over the selling days; today is not over', () => {
    const aim = anAim();
    expect(aimProgress(aim, 3, days).state).toBe('behind');
    expect(aimProgress(aim, 4, days).state).toBe('on-pace');
    expect(aimProgress(aim, 5, days).state).toBe('ahead');
    expect(aimProgress(aim, 20, days).state).toBe('reached');
    expect(aimProgress(aim, 4, days)).toMatchObject({ expected: 5, left: 16, daysLeft: 16, perDay: 1, part: 0.2 });
    expect(aimProgress(aim, 4, { ...days, isWorkday: false })).toMatchObject({ state: 'behind', daysLeft: 15 });
  });

  test('is missed once it is over, and never before', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(20), (units, passed) => {
        const over = aimProgress(anAim({ by: '2026-11-19' }), units, { ...days, passed: 20 });
        expect(over.state).toBe(units >= 20 ? 'reached' : 'missed');
        expect(aimProgress(anAim(), units, { ...days, passed }).state).not.toBe('missed');
      })
    );
    expect(aimProgress(anAim({ endedOn: fridayDay }), 5, days)).toMatchObject({ state: 'missed', perDay: undefined });
  });

  test('is compared with as long a time before', () => {
    expect(timeBefore({ from: '2026-11-01', to: '2026-11-30' })).toEqual({ from: '2026-10-02', to: '2026-10-31' });
  });

  test('is asked for a week or a month after the last word on it, and not once it is over', () => {
    const aim = anAim({ from: '2026-11-01', review: 'week' });
    expect(isReviewDue(aim, '2026-11-07')).toBe(false);
    expect(isReviewDue(aim, '2026-11-08')).toBe(true);
    expect(isReviewDue({ ...aim, notes: [{ on: '2026-11-08', text: 'So far so good' }] }, '2026-11-14')).toBe(false);
    expect(isReviewDue({ ...aim, review: 'month' }, '2026-12-01')).toBe(true);
    expect(isReviewDue({ ...aim, endedOn: '2026-11-05' }, '2026-11-20')).toBe(false);
    expect(isReviewDue(aim, '2027-01-01')).toBe(false);
  });
});

test('what an aim takes is worked back by the rates of the North Star', () => {
  const links = linksOf(aYear(), { 'deal-size': 1_000 });
  expect(aimWork('dials', 50, links)).toEqual({ call: 50 });
  expect(aimWork('wins', 1, links)).toEqual({ call: expect.closeTo(500, 6) as number, meeting: 8 });
  expect(aimWork('revenue', 2_000, links)?.meeting).toBe(16);
  expect(aimWork('meetings-held', 8, links)).toEqual({ call: expect.closeTo(500, 6) as number, meeting: 8 });
  expect(aimWork('revenue', 2_000, linksOf(aYear()))).toBeUndefined();
  expect(aimWork('proposals', 3, links)).toBeUndefined();
});

test('a scenario has a name and levers that somebody can mean', () => {
  const id = anId('scenario');
  const fields = { name: ' Better closing ', levers: { ...asItIs, winRate: 1.2 } };
  const scenario = rowOf('scenarios', allowed(addScenario({ kind: 'add-scenario', id, fields }, aMoment())));
  expect(scenario).toMatchObject({ name: 'Better closing', levers: { winRate: 1.2 } });
  expect(changedFields(allowed(editScenario(scenario, { name: 'Closing' }, aMoment())))).toEqual(['name']);
  expect(editScenario(scenario, { name: ' ' }, aMoment())).toMatchObject({ ok: false });
  expect(editScenario(scenario, { levers: { ...asItIs, cycle: 0 } }, aMoment())).toMatchObject({ ok: false });
});
