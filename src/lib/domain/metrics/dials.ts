import type { Activity } from '../activity.ts';
import { isWithin, type Period } from '../period.ts';

/**
 * Dials: attempts to reach somebody by phone.
 *
 * Formula  calls going out
 * Unit     calls
 * Counts   activities by channel call with direction out, by their day, whatever came of them
 * Source   requirements 70, 88 and N6. Not connects: a voicemail or a busy line is a dial.
 */
export const dials = (activities: readonly Activity[], period: Period): number =>
  activities.filter(({ channel, direction, day }) => channel === 'call' && direction === 'out' && isWithin(day, period))
    .length;
