import type { Deal } from '../deal.ts';
import type { Currency } from '../money.ts';
import type { Period } from '../period.ts';
import { closedIn } from './closed-in.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';

/** In minor units of `currency`, not rounded. */
export type AverageDeal = {
  readonly currency: Currency;
  readonly n: number;
  readonly mean: number | undefined;
  readonly median: number | undefined;
};

export type AverageWonDeal = {
  /** The currency with the most deals first; empty when nothing with an amount was won. */
  readonly averages: readonly AverageDeal[];
  /** Deals won that have no amount, and so are in no average. */
  readonly withoutAmount: number;
};

/**
 * Average won deal (average deal size).
 *
 * Formula  sum of the amounts of deals won ÷ number of deals won with an amount; and their median
 * Unit     minor units, one figure for each currency; currencies are never converted or mixed
 * Counts   deals with status won and a close date in the period. A deal without an amount is counted
 *          apart: taking it for 0 would lower the average of the others
 * Source   requirements 92. Not the average of the open pipeline (as 003:50 has it), and not
 *          revenue ÷ customers (91).
 */
export function averageWonDeal(deals: readonly Deal[], period: Period): AverageWonDeal {
  const won = closedIn(deals, 'won', period);
  const amounts = won.flatMap(({ amount }) => amount ?? []);
  const averages = [...Map.groupBy(amounts, ({ currency }) => currency)].map(([currency, inCurrency]) => {
    const minors = inCurrency.map(({ minor }) => minor);
    return { currency, n: minors.length, mean: mean(minors), median: median(minors) };
  });
  return { averages: averages.sort((a, b) => b.n - a.n), withoutAmount: won.length - amounts.length };
}
