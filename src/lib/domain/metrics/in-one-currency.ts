import type { Deal } from '../deal.ts';
import type { Money } from '../money.ts';
import { inCurrency, type RateBook } from '../rates.ts';
import type { Day } from '../time.ts';

/** A deal and what it is worth in the rep's own currency, in minor units. */
export type Worth = { readonly deal: Deal; readonly minor: number };

export type Worths = {
  readonly worths: readonly Worth[];
  /** Deals whose worth is not known, and why. */
  readonly unknown: { readonly 'no-amount': number; readonly 'no-rate': number };
};

/**
 * What deals are worth in one currency.
 *
 * Formula  amount × the rate of the day, each deal rounded once to the smallest unit
 * Counts   deals with an amount in a currency that the rep has given a rate for; the others are told apart and are
 *          never taken for 0
 * @param dayOf the day whose rate counts: when the deal was closed, opened, or is looked at
 */
export function worthsOf(deals: readonly Deal[], rates: RateBook, dayOf: (deal: Deal) => Day): Worths {
  const minorOf = (money: Money, day: Day) =>
    money.currency === rates.currency ? money.minor : minorOn(money, day, rates);
  const worths: Worth[] = [];
  let [noAmount, noRate] = [0, 0];
  for (const deal of deals) {
    if (!deal.amount) {
      noAmount += 1;
      continue;
    }
    const minor = minorOf(deal.amount, dayOf(deal));
    if (minor === undefined) noRate += 1;
    else worths.push({ deal, minor });
  }
  return { worths, unknown: { 'no-amount': noAmount, 'no-rate': noRate } };
}

/** Money on a day in minor units of the rep's currency; undefined without a rate. */
export const minorOn = (money: Money, day: Day, rates: RateBook): number | undefined =>
  inCurrency(money, day, rates)?.money.minor;
