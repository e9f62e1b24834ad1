import type { Deal } from '../deal.ts';
import { isWithin, type Period } from '../period.ts';
import { inCurrency, type RateBook } from '../rates.ts';
import type { Day } from '../time.ts';

/** One won deal as a plan sees it: the day, and minor units of the rep's currency. */
export type Sale = { readonly day: Day; readonly minor: number };

export type Sales = {
  /** Won deals by close date, the oldest first; one without an amount or a rate brings nothing but counts as a deal. */
  readonly sales: readonly Sale[];
  readonly withoutAmount: number;
  /** Won in a currency for which the rep has given no rate. */
  readonly withoutRate: number;
};

/** What was won, in the rep's currency by the rate of the day that each deal was closed on. */
export function salesOf(deals: readonly Deal[], rates: RateBook): Sales {
  let [withoutAmount, withoutRate] = [0, 0];
  const sales = deals.flatMap(({ status, closedOn, amount }): Sale[] => {
    if (status !== 'won' || !closedOn) return [];
    const worth = amount && inCurrency(amount, closedOn, rates);
    if (!amount) withoutAmount += 1;
    else if (!worth) withoutRate += 1;
    return [{ day: closedOn, minor: worth?.money.minor ?? 0 }];
  });
  return { sales: sales.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)), withoutAmount, withoutRate };
}

/** What was sold in a stretch of days: minor units, and deals. */
export type Sold = { readonly value: number; readonly count: number };

export function soldIn(sales: readonly Sale[], period: Period): Sold {
  const here = sales.filter(({ day }) => isWithin(day, period));
  return { value: here.reduce((sum, { minor }) => sum + minor, 0), count: here.length };
}
