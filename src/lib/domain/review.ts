import type { DealId, FollowUpId, ReviewAnswerId, ReviewId, TemplateId } from './ids.ts';
import type { Answers } from './note-form.ts';
import type { Day, Instant } from './time.ts';

export const reviewKits = ['weekly', 'weekly-short', 'mid-month', 'month-end'] as const;
export type ReviewKit = (typeof reviewKits)[number];

/** One guided look at the pipeline, from its start to its action plan. */
export type Review = {
  readonly id: ReviewId;
  readonly kit: ReviewKit;
  readonly day: Day;
  readonly startedAt: Instant;
  /** Since when it looks at what has changed: the end of the review before, or a week. */
  readonly since: Instant;
  readonly endedAt?: Instant;
  /** How far the rep has come: the code of the part. */
  readonly at?: string;
  /** The deals that mattered most, in order, as they were ranked when the review was held. */
  readonly top: readonly DealId[];
  /** The follow-ups that it ended in: the promises that the next one begins with. */
  readonly plan: readonly FollowUpId[];
  readonly note?: string;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};

/** What was answered about a deal in one review; the next one shows how it has changed. */
export type ReviewAnswer = {
  readonly id: ReviewAnswerId;
  readonly review: ReviewId;
  readonly deal: DealId;
  readonly form: TemplateId;
  readonly day: Day;
  readonly answers: Answers;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};
