import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beforeAfter, casesOf, longestStretch, stretches } from '#lib/domain/metrics/before-after.ts';
import { addDays, daysBetween, type Day } from '#lib/domain/time.ts';
import { aCall, fridayDay, times } from '../support/builders.ts';

const calls = (day: Day, connected: number, missed: number) => [
  ...times(connected, () => aCall({ day })),
  ...times(missed, () => aCall({ day, disposition: 'no-answer' as const }))
];
const changed = addDays(fridayDay, -9);
const before = addDays(changed, -1);
const seen = (activities: ReturnType<typeof calls>) =>
  beforeAfter(casesOf('connects', { activities, deals: [] }), changed, fridayDay);

describe('a change in how the rep works', () => {
  test('is better beyond chance only where the intervals do not touch', () => {
    expect(seen([...calls(before, 5, 95), ...calls(changed, 60, 40)])).toMatchObject({
      ...{ verdict: 'better', days: 10 },
      before: { n: 100, rate: 0.05 },
      after: { n: 100, rate: 0.6 }
    });
    expect(seen([...calls(before, 60, 40), ...calls(changed, 5, 95)])?.verdict).toBe('worse');
    expect(seen([...calls(before, 10, 90), ...calls(changed, 12, 88)])?.verdict).toBe('maybe-chance');
  });

  test('says nothing of a handful of calls, and nothing of a day that is still to come', () => {
    expect(seen([...calls(before, 0, 9), ...calls(changed, 9, 0)])?.verdict).toBe('too-few');
    expect(stretches(addDays(fridayDay, 1), fridayDay)).toBeUndefined();
  });

  test('is looked at through two stretches of equal length that meet at its day', () => {
    fc.assert(
      fc.property(fc.nat(400), ago => {
        const found = stretches(addDays(fridayDay, -ago), fridayDay);
        if (!found) throw new Error('a past change has stretches');
        const length = ({ from, to }: typeof found.before) => daysBetween(from, to) + 1;
        expect(length(found.before)).toBe(length(found.after));
        expect(length(found.after)).toBe(Math.min(longestStretch, ago + 1));
        expect(addDays(found.before.to, 1)).toBe(found.after.from);
        expect(found.after.to <= fridayDay).toBe(true);
      })
    );
  });
});
