import type { Link, LinkKey } from './link.ts';

/** What is needed, in the order in which one follows from the other. */
export const needKeys = ['deals', 'opportunities', 'meetings-held', 'meetings-set', 'connects', 'dials'] as const;
export type NeedKey = (typeof needKeys)[number];

/** Not rounded: 4.17 deals a month are 12.5 a quarter. `low` is with the best rates of their intervals. */
export type Need = { readonly key: NeedKey; readonly point: number; readonly low: number; readonly high: number };

const needOf: Readonly<Record<LinkKey, NeedKey>> = {
  'deal-size': 'deals',
  'win-rate': 'opportunities',
  'opportunities-per-meeting': 'meetings-held',
  'show-rate': 'meetings-set',
  'meetings-per-connect': 'connects',
  'connect-rate': 'dials'
};

/**
 * What a money goal needs at each step back from it.
 *
 * Formula  need of a step = need of the step above ÷ rate between them; the first is money ÷ average won deal
 * Unit     deals, meetings, calls, in the time that the money is for
 * Range    the rates vary apart, so their distances (as logarithms) add as squares: low = point ÷ e^√Σ ln²(high/rate),
 *          high = point × e^√Σ ln²(rate/low). All at their worst at once would claim too much. Typed figures and thumbs
 *          add no range, for nothing is known of theirs
 * Ends     at the first step whose rate is not known
 * Source   requirements 136 to 138: 5,000,000 ÷ 100,000 = 50 deals, of which one in four is won: 200 opportunities
 */
export function needsFor(money: number, links: readonly Link<LinkKey>[]): Need[] {
  const needs: Need[] = [];
  let [point, below, above] = [money, 0, 0];
  for (const { key, value, interval } of links) {
    if (value === undefined) break;
    point /= value;
    if (interval && interval.high > value) below += Math.log(interval.high / value) ** 2;
    if (interval && interval.low > 0 && interval.low < value) above += Math.log(value / interval.low) ** 2;
    const [low, high] = [point / Math.exp(Math.sqrt(below)), point * Math.exp(Math.sqrt(above))];
    needs.push({ key: needOf[key], point, low, high });
  }
  return needs;
}

/** So much in a stretch of days, as it comes to a month: 50 in a year are 4.17 (requirement N3). */
export const aMonth = (need: number, days: number): number => ((need / days) * 365) / 12;

/**
 * Open deals that there must be at any time (Little's law).
 *
 * Formula  opportunities a day × days that one stays open
 * Unit     deals open at once: 200 a year are 33 at a cycle of 60 days, 49 at 90
 * Source   requirement N4: 200 are needed over the year, not at any moment
 */
export const openAtOnce = (opportunities: number, days: number, cycle: number): number =>
  (opportunities / days) * cycle;
