import type { FiscalYear } from './definitions.ts';
import type { PlanId } from './ids.ts';
import type { Money } from './money.ts';
import type { Day, Instant } from './time.ts';

/** The ways to come to a quota, side by side (features E1). */
export const quotaWays = ['company', 'ote', 'growth'] as const;
export type QuotaWay = (typeof quotaWays)[number];

/** A change to the plan for a reason of its own: a campaign, a new niche (requirement 128). */
export type Adjustment = {
  readonly key: string;
  /** The month it falls in, by its first day. */
  readonly month: Day;
  readonly amount: Money;
  readonly note?: string;
};

/** What the rep is to sell in a stretch of time, mostly a fiscal year. */
export type Plan = {
  readonly id: PlanId;
  readonly from: Day;
  readonly to: Day;
  /** Of a year of whole weeks: how its quarters are parted. Months are those of the calendar where absent. */
  readonly weeks?: FiscalYear['weeks'];
  readonly way: QuotaWay;
  /** Given by the company. */
  readonly company?: Money;
  /** On-target earnings, and how many times them is to be sold. */
  readonly ote?: Money;
  readonly oteFactor?: number;
  /** Sales of the comparable stretch before, and by what they are to grow: 1.2 is a fifth more. */
  readonly base?: Money;
  readonly growthFactor?: number;
  /** Deals to be won, for quotas by count. */
  readonly deals?: number;
  /** Weights of the months in order; equal where absent. `split` says where they come from. */
  readonly split?: 'even' | 'history' | 'typed' | 'selling-days';
  readonly weights?: readonly number[];
  /** How far the stretch plan is above the plan: 0.1 is a tenth (requirement 127). */
  readonly stretch?: number;
  readonly adjustments?: readonly Adjustment[];
  /** Notes on what was considered (requirement 130), by its code. */
  readonly considered?: Readonly<Record<string, string>>;
  readonly style?: 'okr' | 'kpi';
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};
