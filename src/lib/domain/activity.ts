import type { Channel } from './channel.ts';
import type {
  ActivityId,
  CallBlockId,
  CompanyId,
  DealId,
  DeviceId,
  EnrolmentId,
  FollowUpId,
  OutcomeId,
  PersonId,
  StageId,
  TemplateId
} from './ids.ts';
import type { Moment } from './moment.ts';
import type { Money } from './money.ts';
import { tidyAnswers, type Answers } from './note-form.ts';
import type { Disposition, NextStep, Sentiment } from './outcome.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import type { Stamp } from './stamp.ts';
import type { DealFacts } from './template.ts';
import { clean, compact, limits, shortLine } from './text.ts';
import { dayOf, hour, minute, type Day, type Instant } from './time.ts';

/** Talk time and where the figure comes from: an estimate is never passed off as a measurement. */
export type Talk = { readonly seconds: number; readonly source: 'estimated' | 'typed' | 'imported' };

/** One touch: a call, a message, a meeting, a visit. */
export type Activity = {
  readonly id: ActivityId;
  readonly stamp: Stamp;
  readonly device: DeviceId;
  readonly at: Instant;
  /** The date in the reporting zone at the time; it stays when the rep travels. */
  readonly day: Day;
  readonly channel: Channel;
  readonly direction: 'in' | 'out';
  readonly person?: PersonId;
  readonly company?: CompanyId;
  readonly deal?: DealId;
  readonly disposition?: Disposition;
  /** The rep's own chip, where it was not one of ours; `disposition` is what it counts as. */
  readonly outcome?: OutcomeId;
  readonly template?: TemplateId;
  /** What came back on a message, noted later. */
  readonly reply?: { readonly kind: 'replied' | 'positive' | 'bounced' | 'none'; readonly on: Day };
  readonly enrolment?: EnrolmentId;
  /** The cadence step that this touch did. */
  readonly step?: string;
  readonly block?: CallBlockId;
  /** The note form and what was answered, by the key of the question. */
  readonly form?: TemplateId;
  readonly answers?: Answers;
  readonly sentiment?: Sentiment;
  readonly talk?: Talk;
  readonly note?: string;
  /** How it was settled what comes next; absent when it was not. */
  readonly next?: NextStep['kind'];
  readonly nextReason?: string;
  readonly deletedAt?: Instant;
};

export type ActivityFields = Partial<Omit<Activity, 'id' | 'stamp' | 'device' | 'day' | 'deletedAt'>>;

/** What a rep means by Save on the log sheet. */
export type LogActivity = {
  readonly kind: 'log-activity';
  readonly id: ActivityId;
  readonly fields: ActivityFields & { readonly at: Instant; readonly channel: Channel };
  readonly next?: NextStep;
  /** The follow-up that this touch answers. */
  readonly done?: FollowUpId;
  /** Where the deal stands from now on. */
  readonly moveTo?: StageId;
  /** What the answers of a note form say of the deal. */
  readonly facts?: DealFacts;
  /** What the deal is worth from now on. */
  readonly amount?: Money;
  /** Somebody at the same company whom this one named as the right person. */
  readonly rightPerson?: { readonly id: PersonId; readonly name: string };
};
export type EditActivity = { readonly kind: 'edit-activity'; readonly id: ActivityId; readonly fields: ActivityFields };

/** Phones and laptops disagree about the time; a touch may be this far ahead of our clock. */
export const clockTolerance = 2 * minute;

/** A talk longer than this is a sheet left open, not a conversation. */
export const longestTalk = (8 * hour) / 1_000;

function tidy(activity: Activity, moment: Moment): Result<Activity, Refusal> {
  if (activity.at > moment.now + clockTolerance) return err({ kind: 'in-the-future' });
  const note = clean(activity.note ?? '');
  if (note.length > limits.note) return err({ kind: 'too-long', field: 'note', limit: limits.note });
  const answers = tidyAnswers(activity.answers ?? {});
  const { talk } = activity;
  const seconds = Math.min(longestTalk, Math.max(0, Math.round(talk?.seconds ?? 0) || 0));
  const { answers: _answers, form, ...rest } = activity;
  const filled = Object.keys(answers).length > 0 ? { form, answers } : {};
  return ok(compact({ ...rest, ...filled, note, talk: talk && { ...talk, seconds } }) as Activity);
}

/** The touch itself, as it may be kept; what follows from it is decided in `logging.ts`. */
export function activityFrom({ id, fields, next }: LogActivity, moment: Moment): Result<Activity, Refusal> {
  const settled = next && { next: next.kind, nextReason: next.kind === 'close' ? shortLine(next.reason) : undefined };
  const made = { id, stamp: moment.stamp(), device: moment.device, day: dayOf(fields.at, moment.zone) };
  return tidy(compact({ direction: 'out', ...fields, ...made, ...settled }) as Activity, moment);
}

/** A correction: the same touch again, with a later stamp. */
export function correctActivity(activity: Activity, fields: ActivityFields, moment: Moment): Result<Activity, Refusal> {
  const corrected = { ...activity, ...fields, stamp: moment.stamp(), device: moment.device };
  const day = fields.at === undefined ? activity.day : dayOf(fields.at, moment.zone);
  return tidy({ ...corrected, day }, moment);
}
