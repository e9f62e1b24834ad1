import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Deal } from '#lib/domain/deal.ts';
import { idOf } from '#lib/domain/ids.ts';
import { kits } from '#lib/domain/review/kit.ts';
import { byPriority, priorityOf, type RankedBy } from '#lib/domain/review/priority.ts';
import { topOf } from '#lib/domain/review/top.ts';
import { urgencyOf } from '#lib/domain/review/urgency.ts';
import { addDays } from '#lib/domain/time.ts';
import { aDeal, aLostDeal, aWonDeal, fridayDay, times } from '../../support/builders.ts';

const by: RankedBy = {
  today: fridayDay,
  rates: { currency: 'PLN', rates: [{ currency: 'EUR', rate: 4, from: '2026-01-01' }] },
  stageOf: () => ({ probability: 50 })
};
const zl = (major: number) => ({ minor: major * 100, currency: 'PLN' });
const top = (deals: readonly Deal[], kit: keyof typeof kits = 'weekly') =>
  topOf(deals, kits[kit], { from: '2026-11-13', to: fridayDay }, by);

describe('the urgency of a close date', () => {
  test.each([
    [-3, 2],
    [7, 2],
    [12, 1.5],
    [30, 1.25],
    [31, 1],
    [91, 0.75]
  ])('%i days ahead counts %d times', (days, factor) => {
    expect(urgencyOf(addDays(fridayDay, days), fridayDay)).toEqual({ factor, days });
  });

  test('a deal without a close date counts once, for nobody knows', () => {
    expect(urgencyOf(undefined, fridayDay)).toEqual({ factor: 1 });
  });
});

describe('the rank of an open deal', () => {
  test('is amount times chance times urgency, with every part to be shown', () => {
    const deal = aDeal({ amount: zl(120_000), closeOn: addDays(fridayDay, 12) });
    expect(priorityOf(deal, by)).toMatchObject({
      chance: { percent: 50, source: 'stage' },
      urgency: { factor: 1.5, days: 12 },
      worth: { money: zl(120_000) },
      score: 9_000_000
    });
  });

  test('a pinned deal comes first whatever it is worth', () => {
    const [large, pinned] = [aDeal({ amount: zl(900) }), aDeal({ pinned: true })];
    expect(top([large, pinned])).toEqual([pinned.id, large.id]);
  });

  test('other currencies are held against each other by the rep’s rate, and without one they stand apart', () => {
    const euro = aDeal({ amount: { minor: 50_000, currency: 'EUR' } });
    const zloty = aDeal({ amount: zl(1_900) });
    const dollar = aDeal({ amount: { minor: 9_999_900, currency: 'USD' } });
    const none = aDeal();
    expect(top([none, dollar, zloty, euro])).toEqual([euro.id, zloty.id, dollar.id, none.id]);
  });

  test('amounts of two currencies without a rate are not held against each other: each currency stands together', () => {
    const [few, many] = [1, 900].map(major => aDeal({ amount: { minor: major * 100, currency: 'GBP' } }));
    const dollars = aDeal({ amount: { minor: 5_000, currency: 'USD' } });
    expect(top([dollars, few, many].flatMap(deal => deal ?? []))).toEqual([many?.id, few?.id, dollars.id]);
  });

  test('a review by the month has five of each list, those that ended by their money', () => {
    const open = times(7, () => aDeal({ amount: zl(10) }));
    const won = aWonDeal(500);
    const larger = aWonDeal(900);
    const before = aWonDeal(9_000, { closedOn: '2026-10-01' });
    const lost = aLostDeal();
    const churned = aWonDeal(100, { closedOn: '2025-01-01', churnedOn: fridayDay });
    const chosen = top([...open, won, larger, before, lost, churned, aDeal({ status: 'hold' })], 'month-end');
    expect(chosen.slice(5)).toEqual([larger.id, won.id, lost.id, churned.id]);
    expect(chosen).toHaveLength(9);
  });
});

const anyDeal = fc
  .record({
    n: fc.integer({ min: 0, max: 30 }),
    minor: fc.option(fc.integer({ min: 0, max: 3 })),
    currency: fc.constantFrom('PLN', 'EUR', 'USD', 'GBP'),
    days: fc.option(fc.integer({ min: -5, max: 100 })),
    pinned: fc.boolean(),
    probability: fc.option(fc.integer({ min: 0, max: 100 }))
  })
  .map(({ n, minor, currency, days, pinned, probability }) =>
    aDeal({
      id: idOf('deal', `any${String(n).padStart(4, '0')}`),
      ...(minor !== null && { amount: { minor, currency } }),
      ...(days !== null && { closeOn: addDays(fridayDay, days) }),
      ...(pinned && { pinned }),
      ...(probability !== null && { probability })
    })
  );
const deals = fc.uniqueArray(anyDeal, { selector: ({ id }) => id, maxLength: 25 });

describe('any deals', () => {
  test('the ranking is a total order: no ties, no circles, one direction', () => {
    fc.assert(
      fc.property(deals, all => {
        const ranked = all.map(deal => priorityOf(deal, by));
        for (const a of ranked)
          for (const b of ranked) {
            expect(Math.sign(byPriority(a, b))).toBe(-Math.sign(byPriority(b, a)) + 0);
            if (a !== b) expect(byPriority(a, b)).not.toBe(0);
            for (const c of ranked)
              if (byPriority(a, b) < 0 && byPriority(b, c) < 0) expect(byPriority(a, c)).toBeLessThan(0);
          }
      }),
      { numRuns: 60 }
    );
  });

  test('whatever order a device reads them in, the review looks at the same ones in the same order', () => {
    fc.assert(
      fc.property(
        deals.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(top(shuffled)).toEqual(top(all));
        }
      )
    );
  });
});
