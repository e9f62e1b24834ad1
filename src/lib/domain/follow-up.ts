import type { Channel } from './channel.ts';
import type { ActivityId, DealId, DeviceId, FollowUpId, PersonId } from './ids.ts';
import type { Moment } from './moment.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import type { Stamp } from './stamp.ts';
import { clean, compact, limits, shortLine } from './text.ts';
import { dayOf, instantOf, minute, parseDay, timeOf, type Day, type Instant, type Zone } from './time.ts';

/** Why a follow-up exists: what the last touch was, so that Today can say *why now*. */
export type Because = {
  readonly channel: Channel;
  readonly disposition?: string;
  readonly on: Day;
};

/** What a promise with a time of day has besides; a promise without `at` has only its day. */
export type Appointment = {
  readonly at?: Instant;
  readonly minutes?: number;
  readonly place?: string;
  readonly agenda?: string;
  /** Who else is asked to come. */
  readonly attendees?: readonly PersonId[];
};

/** The longest appointment, in minutes: a day. */
export const longestAppointment = 24 * 60;

/** Something promised for a date. */
export type FollowUp = {
  readonly id: FollowUpId;
  readonly stamp: Stamp;
  readonly device: DeviceId;
  /** The version that this one was made from; absent in the first. */
  readonly was?: Stamp;
  readonly person?: PersonId;
  readonly deal?: DealId;
  readonly channel: Channel;
  readonly due: Day;
  /** The date first promised; `due` moves when it is snoozed. */
  readonly promised: Day;
  readonly note?: string;
  readonly because?: Because;
  readonly state: 'open' | 'done' | 'dropped';
  readonly doneBy?: ActivityId;
  readonly snoozes: number;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
} & Appointment;

export type FollowUpFields = Pick<FollowUp, 'channel' | 'due'> &
  Partial<Pick<FollowUp, 'person' | 'deal' | 'note' | 'because'>> &
  Appointment;

export type PlanFollowUp = {
  readonly kind: 'plan-follow-up';
  readonly id: FollowUpId;
  readonly fields: FollowUpFields;
};
/** What a step is, told anew; whom it is with and what it came from stay. */
export type FollowUpEdit = Omit<FollowUpFields, 'person' | 'deal' | 'because'>;

export type EditFollowUp = {
  readonly kind: 'edit-follow-up';
  readonly id: FollowUpId;
  readonly fields: FollowUpEdit;
};
export type SnoozeFollowUp = { readonly kind: 'snooze-follow-up'; readonly id: FollowUpId; readonly until: Day };
export type FinishFollowUp = {
  readonly kind: 'finish-follow-up';
  readonly id: FollowUpId;
  readonly state: 'done' | 'dropped';
  readonly doneBy?: ActivityId;
};

/** An appointment is due on the day of its time, in the rep's zone, whatever `due` says. */
export function planFollowUp({ id, fields }: Omit<PlanFollowUp, 'kind'>, moment: Moment): Result<FollowUp, Refusal> {
  if (!fields.person && !fields.deal) return err({ kind: 'nobody-to-follow-up' });
  const told = tidied(fields, moment.zone);
  if (!told.ok) return told;
  const { person, deal, because } = fields;
  const made = { id, stamp: moment.stamp(), device: moment.device, createdAt: moment.now };
  const fresh = { promised: told.value.due, state: 'open', snoozes: 0 } as const;
  return ok(compact({ person, deal, because, ...told.value, ...fresh, ...made }) as FollowUp);
}

/** Fields as they are kept. Refused for a day that does not exist, and for a note or an agenda too long. */
function tidied(fields: FollowUpEdit, zone: Zone): Result<FollowUpEdit, Refusal> {
  if (!parseDay(fields.due)) return err({ kind: 'bad-date' });
  const [note, agenda] = [clean(fields.note ?? ''), clean(fields.agenda ?? '')];
  const long = note.length > limits.note ? 'note' : agenda.length > limits.note ? 'agenda' : undefined;
  if (long) return err({ kind: 'too-long', field: long, limit: limits.note });
  const due = fields.at === undefined ? fields.due : dayOf(fields.at, zone);
  const slot = appointmentOf({ ...fields, ...tidyAppointment(fields) } as Appointment);
  return ok(compact({ channel: fields.channel, ...slot, due, note, agenda }));
}

function tidyAppointment({ minutes, place, attendees }: Appointment) {
  const long = minutes !== undefined && Number.isFinite(minutes) && minutes > 0;
  return {
    minutes: long ? Math.min(longestAppointment, Math.round(minutes)) : undefined,
    place: shortLine(place ?? ''),
    attendees: attendees && attendees.length > 0 ? [...new Set(attendees)].slice(0, limits.list) : undefined
  };
}

/** What makes a version the next one: it remembers which it was made from, so that two made apart are told. */
export const saidAnew = ({ stamp: was }: Pick<FollowUp, 'stamp'>, moment: Moment) => ({
  was,
  stamp: moment.stamp(),
  device: moment.device
});

/** A brief is at hand this long before an appointment. */
export const briefAhead = 10 * minute;

const usualMinutes = 30;

/** Is it about to begin, or going on? */
export const isAtHand = ({ at, minutes = usualMinutes }: Appointment, now: Instant): boolean =>
  at !== undefined && now >= at - briefAhead && now < at + minutes * minute;

/** What a step has besides its day. */
export const appointmentOf = ({ at, minutes, place, agenda, attendees }: Appointment): Appointment =>
  compact({ at, minutes, place, agenda, attendees }) as Appointment;

/** The same hour on the wall clock of another day; nothing for what has no time. */
export const onDay = ({ at }: Appointment, day: Day, zone: Zone): Pick<Appointment, 'at'> =>
  at === undefined ? {} : { at: instantOf(day, timeOf(at, zone), zone) };

/**
 * Moves the date and keeps the promise: `promised` still says when it was first due. An appointment keeps its
 * hour on the wall clock, also over a change of clocks.
 */
export function snoozeFollowUp(followUp: FollowUp, until: Day, moment: Moment): Result<FollowUp, Refusal> {
  if (!parseDay(until)) return err({ kind: 'bad-date' });
  const { doneBy: _doneBy, ...open } = followUp;
  return ok({
    ...open,
    ...onDay(followUp, until, moment.zone),
    state: 'open',
    due: until,
    snoozes: followUp.snoozes + 1,
    ...saidAnew(followUp, moment)
  });
}

/**
 * A step told anew as a whole: what the fields leave out is gone. Its id stays, and with it its entry in calendars. On
 * another day it counts as moved: `promised` still says when it was first due. Like moving, it opens what was done.
 */
export function editFollowUp(followUp: FollowUp, fields: FollowUpEdit, moment: Moment): Result<FollowUp, Refusal> {
  const told = tidied(fields, moment.zone);
  if (!told.ok) return told;
  const { doneBy: _doneBy, ...known } = followUp;
  const snoozes = followUp.snoozes + (told.value.due === followUp.due ? 0 : 1);
  const anew = { ...untold, ...told.value, state: 'open', snoozes, ...saidAnew(followUp, moment) } as const;
  return ok(compact({ ...known, ...anew }) as FollowUp);
}

/** What a step told anew does not keep by itself. */
const untold = {
  note: undefined,
  at: undefined,
  minutes: undefined,
  place: undefined,
  agenda: undefined,
  attendees: undefined
};

export function finishFollowUp(
  followUp: FollowUp,
  end: Pick<FinishFollowUp, 'state' | 'doneBy'>,
  moment: Moment
): FollowUp {
  return compact({ ...followUp, ...end, ...saidAnew(followUp, moment) });
}
