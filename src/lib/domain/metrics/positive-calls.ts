import type { Activity } from '../activity.ts';
import { isWithin, type Period } from '../period.ts';
import { isConnected } from './connects.ts';

/**
 * Positive calls: conversations that went well.
 *
 * Formula  connects whose sentiment is positive
 * Unit     calls
 * Counts   what the rep said of the call, by its day; a positive mark on a voicemail is not a conversation
 * Source   requirements 72, 119 and N26. Not calls that ended in a sale (120).
 */
export const positiveCalls = (activities: readonly Activity[], period: Period): number =>
  activities.filter(
    activity => isConnected(activity) && activity.sentiment === 'positive' && isWithin(activity.day, period)
  ).length;
