import type { Talk } from '#lib/domain/activity.ts';
import type { Channel } from '#lib/domain/channel.ts';
import type { CallBlockId, DealId, EnrolmentId, FollowUpId, OutcomeId, PersonId, TemplateId } from '#lib/domain/ids.ts';
import type { Money } from '#lib/domain/money.ts';
import type { Answers } from '#lib/domain/note-form.ts';
import type { Disposition, NextStep, Sentiment } from '#lib/domain/outcome.ts';
import type { Instant } from '#lib/domain/time.ts';

/** The log sheet as it stands, typed or not: on disk before the phone app opens, and at every pause of the thumb. */
export type Draft = {
  readonly id: string;
  readonly startedAt: Instant;
  readonly channel: Channel;
  readonly direction?: 'in' | 'out';
  readonly person?: PersonId;
  readonly deal?: DealId;
  /** The rep said that it concerns none of the person's deals. */
  readonly noDeal?: boolean;
  readonly followUp?: FollowUpId;
  /** The rep said that it answers none of the person's follow-ups. */
  readonly noFollowUp?: boolean;
  /** The cadence and the step of it that this touch does. */
  readonly enrolment?: EnrolmentId;
  readonly step?: string;
  /** The call block that it is part of, the script read from there, and the points of it that were made. */
  readonly block?: CallBlockId;
  readonly script?: TemplateId;
  readonly points?: Answers;
  /** The number that was asked for; only drafts of calls made from the app have one. */
  readonly phone?: string;
  /** When it took place, where that is not when the sheet was opened. */
  readonly at?: Instant;
  readonly talk?: Talk;
  /** When the app was seen again after the call: the upper bound of the talk. */
  readonly returnedAt?: Instant;
  readonly note?: string;
  readonly disposition?: Disposition;
  /** The rep's own chip; `disposition` is what it counts as. */
  readonly outcome?: OutcomeId;
  readonly sentiment?: Sentiment;
  readonly next?: NextStep;
  /** The rep said that the deal stays where it is. */
  readonly noMove?: boolean;
  /** Who was named as the right person, by somebody who does not decide. */
  readonly rightName?: string;
  /** The note form being filled in, and what has been answered so far. */
  readonly form?: TemplateId;
  readonly answers?: Answers;
  /** A form that is filled in by itself, about a deal: no touch is logged with it. */
  readonly formOnly?: boolean;
  /** The text that was sent. */
  readonly template?: TemplateId;
  /** What the deal is worth now, as the rep has heard. */
  readonly amount?: Money;
  /** The rep said that the deal's amount stays. */
  readonly noAmount?: boolean;
  /** Put aside by the rep; it waits on Today. */
  readonly laterAt?: Instant;
};
