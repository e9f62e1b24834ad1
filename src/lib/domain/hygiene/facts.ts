import type { Deal } from '../deal.ts';
import type { HygieneRule, HygieneSettings } from '../hygiene-rules.ts';
import type { DealId } from '../ids.ts';
import type { Day } from '../time.ts';

/** The rep's own history with a stage. */
export type StageNorm = {
  /** Stays on the stage by deals that were won later, and the calendar days that three of four of them did not exceed. */
  readonly n: number;
  readonly days: number;
  /** Deals that stood on the stage and are over, and how many of them were won. */
  readonly ended: number;
  readonly won: number;
};

/** What the rules know of an open deal besides its own fields. */
export type HygieneFacts = {
  /** The first day that any touch was looked for from: what was before it counts as long ago. */
  readonly touchesFrom: Day;
  /** The last customer-facing touch since then. */
  readonly lastTouch?: Day | undefined;
  /** When it entered the pipeline, as first told: a date corrected later makes no deal young. */
  readonly since: Day;
  /** The earliest step that is open, overdue or not. */
  readonly nextStep?: Day | undefined;
  /** The earliest step promised for today or later. */
  readonly committed?: Day | undefined;
  /** How often the expected closing day was put off. */
  readonly pushes: number;
  /** When the amount became what it is; absent, it has been so from the beginning. */
  readonly amountSince?: Day | undefined;
  /** Of the stage that the deal stands on. */
  readonly norm?: StageNorm | undefined;
  /** Of the stage that it stood on when it was touched last. */
  readonly quietNorm?: StageNorm | undefined;
};

/** One thing that may be amiss with one deal, with what was measured. */
export type Finding = {
  readonly rule: HygieneRule;
  readonly deal: DealId;
  /** In the unit of the rule; absent where there is nothing to count. */
  readonly value?: number;
  readonly limit?: number;
  /** How many records the limit was computed from. */
  readonly n?: number;
  /** Nothing was found as far back as was looked: `value` is the least that it can be. */
  readonly isAtLeast?: boolean;
};

/** A rule is asked of open deals only, and whether it is wanted is asked before it. */
export type Rule = (deal: Deal, facts: HygieneFacts, today: Day, settings: HygieneSettings) => Finding | undefined;
