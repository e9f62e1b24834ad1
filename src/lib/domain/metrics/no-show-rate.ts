import type { Activity } from '../activity.ts';
import type { FollowUp } from '../follow-up.ts';
import { isWithin, type Period } from '../period.ts';
import { isAppointment } from '../channel.ts';

export type NoShowRate = {
  readonly missed: readonly Activity[];
  /** Appointments whose time came. */
  readonly scheduled: readonly Activity[];
  readonly rate: number | undefined;
};

/**
 * No-show rate of meetings, demos and visits.
 *
 * Formula  appointments not attended ÷ appointments whose time came
 * Unit     ratio, 0…1; `undefined` when no time came
 * Counts   what was logged of meetings, demos and visits, by its day. One rescheduled or cancelled before its time
 *          never came due and is in neither number; one rescheduled or cancelled only when its time had begun was
 *          not attended. Where no time is known (`followUps` must hold the appointments that were answered), it is
 *          taken for put off in time. An appointment that was not logged is in neither number: nobody said
 *          whether it was attended
 * Source   requirement 110. Not a cancellation rate.
 */
export function noShowRate(
  { activities, followUps }: { readonly activities: readonly Activity[]; readonly followUps: readonly FollowUp[] },
  period: Period
): NoShowRate {
  const slots = new Map(followUps.map(({ doneBy, at }) => [doneBy, at]));
  const logged = activities.filter(
    ({ channel, disposition, day }) => isAppointment(channel) && disposition !== undefined && isWithin(day, period)
  );
  const isPutOff = ({ disposition }: Activity) => disposition === 'rescheduled' || disposition === 'cancelled';
  const isLate = ({ id, at }: Activity) => at >= (slots.get(id) ?? Infinity);
  const scheduled = logged.filter(activity => !isPutOff(activity) || isLate(activity));
  const missed = scheduled.filter(activity => activity.disposition === 'no-show' || isPutOff(activity));
  return { missed, scheduled, rate: scheduled.length === 0 ? undefined : missed.length / scheduled.length };
}
