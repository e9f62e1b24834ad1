import { chanceOf } from './deal-chance.ts';
import type { Deal } from './deal.ts';
import type { StageId } from './ids.ts';
import { sumByCurrency, type Money } from './money.ts';
import type { Stage } from './pipeline.ts';

/** What stands on a stage: how many deals, their money, and that money times the chance of each. */
export type DealSums = {
  readonly count: number;
  readonly sums: readonly Money[];
  readonly weighted: readonly Money[];
  /** Deals whose chance the rep has set, in place of the stage's. */
  readonly ownChances: number;
};

/**
 * The sums of a stage.
 *
 * Formula  sums: Σ amount; weighted: Σ amount × chance ÷ 100, where the deal's own chance stands before the stage's
 * Unit     minor units, each currency by itself; weighted sums are rounded once, at the end
 * Range    deals without an amount are counted and add nothing; so do, weighted, deals that are not open
 *
 * @param ofStage chance of the stage in percent, for deals without their own
 */
export function dealSums(deals: readonly Deal[], ofStage: number): DealSums {
  const stage = { probability: ofStage };
  const weighed = deals.flatMap(deal => {
    const { amount } = deal;
    return amount ? { amount, times: amount.minor * (chanceOf(deal, stage)?.percent ?? 0) } : [];
  });
  const parts = weighed.map(({ amount: { currency }, times }) => ({ minor: times, currency }));
  return {
    count: deals.length,
    sums: sumByCurrency(weighed.map(({ amount }) => amount)),
    weighted: sumByCurrency(parts).map(({ minor, currency }) => ({ minor: Math.round(minor / 100), currency })),
    ownChances: deals.filter(({ probability }) => probability !== undefined).length
  };
}

/** Sums of several stages as one. */
export const allSums = (parts: readonly DealSums[]): DealSums => ({
  count: parts.reduce((sum, { count }) => sum + count, 0),
  sums: sumByCurrency(parts.flatMap(({ sums }) => sums)),
  weighted: sumByCurrency(parts.flatMap(({ weighted }) => weighted)),
  ownChances: parts.reduce((sum, { ownChances }) => sum + ownChances, 0)
});

/**
 * The sums of each stage on a board.
 *
 * @param standing for every stage there ever was the one on which its deals stand now
 */
export function sumsByStage(
  deals: readonly Deal[],
  stages: readonly Stage[],
  standing: ReadonlyMap<StageId, StageId>
): Map<StageId, DealSums> {
  const there = Map.groupBy(deals, ({ stage }) => standing.get(stage) ?? stage);
  return new Map(stages.map(({ id, probability }) => [id, dealSums(there.get(id) ?? [], probability)]));
}
