import type { Activity } from '../activity.ts';
import type { FollowUp } from '../follow-up.ts';
import { isWithin, type Period } from '../period.ts';
import { millisOf } from '../stamp.ts';
import { dayOf, type Zone } from '../time.ts';

type Facts = {
  readonly followUps: readonly FollowUp[];
  readonly activities: readonly Activity[];
  readonly zone: Zone;
};

/**
 * Follow-ups done: promises kept.
 *
 * Formula  follow-ups with state done
 * Unit     follow-ups
 * Counts   by the day of the touch that answered it; one ticked off without a touch, by the day it was ticked
 *          off. `activities` need only be those of the period: one answered by a touch outside it is not counted
 * Source   requirements 49 and 65. Not follow-ups due or planned, and not dropped ones. Late ones count.
 */
export function followUpsDone({ followUps, activities, zone }: Facts, period: Period): number {
  const touched = new Set(activities.filter(({ day }) => isWithin(day, period)).map(({ id }) => id));
  return followUps.filter(({ state, doneBy, stamp }) => {
    if (state !== 'done') return false;
    return doneBy ? touched.has(doneBy) : isWithin(dayOf(millisOf(stamp), zone), period);
  }).length;
}
