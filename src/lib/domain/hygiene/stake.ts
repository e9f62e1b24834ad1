import { fractionDigits, type Currency } from '../money.ts';
import { median } from '../metrics/median.ts';
import type { Deal } from '../deal.ts';
import type { Rate } from '../rates.ts';
import type { Day } from '../time.ts';

export type StakeFacts = {
  readonly currency: Currency;
  readonly rates: readonly Rate[];
  readonly today: Day;
};

/**
 * What a deal is worth in the rep's currency, for ranking and weighing only, never shown.
 *
 * Formula  amount × the rate that holds today (the latest whose day has come); 1 where none was typed
 * Unit     major units of the rep's currency; undefined without an amount
 */
export function worthOf({ amount }: Pick<Deal, 'amount'>, { currency, rates, today }: StakeFacts): number | undefined {
  if (!amount || amount.minor <= 0) return undefined;
  const major = amount.minor / 10 ** fractionDigits(amount.currency);
  if (amount.currency === currency) return major;
  const known = rates.filter(({ currency: of, from }) => of === amount.currency && from <= today);
  const latest = known.reduce<Rate | undefined>(
    (best, rate) => (best && best.from > rate.from ? best : rate),
    undefined
  );
  return major * (latest?.rate ?? 1);
}

/**
 * Money at stake in each of several deals. One without an amount is taken for a middling one (the median of the
 * others), so that what nobody has valued does not sink out of sight; where none has an amount, all weigh 1.
 */
export function stakesOf(deals: readonly Deal[], facts: StakeFacts): Map<Deal['id'], number> {
  const worth = deals.map(deal => worthOf(deal, facts));
  const middling = median(worth.filter(value => value !== undefined)) ?? 1;
  return new Map(deals.map((deal, place) => [deal.id, worth[place] ?? middling]));
}
