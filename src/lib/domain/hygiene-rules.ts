import type { DealId, SnoozeId } from './ids.ts';
import type { Day, Instant } from './time.ts';

/** What may be amiss with an open deal, by stable code (requirements 170 to 176, features F5 and F6). */
export const hygieneRules = [
  'no-amount',
  'close-date-past',
  'no-close-date',
  'no-touch',
  'no-next-step',
  'pushed',
  'amount-unchanged',
  'single-contact',
  'stage-age',
  'probability-off',
  'stale'
] as const;
export type HygieneRule = (typeof hygieneRules)[number];

/** A finding that the rep has put aside until a day, with a reason. There is one of each deal and rule. */
export type Snooze = {
  readonly id: SnoozeId;
  readonly deal: DealId;
  readonly rule: HygieneRule;
  readonly until: Day;
  readonly reason: string;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};

/** Rules as the rep has set them: not wanted, or with other limits in days or times. */
export type HygieneSettings = { readonly [Rule in HygieneRule]?: { readonly off?: boolean; readonly limit?: number } };
