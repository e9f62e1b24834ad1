import type { Activity } from '../activity.ts';
import { isAppointment, type Channel } from '../channel.ts';
import type { FollowUp } from '../follow-up.ts';
import type { DealId, PersonId } from '../ids.ts';
import { dayOf, type Day, type Zone } from '../time.ts';

/** One meeting that was set: when, with whom, and what it came of. */
export type MeetingSet = {
  readonly id: string;
  readonly day: Day;
  readonly person?: PersonId | undefined;
  readonly deal?: DealId | undefined;
  /** The channel of the touch that it was set in; the meeting itself where nobody wrote it down before. */
  readonly through?: Channel | undefined;
};

/** The same meeting at another time: it was set before. */
const isMovedOnly = ({ because }: FollowUp): boolean =>
  because !== undefined &&
  isAppointment(because.channel) &&
  (because.disposition === 'rescheduled' || because.disposition === 'cancelled' || because.disposition === 'no-show');

/** Is this promise an appointment that was newly set? */
export const isNewlySet = (followUp: FollowUp): boolean => isAppointment(followUp.channel) && !isMovedOnly(followUp);

/**
 * Meetings set: appointments agreed upon.
 *
 * Formula  meetings, demos and visits planned + those logged that no plan had announced
 * Unit     meetings
 * Counts   one planned by the day on which it was planned, whatever became of it, once however often it was moved;
 *          planned anew after it was put off or missed, it is the same meeting. One that was logged without a plan
 *          was set all the same, by the day of the event: nobody knows an earlier one
 * Needs    of `followUps` all appointments that were answered by one of `activities`
 * Source   features D8. Not demos booked (111), which are demos alone, and not held (67)
 */
export function meetingsSet(
  activities: readonly Activity[],
  followUps: readonly FollowUp[],
  zone: Zone
): readonly MeetingSet[] {
  const appointments = followUps.filter(({ channel }) => isAppointment(channel));
  const announced = new Set<string>(appointments.flatMap(({ doneBy }) => doneBy ?? []));
  const planned = appointments.filter(isNewlySet).map(({ id, createdAt, person, deal, because }) => ({
    ...{ id, person, deal, day: dayOf(createdAt, zone), through: because?.channel }
  }));
  const unannounced = activities
    .filter(({ id, channel }) => isAppointment(channel) && !announced.has(id))
    .map(({ id, day, person, deal, channel }) => ({ id, day, person, deal, through: channel }));
  return [...planned, ...unannounced];
}
