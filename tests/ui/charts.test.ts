import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleOf, ticksBetween, ticksTold } from '#lib/ui/charts/scale.ts';

describe('the axis of a chart', () => {
  test.each([
    [0, 100, 5, [0, 25, 50, 75, 100]],
    [0, 866_000, 5, [0, 250_000, 500_000, 750_000]],
    [0, 3, 5, [0, 1, 2, 3]],
    [-40, 60, 5, [-25, 0, 25, 50]],
    [0, 0, 5, [0]]
  ])('from %d to %d is counted in round steps', (low, high, most, ticks) => {
    expect(ticksBetween(low, high, most)).toEqual(ticks.map(tick => expect.closeTo(tick, 6) as number));
  });

  test('never has more numbers than can be read, and none outside', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (low, length) => {
        const ticks = ticksBetween(low, low + length, 5);
        expect(ticks.length).toBeLessThanOrEqual(5);
        for (const tick of ticks) {
          expect(scaleOf(low, low + length)(tick)).toBeGreaterThanOrEqual(-1e-6);
          expect(scaleOf(low, low + length)(tick)).toBeLessThanOrEqual(100 + 1e-6);
        }
      })
    );
  });

  test('counts in whole numbers where its labels are whole, and in halves where they tell halves', () => {
    const ticks = [0, 0.5, 1, 1.5, 2];
    expect(ticksTold(ticks, value => value.toFixed(0))).toEqual([0, 1, 2]);
    expect(ticksTold(ticks, value => value.toFixed(1))).toEqual(ticks);
  });

  test('puts everything at its beginning when nothing has a length', () => {
    expect(scaleOf(0, 0)(0)).toBe(0);
  });
});
