import type { Deal } from '../deal.ts';
import { sumByCurrency, type Money } from '../money.ts';
import type { Period } from '../period.ts';
import { closedIn } from './closed-in.ts';

export type WonValue = {
  /** One sum for each currency, largest first; empty when nothing with an amount was won. */
  readonly sums: readonly Money[];
  /** Deals won. */
  readonly n: number;
  /** Deals won that have no amount, and so add nothing to the sums. */
  readonly withoutAmount: number;
};

/**
 * Won value (revenue): what the deals won in the period are worth.
 *
 * Formula  sum of the amounts of deals won, by close date
 * Unit     minor units, one figure for each currency; currencies are never converted or mixed
 * Counts   deals with status won and a close date in the period
 * Source   requirements 92 and 138. Not money received, not recurring revenue (90), and not
 *          open or weighted pipeline (103, 109).
 */
export function wonValue(deals: readonly Deal[], period: Period): WonValue {
  const won = closedIn(deals, 'won', period);
  const amounts = won.flatMap(({ amount }) => amount ?? []);
  return { sums: sumByCurrency(amounts), n: won.length, withoutAmount: won.length - amounts.length };
}
