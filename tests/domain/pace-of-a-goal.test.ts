import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalCalendar } from '#lib/domain/goals/expected.ts';
import { paceOf } from '#lib/domain/goals/pace.ts';
import { beganOn } from '#lib/domain/goals/standing.ts';
import { beforeGoals } from '#lib/domain/scorecard.ts';
import { addDays, type Day } from '#lib/domain/time.ts';
import { aGoal } from '../support/builders.ts';

/** 21 weekdays, of which the 11th is a public holiday in Poland. */
const november = { from: '2026-11-01', to: '2026-11-30' } as const;
const { works } = goalCalendar({ holidays: ['PL'] });
const old: Day = '2026-01-01';

describe('what is expected by now', () => {
  test('is the benchmark by the working days that have passed, today included', () => {
    const pace = paceOf({ units: 12_000, expected: 20_000, since: old, today: '2026-11-13' }, november, works);
    expect(pace).toEqual({ passed: 9, all: 20, byNow: 9_000, ahead: 3_000 });
  });

  test('grows on no holiday and no weekend', () => {
    const byNow = (today: Day) => paceOf({ units: 0, expected: 20, since: old, today }, november, works)?.byNow;
    expect([byNow('2026-11-10'), byNow('2026-11-11'), byNow('2026-11-12')]).toEqual([7, 7, 8]);
    expect(byNow('2026-11-01')).toBe(0);
    expect(byNow('2026-11-30')).toBe(20);
  });

  test('does not hold days against the rep on which the line was not on the card', () => {
    const pace = paceOf({ units: 0, expected: 20, since: '2026-11-19', today: '2026-11-20' }, november, works);
    expect(pace).toEqual({ passed: 2, all: 20, byNow: 2, ahead: -2, since: '2026-11-19' });
  });

  test('is not said of a period without a single working day', () => {
    const away = goalCalendar({ away: [november] }).works;
    expect(paceOf({ units: 1, expected: 20, since: old, today: '2026-11-20' }, november, away)).toBeUndefined();
  });

  test('never falls from one day to the next and ends with the whole', () => {
    fc.assert(
      fc.property(fc.nat(29), fc.nat(29), fc.integer({ min: 1, max: 1e9 }), (day, start, expected) => {
        const since = addDays(november.from, start);
        const byNow = (today: Day) => paceOf({ units: 0, expected, since, today }, november, works)?.byNow ?? NaN;
        const today = addDays(november.from, day);
        expect(byNow(today)).toBeLessThanOrEqual(byNow(addDays(today, 1)));
        expect(byNow(today)).toBeLessThanOrEqual(expected);
      })
    );
  });
});

test('a line begins with its first goal, not with its last edit', () => {
  const goals = [aGoal({ since: '2026-11-18' }), aGoal({ since: '2026-03-01' }), aGoal({ metric: 'wins', since: old })];
  expect(beganOn(goals, aGoal())).toBe('2026-03-01');
  expect(beganOn(goals, aGoal({ span: 'week' }))).toBeUndefined();
});

describe('before the first goal', () => {
  test('units are told without points, in the lines with which goals began', () => {
    const goals = [aGoal({ since: '2026-11-18' }), aGoal({ metric: 'wins', since: '2026-11-20' })];
    expect(beforeGoals(goals, () => 7)).toMatchObject({
      total: 0,
      begins: '2026-11-18',
      lines: [{ goal: { metric: 'dials' }, units: 7, points: undefined, attained: undefined }]
    });
  });

  test('nothing is told to who never had one', () => {
    expect(beforeGoals([], () => 7)).toBeUndefined();
  });
});
