import type { Activity } from '../activity.ts';
import { isWithin, type Period } from '../period.ts';

/**
 * Touches: everything the rep did towards a customer.
 *
 * Formula  activities going out
 * Unit     touches
 * Counts   all channels with direction out, by their day, whatever came of them
 * Source   requirements 66 and 69. Not what came in, and not people reached: three tries to reach
 *          one person are three touches.
 */
export const touches = (activities: readonly Activity[], period: Period): number =>
  activities.filter(({ direction, day }) => direction === 'out' && isWithin(day, period)).length;
