import type { GoalMetric } from './goal.ts';
import type { AimId } from './ids.ts';
import type { Day, Instant } from './time.ts';

/** One reading of how an aim goes, by the rep. */
export type AimNote = { readonly on: Day; readonly text: string };

/** A SMART goal: what, how much, from where, by when, and why (requirement 134, features E8). */
export type Aim = {
  readonly id: AimId;
  readonly metric: GoalMetric;
  /** Units to be reached between `from` and `by`; of money in minor units of the rep's currency. */
  readonly number: number;
  /** What the rep did in as long a time before. */
  readonly base?: number;
  readonly from: Day;
  readonly by: Day;
  readonly why?: string;
  /** A key result of an objective in the rep's words, or a KPI by itself. */
  readonly style: 'okr' | 'kpi';
  readonly objective?: string;
  /** When the app asks how it goes. */
  readonly review?: 'week' | 'month';
  readonly notes?: readonly AimNote[];
  readonly endedOn?: Day;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};
