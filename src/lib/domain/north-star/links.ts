import { mean } from '../metrics/mean.ts';
import { enoughCases } from '../metrics/metric.ts';
import { wilson, type Interval } from '../metrics/wilson.ts';
import type { ChainCounts } from './chain-counts.ts';
import { isRate, linkKeys, thumbs, type Link, type LinkKey, type NorthStar, type RateKey } from './link.ts';

/** Two-sided 95 % of the normal distribution. */
const z = 1.959963984540054;

type Own = { readonly value: number | undefined; readonly hits: number; readonly n: number };
type Cases = readonly [hits: number, n: number];

/** What came of what, by the counts of the rep's year. */
const casesOf: Readonly<Record<Exclude<RateKey, 'deal-size' | 'cycle'>, (counts: ChainCounts) => Cases>> = {
  'win-rate': ({ won, lost }) => [won, won + lost],
  'opportunities-per-meeting': ({ opportunities, meetingsHeld }) => [opportunities, meetingsHeld],
  'show-rate': ({ meetingsHeld, meetingsSet }) => [meetingsHeld, meetingsSet],
  'meetings-per-connect': ({ meetingsSet, connects }) => [meetingsSet, connects],
  'connect-rate': ({ connects, dials }) => [connects, dials],
  'prospect-rate': ({ opportunities, prospects }) => [opportunities, prospects]
};

/**
 * Where a ratio of two counts lies with 95 % confidence.
 *
 * Formula  Wilson where the hits are a part of the cases; else, where one case may bring several hits or hits come from
 *          elsewhere too, ratio × e^(± z·√(1/hits + 1/n)), the interval of a ratio of two counts
 */
export function ratioInterval(hits: number, n: number): Interval | undefined {
  if (hits <= n) return wilson(hits, n);
  if (n <= 0) return undefined;
  const reach = Math.exp(z * Math.sqrt(1 / hits + 1 / n));
  return { low: hits / n / reach, high: (hits / n) * reach };
}

/** Mean ± z standard errors, and within the smallest and the largest: half of the deals won cannot be below nothing. */
function meanInterval(sorted: readonly number[]): Interval | undefined {
  const middle = mean(sorted);
  const [least, largest] = [sorted[0], sorted.at(-1)];
  if (middle === undefined || least === undefined || largest === undefined || sorted.length < 2) return undefined;
  const variance = sorted.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (sorted.length - 1);
  const reach = z * Math.sqrt(variance / sorted.length);
  return { low: Math.max(least, middle - reach), high: Math.min(largest, middle + reach) };
}

function ownOf(key: RateKey, counts: ChainCounts): { readonly own: Own; readonly interval: Interval | undefined } {
  if (key === 'deal-size') {
    const n = counts.amounts.length;
    return { own: { value: mean(counts.amounts), hits: n, n }, interval: meanInterval(counts.amounts) };
  }
  if (key === 'cycle') {
    const n = counts.cycles.length;
    return { own: { value: mean(counts.cycles), hits: n, n }, interval: meanInterval(counts.cycles) };
  }
  const [hits, n] = casesOf[key](counts);
  return { own: { value: n > 0 ? hits / n : undefined, hits, n }, interval: ratioInterval(hits, n) };
}

const thumbOf = (key: RateKey): number | undefined => (key === 'deal-size' ? undefined : thumbs[key]);

/**
 * One figure of the plan: the rep's word, else the rep's record of ten cases or more, else a rule of thumb. A record of
 * nought is not divided by, so the thumb stands in for it too. There is no rule of thumb for the size of a deal: the
 * record counts there from the first deal won.
 */
export function linkOf<Key extends RateKey>(key: Key, counts: ChainCounts, typed: NorthStar['rates'] = {}): Link<Key> {
  const { own, interval } = ownOf(key, counts);
  const said = typed[key];
  if (said !== undefined && isRate(key, said)) return { key, value: said, interval: undefined, source: 'typed', own };
  const fewest = key === 'deal-size' ? 1 : enoughCases;
  if (own.n >= fewest && own.value !== undefined && own.value > 0)
    return { key, value: own.value, interval, source: 'own', own };
  const thumb = thumbOf(key);
  return { key, value: thumb, interval: undefined, source: thumb === undefined ? 'own' : 'thumb', own };
}

/** The chain of the rep, from the size of a deal to the connect rate. */
export const linksOf = (counts: ChainCounts, typed?: NorthStar['rates']): Link<LinkKey>[] =>
  linkKeys.map(key => linkOf(key, counts, typed));
