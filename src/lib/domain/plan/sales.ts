import type { Deal } from '../deal.ts';
import type { Period } from '../period.ts';
import { inCurrency, type RateBook } from '../rates.ts';
import { dealsIn, type Counts } from '../rolled.ts';
import type { Day } from '../time.ts';

/** What was won on a day as a plan sees it: minor units of the rep's currency, and deals. */
export type Sale = { readonly day: Day; readonly minor: number; readonly count: number };

export type Sales = {
  /** By close date, the oldest first; a deal without an amount or a rate brings nothing but counts as a deal. */
  readonly sales: readonly Sale[];
  readonly withoutAmount: number;
  /** Won in a currency for which the rep has given no rate. */
  readonly withoutRate: number;
};

type Won = { readonly day: Day; readonly n: number; readonly sums: ReturnType<typeof dealsIn>['sums'] };

/** What was won, in the rep's currency by the rate of the day: each currency of a day is summed, then converted once. */
function salesIn(won: readonly Won[], rates: RateBook): Sales {
  let [withoutAmount, withoutRate] = [0, 0];
  const sales = won.map(({ day, n, sums }): Sale => {
    let [minor, priced] = [0, 0];
    for (const sum of sums) {
      const worth = inCurrency(sum, day, rates);
      priced += sum.n;
      minor += worth?.money.minor ?? 0;
      if (!worth) withoutRate += sum.n;
    }
    withoutAmount += n - priced;
    return { day, minor, count: n };
  });
  return { sales: sales.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)), withoutAmount, withoutRate };
}

/** From the deals themselves; of those that were not won, nothing. */
export const salesOf = (deals: readonly Deal[], rates: RateBook): Sales =>
  salesIn(
    deals.flatMap(({ status, closedOn: day, amount }) =>
      status === 'won' && day ? [{ day, n: 1, sums: amount ? [{ ...amount, n: 1 }] : [] }] : []
    ),
    rates
  );

/** From the sums of each day. */
export const salesByDay = (days: readonly (readonly [Day, Counts])[], rates: RateBook): Sales =>
  salesIn(
    days.flatMap(([day, counts]) => {
      const { n, sums } = dealsIn(counts, 'won');
      return n > 0 ? [{ day, n, sums }] : [];
    }),
    rates
  );

/** What was sold in a stretch of days: minor units, and deals. */
export type Sold = { readonly value: number; readonly count: number };

/** Sales in the order of their days; the first of the period is found by halving, for years of them are asked often. */
export function soldIn(sales: readonly Sale[], { from, to }: Period): Sold {
  let [value, count, place] = [0, 0, firstFrom(sales, from)];
  for (let sale = sales[place]; sale && sale.day <= to; sale = sales[place]) {
    value += sale.minor;
    count += sale.count;
    place += 1;
  }
  return { value, count };
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
