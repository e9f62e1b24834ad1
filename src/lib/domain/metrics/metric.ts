import type { Activity } from '../activity.ts';
import type { FieldChange } from '../change.ts';
import type { Deal } from '../deal.ts';
import type { Definitions } from '../definitions.ts';
import type { Evidence } from '../evidence.ts';
import type { FollowUp } from '../follow-up.ts';
import type { DealId } from '../ids.ts';
import type { Period } from '../period.ts';
import type { Person } from '../person.ts';
import type { DealHistory } from '../pipeline-history/standing.ts';
import type { Stage } from '../pipeline.ts';
import type { RateBook } from '../rates.ts';
import type { Spend } from '../spend.ts';
import type { Day, Instant, Zone } from '../time.ts';
import type { Inbound } from './first-answer.ts';
import type { Contacts, Need, TouchKind } from './needs.ts';
import type { Interval } from './wilson.ts';

/** Every figure of the catalogue, in the order of requirements 90 to 122. */
export const metricKeys = [
  'arr',
  'arpa',
  'average-deal',
  'profit-per-deal',
  'margin',
  'logo-churn',
  'revenue-churn',
  'quota-attainment',
  'win-rate',
  'conversion-of-created',
  'cycle',
  'outlier-deals',
  'lead-conversion',
  'stage-conversion',
  'pipeline-count',
  'pipeline-value',
  'coverage',
  'response-time',
  'cost-per-win',
  'loss-rate',
  'win-loss-ratio',
  'velocity',
  'weighted-pipeline',
  'demo-no-show',
  'demos-booked',
  'mql-to-sql',
  'sql-to-opportunity',
  'sql-to-win',
  'touched-to-won',
  'pace',
  'pipeline-created',
  'callback-rate',
  'connect-rate',
  'meetings-per-connect',
  'opportunities-per-meeting',
  'wins-per-opportunity',
  'wins-per-dial',
  'calls-to-interest',
  'positive-rate',
  'calls-to-sale',
  'reply-rate'
] as const;
export type MetricKey = (typeof metricKeys)[number];

/**
 * What a figure is read in. Money is minor units of the rep's currency; a ratio is 0…1 and read as percent; per is how
 * many of one come on one of another, which may exceed 1, and read as a number.
 */
export type MetricUnit = 'count' | 'ratio' | 'per' | 'times' | 'money' | 'money-per-day' | 'days' | 'time';

/** Rows as the screens read them, so without removed ones, and the rules that they are counted by. */
export type MetricFacts = {
  readonly period: Period;
  readonly today: Day;
  readonly now: Instant;
  readonly zone: Zone;
  /** Those of the period; for a rate between two kinds of touch, of the period as well. */
  readonly activities: readonly Activity[];
  /** How many touches of the period were of which kind, where the numbers are asked for without the rows. */
  readonly touches?: readonly (readonly [TouchKind, number])[];
  /** Every deal of the book. */
  readonly deals: readonly Deal[];
  readonly people: readonly Person[];
  readonly followUps: readonly FollowUp[];
  readonly changes: readonly FieldChange[];
  readonly histories: readonly DealHistory[];
  readonly stages: readonly Stage[];
  readonly spends: readonly Spend[];
  /** Of the deals that a figure asks for; without it they are looked for among `activities`. */
  readonly contacts?: ReadonlyMap<DealId, Contacts>;
  /** People who came in by themselves in the period, with their first answer, whenever it was. */
  readonly inbound?: readonly Inbound[];
  /** What is to be sold in the period: minor units of the rep's currency, and deals; absent without a plan. */
  readonly quota?: { readonly value?: number; readonly count?: number };
  /** Selling days of the period that have passed, today included, and all of them. */
  readonly sellingDays: { readonly passed: number; readonly all: number };
  readonly definitions: Definitions;
  readonly rates: RateBook;
};

/** A figure with everything that an honest reader should know of it. */
export type MetricFigure = {
  /** Undefined where it would be divided by zero or nothing is known: shown as a dash, never as 0. */
  readonly value: number | undefined;
  /** Cases of the denominator, or records counted. */
  readonly n: number;
  readonly hits?: number;
  readonly median?: number | undefined;
  /** Of rates: where the true one lies with 95 % confidence. */
  readonly interval?: Interval | undefined;
  /** Records that belong to the question and could not be counted, by why. */
  readonly leftOut?: Readonly<Partial<Record<LeftOut, number>>>;
  readonly evidence: Evidence;
  /** What has to be read beside it. */
  readonly beside?: Readonly<Partial<Record<Beside, number | undefined>>>;
  /** The same figure of each part. */
  readonly parts?: { readonly by: PartKind; readonly rows: readonly Part[] };
};

/** By a channel, by the id of a stage or a template, or by a source in the rep's own words ('' where nothing is said). */
export type PartKind = 'channel' | 'stage' | 'template' | 'source';
export type Part = {
  readonly key: string;
  readonly value: number | undefined;
  readonly n: number;
  readonly hits: number;
  readonly interval: Interval | undefined;
};

/** Second figures, and what each is read in. */
export const besideUnits = {
  net: 'ratio',
  'cancelled-early': 'count',
  'not-renewed': 'count',
  'recurring-at-start': 'money',
  'of-full-quota': 'times',
  'needed-coverage': 'times',
  'within-5m': 'ratio',
  'within-1h': 'ratio',
  'within-24h': 'ratio',
  waiting: 'count',
  'still-open': 'count',
  'median-of-lost': 'days',
  'at-risk': 'count',
  'won-value': 'money',
  'won-count': 'count',
  'projected-value': 'money',
  'projected-count': 'count',
  'per-dial': 'ratio',
  'first-touch': 'count',
  'last-touch': 'count',
  'open-deals': 'count',
  'win-rate': 'ratio',
  'deal-size': 'money',
  'cycle-days': 'days',
  spent: 'money'
} as const satisfies Readonly<Record<string, MetricUnit>>;
export type Beside = keyof typeof besideUnits;

export const leftOutReasons = [
  'no-amount',
  'no-rate',
  'no-start',
  'no-cost',
  'no-term',
  'no-company',
  'too-young',
  'no-quota',
  'no-norm',
  'no-chance'
] as const;
export type LeftOut = (typeof leftOutReasons)[number];

/** Of fewer cases a figure is luck, and the screens say so in words. */
export const enoughCases = 10;

/** One entry of the catalogue. Its words are in the dictionaries by its key. */
export type Metric = {
  readonly key: MetricKey;
  readonly unit: MetricUnit;
  /** Leading: what the rep does now and what it opens. Lagging: what came of it (requirement 123). */
  readonly tells: 'leading' | 'lagging';
  readonly better: 'more' | 'less' | 'neither';
  /** Definitions that change this figure. */
  readonly dependsOn: readonly (keyof Definitions)[];
  readonly needs: readonly Need[];
  readonly of: (facts: MetricFacts) => MetricFigure;
};
