import { fingerprint } from './fingerprint.ts';
import { idOf, type GoalId } from './ids.ts';
import type { Day, Instant } from './time.ts';

/** What a scorecard line counts. */
export const goalMetrics = [
  'dials',
  'connects',
  'positive-calls',
  'e-mails',
  'meetings-held',
  'demos-held',
  'visits-held',
  'touches',
  'opportunities',
  'proposals',
  'leads-qualified',
  'inbound-answered',
  'new-prospects',
  'follow-ups-done',
  'wins',
  'revenue',
  'pipeline-created'
] as const;
export type GoalMetric = (typeof goalMetrics)[number];

/** What the rep does (day, week) beside what comes of it (month, quarter); requirement 148. */
export const sections = { activity: ['day', 'week'], objective: ['month', 'quarter'] } as const;
export type Section = keyof typeof sections;
export type GoalSpan = (typeof sections)[Section][number];

/** Where on the scorecard a goal stands. There is one line for each of these at any time. */
export type GoalLine = { readonly section: Section; readonly span: GoalSpan; readonly metric: GoalMetric };

/** 1 Monday … 7 Sunday. */
export type Weekdays = Readonly<Partial<Record<`${1 | 2 | 3 | 4 | 5 | 6 | 7}`, number>>>;

/**
 * What one line expects from a day on, until a later goal of the same line or `until`. Points per unit = weight ÷
 * benchmark; the weights of a section and span total 100.
 */
export type Goal = GoalLine & {
  readonly id: GoalId;
  /** Units expected in one span; for revenue and pipeline in minor units of the rep's currency. */
  readonly benchmark: number;
  readonly weight: number;
  readonly since: Day;
  /** The last day it stood, once it was taken from the card. */
  readonly until?: Day;
  /** Of a daily goal: another benchmark on some weekdays, 1 Monday … 7 Sunday; 0 expects nothing. */
  readonly weekdays?: Weekdays;
  /** An amount of ours to begin with, which the rep is asked to look at. */
  readonly starting?: true;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};

export const roles = ['sdr', 'mdr', 'ae', 'field', 'solo'] as const;
export type Role = (typeof roles)[number];

/** The same for all goals of one line. */
export const lineKey = ({ section, span, metric }: GoalLine): string => `${section}/${span}/${metric}`;

/** Two devices that change one line on one day come to one row. */
export const goalId = (line: GoalLine, since: Day): GoalId => idOf('goal', fingerprint('goal', lineKey(line), since));
