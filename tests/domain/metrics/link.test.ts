import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correlation, fewestWeeks, measuredLink } from '#lib/domain/metrics/link.ts';

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const weeksOf = (seed: number, weeks: number): number[] => {
  const next = chance(seed * 7_919 + 1);
  for (let skipped = 0; skipped < 20; skipped += 1) next();
  return Array.from({ length: weeks }, () => Math.floor(next() * 20));
};

describe('a link between a figure and wins', () => {
  test('is found where wins follow three weeks later, with its n', () => {
    const meetings = weeksOf(1, 60);
    const noise = weeksOf(2, 60);
    const wins = meetings.map((_, week) => (meetings[week - 3] ?? 5) + (noise[week] ?? 0) / 10);
    expect(measuredLink(meetings, wins)).toMatchObject({ lag: 3, n: 57 });
  });

  test('is found where it goes the other way', () => {
    const found = measuredLink(
      weeksOf(3, 40),
      weeksOf(3, 40).map(value => -value)
    );
    expect(found).toEqual({ r: -1, n: 40, lag: 0 });
  });

  test('is not claimed under twenty weeks, however well they fit', () => {
    const few = weeksOf(4, fewestWeeks - 1);
    expect(measuredLink(few, few)).toBe('not-enough-data');
    expect(measuredLink(weeksOf(4, fewestWeeks), weeksOf(4, fewestWeeks))).not.toBe('not-enough-data');
  });

  test('is not claimed of what never changes', () => {
    const flat = Array.from({ length: 60 }, () => 4);
    expect(measuredLink(flat, weeksOf(5, 60))).toBe('not-enough-data');
    expect(measuredLink(weeksOf(5, 60), flat)).toBe('not-enough-data');
  });

  test('is claimed of unrelated weeks at most once in twenty times, though nine lags are tried', () => {
    const claims = Array.from({ length: 400 }, (_, seed) =>
      measuredLink(weeksOf(2 * seed + 10, 52), weeksOf(2 * seed + 11, 52))
    ).filter(found => found !== 'not-enough-data');
    expect(claims.length).toBeLessThanOrEqual(20);
  });

  test('is claimed seldom of two unrelated habits that change slowly', () => {
    const slow = (seed: number) => {
      let level = 10;
      return weeksOf(seed, 80).map(step => (level = 0.8 * level + step));
    };
    const claims = Array.from({ length: 200 }, (_, seed) =>
      measuredLink(slow(2 * seed + 1_000), slow(2 * seed + 1_001))
    ).filter(found => found !== 'not-enough-data');
    expect(claims.length).toBeLessThanOrEqual(14);
  });

  test('is measured by a coefficient that neither order nor scale changes', () => {
    const series = fc.array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), {
      minLength: 2,
      maxLength: 40
    });
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -9, max: 9 }), (pairs, by, more) => {
        const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
        const r = correlation(xs, ys);
        if (r === undefined) return;
        expect(r).toBeGreaterThanOrEqual(-1);
        expect(r).toBeLessThanOrEqual(1);
        expect(correlation(ys, xs)).toBeCloseTo(r, 9);
        expect(
          correlation(
            xs.map(x => by * x + more),
            ys
          )
        ).toBeCloseTo(r, 9);
      })
    );
  });
});
