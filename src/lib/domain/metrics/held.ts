import type { Activity } from '../activity.ts';
import { isWithin, type Period } from '../period.ts';

/**
 * Meetings, demos or visits held: each of the three is a metric of its own.
 *
 * Formula  activities by that channel whose outcome is held
 * Unit     meetings, demos or visits
 * Counts   by the day of the event, whoever called for it; a demo is not counted among meetings
 * Source   requirements 67 and 145. Not booked (111), and not missed: a no-show was not held (110).
 */
export const held = (activities: readonly Activity[], which: 'meeting' | 'demo' | 'visit', period: Period): number =>
  activities.filter(
    ({ channel, disposition, day }) => channel === which && disposition === 'held' && isWithin(day, period)
  ).length;
