import { isCurrency, majorOf, moneyOf, sumByCurrency, type Currency, type Money } from './money.ts';
import { parseDay, type Day } from './time.ts';

/** `rate` units of `into`, the rep's currency when it was said, for one unit of `currency`, from a day on. */
export type Rate = {
  readonly currency: Currency;
  readonly rate: number;
  readonly from: Day;
  readonly into?: Currency;
};

/** The rep's currency, and what others are worth in it by the rep's own word. */
export type RateBook = { readonly currency: Currency; readonly rates: readonly Rate[] };

/** What `settings` say, also before there are any. */
export const ratesIn = (settings: {
  readonly currency: Currency;
  readonly rates?: readonly Rate[] | undefined;
}): RateBook => ({ currency: settings.currency, rates: settings.rates ?? [] });

/**
 * The rate that holds on a day: the latest of those that hold from that day or an earlier one. A rate into a currency
 * that is not the rep's any more says nothing. Undefined where the rep has given none, for nobody guesses a rate.
 */
export function rateOn(currency: Currency, day: Day, { currency: home, rates }: RateBook): Rate | undefined {
  return rates
    .filter(rate => rate.currency === currency && rate.from <= day && (rate.into ?? home) === home)
    .reduce<Rate | undefined>((best, rate) => (best && best.from > rate.from ? best : rate), undefined);
}

export type Converted = { readonly money: Money; /** Absent where nothing was converted. */ readonly rate?: Rate };

/**
 * Money in the rep's own currency, by the rate of a day.
 *
 * Formula  amount in major units × rate
 * Unit     minor units of the rep's currency, rounded once, half away from zero
 * Absent   where there is no rate, or the result is too large to be an amount
 */
export function inCurrency(money: Money, day: Day, book: RateBook): Converted | undefined {
  if (money.currency === book.currency) return { money };
  const rate = rateOn(money.currency, day, book);
  const worth = rate && moneyOf(majorOf(money) * rate.rate, book.currency);
  return worth && { money: worth, rate };
}

/** Sums of several currencies as one, with what it rests on and what it leaves out. */
export type SumInOne = {
  readonly total: Money;
  /** The rates that were used; none where all of it was in the rep's own currency. */
  readonly used: readonly Rate[];
  /** Sums without a rate: never in the total, and to be shown beside it. */
  readonly apart: readonly Money[];
};

/** Each currency is summed exactly, then converted and rounded once. */
export function sumInOne(amounts: readonly Money[], day: Day, book: RateBook): SumInOne {
  const sums = sumByCurrency(amounts).map(sum => ({ sum, converted: inCurrency(sum, day, book) }));
  const minor = sums.reduce((total, { converted }) => total + (converted?.money.minor ?? 0), 0);
  return {
    total: { minor, currency: book.currency },
    used: sums.flatMap(({ converted }) => converted?.rate ?? []),
    apart: sums.flatMap(({ sum, converted }) => (converted ? [] : sum))
  };
}

/** A rate no thumb means. */
const mostRate = 1e9;
const mostRates = 1_000;

/** May these be kept? */
export const areRates = (rates: readonly Rate[]): boolean =>
  rates.length <= mostRates &&
  rates.every(
    ({ currency, rate, from }) => isCurrency(currency) && rate > 0 && rate <= mostRate && parseDay(from) !== undefined
  );

const sameEntry = (a: Rate, b: Rate): boolean => a.currency === b.currency && a.from === b.from && a.into === b.into;

/** The list with a rate that holds from its day; of two from one day the later said stands. Newest first. */
export const withRate = (rates: readonly Rate[], rate: Rate): Rate[] =>
  [...withoutRate(rates, rate), rate].sort((a, b) =>
    a.currency === b.currency ? (a.from < b.from ? 1 : -1) : a.currency < b.currency ? -1 : 1
  );

export const withoutRate = (rates: readonly Rate[], rate: Rate): Rate[] => rates.filter(each => !sameEntry(each, rate));
