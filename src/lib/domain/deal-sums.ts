import type { Deal } from './deal.ts';
import { sumByCurrency, type Money } from './money.ts';

/** What stands on a stage: how many deals, their money, and that money times the chance of the stage. */
export type DealSums = {
  readonly count: number;
  readonly sums: readonly Money[];
  readonly weighted: readonly Money[];
};

/** `probability` in percent. Deals without an amount are counted and add nothing. */
export function dealSums(deals: readonly Deal[], probability: number): DealSums {
  const sums = sumByCurrency(deals.map(({ amount }) => amount).filter(amount => amount !== undefined));
  const weighted = sums.map(({ minor, currency }) => ({ minor: Math.round((minor * probability) / 100), currency }));
  return { count: deals.length, sums, weighted };
}
