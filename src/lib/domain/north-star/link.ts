import type { Interval } from '../metrics/wilson.ts';
import type { Money } from '../money.ts';

/** From money back to dials: each divides the need above it. */
export const linkKeys = [
  'deal-size',
  'win-rate',
  'opportunities-per-meeting',
  'show-rate',
  'meetings-per-connect',
  'connect-rate'
] as const;
export type LinkKey = (typeof linkKeys)[number];

/** Beside the chain: how many prospects one opportunity takes, and how long a sale takes, in days. */
export const besideKeys = ['prospect-rate', 'cycle'] as const;
export type RateKey = LinkKey | (typeof besideKeys)[number];

/** Where a figure comes from: the rep's own record, a rule of thumb in its place, or the rep's own word. */
export type RateSource = 'own' | 'thumb' | 'typed';

/** One figure that the plan divides by. The size of a deal is in minor units of the rep's currency. */
export type Link<Key extends RateKey = RateKey> = {
  readonly key: Key;
  /** Undefined where there is neither a record nor a rule of thumb: nobody can know the size of a rep's deals. */
  readonly value: number | undefined;
  /** Where the true figure lies; of a thumb or a typed one there is no such knowledge. */
  readonly interval: Interval | undefined;
  readonly source: RateSource;
  /** What the record says, also where it is too little to be used. */
  readonly own: { readonly value: number | undefined; readonly hits: number; readonly n: number };
};

/**
 * What stands in for a rate until there are ten cases of the rep's own. Rules of thumb, and the screens say so.
 *
 * Source   win rate: requirement 138 (one in four); prospects: requirement 47 (one in ten); cycle: requirement N4.
 *          The others are ours
 */
export const thumbs: Readonly<Record<Exclude<RateKey, 'deal-size'>, number>> = {
  'win-rate': 0.25,
  'opportunities-per-meeting': 0.5,
  'show-rate': 0.8,
  'meetings-per-connect': 0.2,
  'connect-rate': 0.1,
  'prospect-rate': 0.1,
  cycle: 60
};

/** What the rep steers by: how much is to be sold by when, and figures of the rep's own choice in place of the record. */
export type NorthStar = {
  readonly amount?: Money;
  readonly span: NorthStarSpan;
  readonly rates?: Partial<Readonly<Record<RateKey, number>>>;
};

/** Until when: the end of the quarter, of the year, or a year from today. */
export const northStarSpans = ['quarter', 'year', 'twelve-months'] as const;
export type NorthStarSpan = (typeof northStarSpans)[number];

const most: Readonly<Record<RateKey, number>> = {
  'deal-size': 1e14,
  'win-rate': 1,
  'opportunities-per-meeting': 100,
  'show-rate': 1,
  'meetings-per-connect': 100,
  'connect-rate': 1,
  'prospect-rate': 100,
  cycle: 3_650
};

/** Can anybody mean this figure? Nothing is divided by nought. */
export const isRate = (key: RateKey, value: number): boolean => value > 0 && value <= most[key];

/** May these be kept? */
export const isNorthStar = ({ amount, span, rates = {} }: NorthStar): boolean =>
  northStarSpans.includes(span) &&
  (!amount || (amount.minor > 0 && amount.minor <= most['deal-size'])) &&
  [...linkKeys, ...besideKeys].every(key => rates[key] === undefined || isRate(key, rates[key]));
