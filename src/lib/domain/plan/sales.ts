import type { Deal } from '../deal.ts';
import type { Period } from '../period.ts';
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

/** Sales in the order of their days; the first of the period is found by halving, for years of them are asked often. */
export function soldIn(sales: readonly Sale[], { from, to }: Period): Sold {
  const start = firstFrom(sales, from);
  let [value, place] = [0, start];
  for (let sale = sales[place]; sale && sale.day <= to; sale = sales[place]) {
    value += sale.minor;
    place += 1;
  }
  return { value, count: place - start };
}

function firstFrom(sales: readonly Sale[], from: Day): number {
  let [low, high] = [0, sales.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((sales[middle]?.day ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
