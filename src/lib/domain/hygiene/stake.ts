import type { Deal } from '../deal.ts';
import { median } from '../metrics/median.ts';
import { majorOf } from '../money.ts';
import { inCurrency, type RateBook } from '../rates.ts';
import type { Day } from '../time.ts';

/**
 * Money at stake in each of several deals, for ranking and weighing only: it is never shown.
 *
 * Formula  the amount in the rep's currency, by the rate that holds on the day
 * Unit     major units
 * Unknown  a deal without an amount, or in a currency without a rate, is taken for a middling one (the median of the
 *          others), so that what nobody has valued does not sink out of sight; where none is known, all weigh 1
 */
export function stakesOf(deals: readonly Deal[], day: Day, rates: RateBook): Map<Deal['id'], number> {
  const worth = deals.map(({ amount }) => {
    const own = amount && amount.minor > 0 ? inCurrency(amount, day, rates) : undefined;
    return own && majorOf(own.money);
  });
  const middling = median(worth.filter(value => value !== undefined)) ?? 1;
  return new Map(deals.map(({ id }, place) => [id, worth[place] ?? middling]));
}
