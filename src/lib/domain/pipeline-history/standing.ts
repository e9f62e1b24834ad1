import type { DealStatus } from '../deal.ts';
import type { ForecastCategory } from '../forecast-category.ts';
import type { DealId, PipelineId, StageId } from '../ids.ts';
import type { Money } from '../money.ts';
import type { Day, Instant } from '../time.ts';

/** What a deal was at one instant, as far as a pipeline is concerned. */
export type Standing = {
  readonly pipeline: PipelineId;
  readonly stage: StageId;
  readonly status: DealStatus;
  readonly amount?: Money;
  readonly closeOn?: Day;
  /** How sure the rep was of it, and the rep's own chance in percent, where they were said. */
  readonly forecast?: ForecastCategory;
  readonly probability?: number;
};

/** What a turn changed: the deal began, was removed or restored, or one thing about it became another. */
export type Turned = 'opened' | 'presence' | keyof Standing;

/** One moment at which a deal became something else. Undefined is a deal that is not in the book, yet or any more. */
export type Turn = {
  readonly at: Instant;
  readonly day: Day;
  readonly turned: Turned;
  readonly before: Standing | undefined;
  readonly after: Standing | undefined;
};

/**
 * How far the beginning can be trusted. `dated`: somebody said when it was opened. `arrived`: it came from a file that
 * did not say, so it begins when it came. `unknown`: it ended nobody knows when, and is in no snapshot.
 */
export type Beginning = 'dated' | 'arrived' | 'unknown';

/** Everything that happened to one deal, the earliest first; each turn begins where the one before it ended. */
export type DealHistory = {
  readonly deal: DealId;
  readonly beginning: Beginning;
  readonly turns: readonly Turn[];
};

/** What the deal was at an instant: the replay of every turn up to then, that one included. */
export const standingAt = ({ turns }: DealHistory, at: Instant): Standing | undefined =>
  turns.findLast(turn => turn.at <= at)?.after;
