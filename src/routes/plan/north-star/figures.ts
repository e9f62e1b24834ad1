import type { Link } from '#lib/domain/north-star/link.ts';
import { inWholeUnits, type Currency } from '#lib/domain/money.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** Small needs with their fraction: 4.17 deals a month are not 4. */
export const needText = ({ format }: Words, need: number): string =>
  format.number(need, need < 10 ? 2 : need < 100 ? 1 : 0);

/** Hours and minutes, rounded up: a minute begun is a minute taken. */
export function timeText({ t }: Words, minutes: number): string {
  const whole = Math.ceil(minutes - 1e-6);
  return t.planning.time(Math.floor(whole / 60), whole % 60);
}

/** A figure that the plan divides by, in its unit. */
export function figureText(words: Words, { key }: Pick<Link, 'key'>, value: number, currency: Currency): string {
  const { format, t } = words;
  if (key === 'deal-size') return format.money(inWholeUnits({ minor: Math.round(value), currency }));
  if (key === 'cycle') return t.northStar.rates.days(Math.round(value));
  return format.percent(value, value < 0.1 ? 1 : 0);
}

/** Where it comes from, and how far it can be trusted. */
export function sourceText(words: Words, link: Link, currency: Currency): string {
  const { rates } = words.t.northStar;
  const text = (value: number) => figureText(words, link, value, currency);
  const { hits, n, value } = link.own;
  const count = (many: number) => words.format.number(many);
  if (link.value === undefined) return rates.unknown;
  if (link.source === 'typed')
    return `${rates.typed}; ${value === undefined ? rates.noOwn : rates.ownIs(text(value), count(n))}`;
  if (link.source === 'thumb') return n >= 10 ? rates.thumbNone : rates.thumb(n);
  const own =
    link.key === 'deal-size' || link.key === 'cycle' ? rates.ownMean(count(n)) : rates.own(count(hits), count(n));
  return link.interval ? `${own}; ${rates.range(text(link.interval.low), text(link.interval.high))}` : own;
}
