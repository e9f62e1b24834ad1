import { inWholeUnits, type Money } from '#lib/domain/money.ts';
import type { Odds } from '#lib/domain/plan/odds.ts';
import type { HowOften } from '#lib/domain/plan/record.ts';
import { inCurrency, type RateBook } from '#lib/domain/rates.ts';
import type { Day } from '#lib/domain/time.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** How far an amount is from another, in the rep's currency; nothing where one has no rate. */
export function gapWords(
  { t, format }: Words,
  [one, other]: readonly [Money, Money],
  on: { readonly rates: RateBook; readonly day: Day }
): string | undefined {
  const [a, b] = [one, other].map(money => inCurrency(money, on.day, on.rates)?.money);
  if (!a || !b) return undefined;
  const gap = a.minor - b.minor;
  if (gap === 0) return t.quota.same;
  const money = format.money(inWholeUnits({ minor: Math.abs(gap), currency: a.currency }));
  const percent = format.percent(b.minor > 0 ? Math.abs(gap) / b.minor : undefined);
  return gap > 0 ? t.quota.more(money, percent) : t.quota.less(money, percent);
}

/** What the rep's own past says of a quota, one line each. */
export function oddsLines(words: Words, { years, months, best }: Odds, currency: string): string[] {
  const { t, format } = words;
  if (years.n === 0 && months.n === 0) return [t.quota.noRecord];
  const lines = [
    ...(years.n > 0 ? [`${t.quota.years(years.hits, years.n)}: ${trust(words, years)}`] : []),
    ...(months.n > 0 ? [`${t.quota.months(months.hits, months.n)}: ${trust(words, months)}`] : [])
  ];
  return best === undefined ? lines : [...lines, t.quota.best(format.money(inWholeUnits({ minor: best, currency })))];
}

/** Of few cases the interval is not said: it would pretend. */
const trust = ({ t, format }: Words, { isEnough, interval }: HowOften): string =>
  isEnough && interval ? t.quota.between(format.percent(interval.low), format.percent(interval.high)) : t.quota.tooFew;
