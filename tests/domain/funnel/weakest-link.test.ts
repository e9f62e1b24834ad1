import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DayTally, type DayCounts } from '#lib/domain/day-counts.ts';
import { weakestLink } from '#lib/domain/funnel/weakest-link.ts';
import { funnelSteps, type FunnelStep } from '#lib/domain/funnel/steps.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Day } from '#lib/domain/time.ts';

const now: Period = { from: '2026-10-01', to: '2026-12-31' };
const quarters: readonly Period[] = [
  { from: '2026-07-01', to: '2026-09-30' },
  { from: '2026-04-01', to: '2026-06-30' },
  { from: '2026-01-01', to: '2026-03-31' },
  { from: '2025-10-01', to: '2025-12-31' },
  { from: '2025-07-01', to: '2025-09-30' }
];

type Steps = readonly [
  dials: number,
  connects: number,
  positive: number,
  set: number,
  held: number,
  opp: number,
  won: number
];

/** The whole of a quarter on its first day. */
function told(...ofQuarters: readonly (readonly [Day, Steps])[]): DayCounts<FunnelStep> {
  const tally = new DayTally<FunnelStep>();
  for (const [day, counts] of ofQuarters)
    funnelSteps.forEach((step, place) => {
      tally.add(day, step, counts[place] ?? 0);
    });
  return tally.days;
}

const usual: Steps = [1_000, 250, 100, 40, 32, 20, 6];
const year = quarters.slice(0, 4).map(({ from }) => [from, usual] as const);

test('many good calls and few meetings are named as such, against the rep’s own year', () => {
  const found = weakestLink(told(['2026-10-01', [1_000, 250, 100, 10, 8, 5, 2]], ...year), now, quarters);
  expect(found).toMatchObject({ kind: 'fell', step: 'set', now: { hits: 10, n: 100 }, own: { hits: 160, n: 400 } });
  expect(found.kind === 'fell' && found.more).toBeCloseTo(30);
});

test('of several rates that fell, the one that costs most is named', () => {
  const found = weakestLink(told(['2026-10-01', [1_000, 180, 72, 5, 5, 3, 1]], ...year), now, quarters);
  expect(found).toMatchObject({ kind: 'fell', step: 'set' });
});

test('where nothing fell, the step furthest below an own best quarter is named, with the quarter', () => {
  const days = told(['2026-10-01', usual], ...year, ['2025-07-01', [1_000, 250, 200, 80, 64, 40, 12]]);
  expect(weakestLink(days, now, quarters)).toMatchObject({
    kind: 'below-best',
    step: 'positive',
    quarter: quarters[4]
  });
});

test('a funnel that is as ever has no weakest link', () => {
  expect(weakestLink(told(['2026-10-01', usual], ...year), now, quarters)).toEqual({ kind: 'none' });
});

test('more meetings than good calls are no share of them, and no rate to judge', () => {
  const days = told(
    ['2026-10-01', [0, 0, 12, 40, 32, 20, 6]],
    ...quarters.slice(0, 4).map(({ from }) => [from, [0, 0, 12, 40, 40, 0, 0]] as const)
  );
  expect(weakestLink(days, now, quarters)).not.toMatchObject({ step: 'set' });
});

test('of few nothing is said, whatever their rates are', () => {
  const few = fc.tuple(...funnelSteps.map(() => fc.nat(9))) as fc.Arbitrary<unknown> as fc.Arbitrary<Steps>;
  fc.assert(
    fc.property(few, fc.array(few, { minLength: 4, maxLength: 4 }), (counts, before) => {
      const days = told(
        ['2026-10-01', counts],
        ...before.map((one, place) => [quarters[place]?.from ?? '2026-01-01', one] as const)
      );
      expect(weakestLink(days, now, quarters)).toEqual({ kind: 'too-few' });
    })
  );
});

/** Rolls of the dice with a seed, so that the share of false findings is the same on every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
}

test('in a funnel in which only chance is at work, a link is named in fewer than one look of ten', () => {
  const roll = dice(7);
  const part = (n: number, rate: number) => Array.from({ length: n }).filter(() => roll() < rate).length;
  const quarter = (): Steps => {
    const connects = part(900, 0.25);
    const [positive, set] = [part(connects, 0.4), part(90, 0.4)];
    const held = part(set, 0.8);
    return [900, connects, positive, set, held, part(held, 0.6), 5];
  };
  const looks = Array.from({ length: 200 }, () =>
    weakestLink(
      told(['2026-10-01', quarter()], ...quarters.map(({ from }) => [from, quarter()] as const)),
      now,
      quarters
    )
  );
  const named = looks.filter(({ kind }) => kind === 'fell' || kind === 'below-best').length;
  expect(named).toBeLessThan(20);
});
