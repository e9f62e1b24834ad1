import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '#lib/domain/time.ts';
import { cappedOn, isWithinCap } from '#lib/domain/weekly-cap.ts';

const friday: Day = '2026-11-20';
const ago = (...days: number[]): Day[] => days.map(count => addDays(friday, -count));

describe('touches of one person in seven days', () => {
  test('are three at most; the fourth waits until the first is a week old', () => {
    expect(cappedOn(ago(0, 2), friday, 3)).toBeUndefined();
    expect(cappedOn(ago(0, 2, 5), friday, 3)).toEqual({ touches: 3, freeOn: '2026-11-22' });
  });

  test('of a week ago are forgotten', () => {
    expect(cappedOn(ago(7, 8, 9), friday, 3)).toBeUndefined();
    expect(cappedOn(ago(6, 6, 6), friday, 3)).toEqual({ touches: 3, freeOn: '2026-11-21' });
  });

  test('that are still planned count as well', () => {
    expect(isWithinCap(ago(-2, -3, -4), friday, 3)).toBe(false);
    expect(isWithinCap(ago(-7, -8, -9), friday, 3)).toBe(true);
  });

  test('are one at least, whatever another app has kept as the cap', () => {
    expect(cappedOn([], friday, 0)).toBeUndefined();
    expect(cappedOn(ago(0), friday, 0)?.freeOn).toBe('2026-11-27');
  });

  test('never exceed the cap when each is put on the first free day', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -10, max: 10 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 5 }),
        (days, cap) => {
          const touches: Day[] = [];
          for (const day of days.map(count => addDays(friday, count)))
            touches.push(cappedOn(touches, day, cap)?.freeOn ?? day);
          for (const end of touches) {
            const week = touches.filter(day => day <= end && day > addDays(end, -7));
            expect(week.length).toBeLessThanOrEqual(cap);
          }
        }
      )
    );
  });
});
