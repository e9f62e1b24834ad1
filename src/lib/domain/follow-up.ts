import type { Channel } from './channel.ts';
import type { ActivityId, DealId, DeviceId, FollowUpId, PersonId } from './ids.ts';
import type { Moment } from './moment.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import type { Stamp } from './stamp.ts';
import { clean, compact, limits } from './text.ts';
import { parseDay, type Day, type Instant } from './time.ts';

/** Why a follow-up exists: what the last touch was, so that Today can say *why now*. */
export type Because = {
  readonly channel: Channel;
  readonly disposition?: string;
  readonly on: Day;
};

/** Something promised for a date. */
export type FollowUp = {
  readonly id: FollowUpId;
  readonly stamp: Stamp;
  readonly device: DeviceId;
  readonly person?: PersonId;
  readonly deal?: DealId;
  readonly channel: Channel;
  readonly due: Day;
  /** The date first promised; `due` moves when it is snoozed. */
  readonly promised: Day;
  readonly note?: string;
  readonly because?: Because;
  /** An appointment has a time; a promise has only its day. */
  readonly at?: Instant;
  readonly minutes?: number;
  readonly place?: string;
  readonly agenda?: string;
  readonly attendees?: readonly PersonId[];
  readonly state: 'open' | 'done' | 'dropped';
  readonly doneBy?: ActivityId;
  readonly snoozes: number;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};

export type FollowUpFields = Pick<FollowUp, 'channel' | 'due'> &
  Partial<Pick<FollowUp, 'person' | 'deal' | 'note' | 'because' | 'at' | 'minutes' | 'place' | 'agenda' | 'attendees'>>;

export type PlanFollowUp = {
  readonly kind: 'plan-follow-up';
  readonly id: FollowUpId;
  readonly fields: FollowUpFields;
};
export type SnoozeFollowUp = { readonly kind: 'snooze-follow-up'; readonly id: FollowUpId; readonly until: Day };
export type FinishFollowUp = {
  readonly kind: 'finish-follow-up';
  readonly id: FollowUpId;
  readonly state: 'done' | 'dropped';
  readonly doneBy?: ActivityId;
};

export function planFollowUp({ id, fields }: Omit<PlanFollowUp, 'kind'>, moment: Moment): Result<FollowUp, Refusal> {
  if (!fields.person && !fields.deal) return err({ kind: 'nobody-to-follow-up' });
  if (!parseDay(fields.due)) return err({ kind: 'bad-date' });
  const note = clean(fields.note ?? '');
  if (note.length > limits.note) return err({ kind: 'too-long', field: 'note', limit: limits.note });
  const made = { id, stamp: moment.stamp(), device: moment.device, createdAt: moment.now };
  const fresh = { promised: fields.due, state: 'open', snoozes: 0 } as const;
  return ok(compact({ ...fields, note, ...fresh, ...made }) as FollowUp);
}

/** Moves the date and keeps the promise: `promised` still says when it was first due. */
export function snoozeFollowUp(followUp: FollowUp, until: Day, moment: Moment): Result<FollowUp, Refusal> {
  if (!parseDay(until)) return err({ kind: 'bad-date' });
  const { doneBy: _doneBy, ...open } = followUp;
  const said = { stamp: moment.stamp(), device: moment.device };
  return ok({ ...open, state: 'open', due: until, snoozes: followUp.snoozes + 1, ...said });
}

export function finishFollowUp(
  followUp: FollowUp,
  end: Pick<FinishFollowUp, 'state' | 'doneBy'>,
  moment: Moment
): FollowUp {
  return compact({ ...followUp, ...end, stamp: moment.stamp(), device: moment.device });
}
