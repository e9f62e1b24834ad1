import { describe, expect, test } from 'vitest';
import { kpiLink } from '#lib/domain/metrics/kpi-link.ts';

/** Looks like chance, and never the same two weeks running. */
const busy = Array.from({ length: 40 }, (_, week) => ((week * 7) % 11) + (week % 3));
const threeLater = busy.map((_, week) => busy[week - 3] ?? 5);
const leading = { tells: 'leading' } as const;

describe('a figure that the rep steers by', () => {
  test('goes with the wins that follow it three weeks later', () => {
    expect(kpiLink(leading, busy, threeLater)).toMatchObject({ lag: 3, n: 37 });
  });

  test('is linked only over the weeks since it last had no value', () => {
    const without = (week: number) => busy.map((value, place) => (place === week ? undefined : value));
    expect(kpiLink(leading, without(9), threeLater)).toMatchObject({ lag: 3, n: 27 });
    expect(kpiLink(leading, without(25), threeLater)).toBe('not-enough-data');
  });

  test('is not linked with wins when it is made of them', () => {
    expect(kpiLink({ tells: 'lagging' }, busy, busy)).toBe('made-of-wins');
  });
});
