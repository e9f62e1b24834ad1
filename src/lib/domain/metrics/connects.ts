import type { Activity } from '../activity.ts';
import { outcomeRules } from '../outcome.ts';
import { isWithin, type Period } from '../period.ts';

/** Was a person spoken with on the phone? */
export const isConnected = ({ channel, disposition }: Pick<Activity, 'channel' | 'disposition'>): boolean =>
  channel === 'call' && disposition !== undefined && outcomeRules[disposition].connected;

/**
 * Connects: phone conversations with a person.
 *
 * Formula  calls whose outcome means that somebody was spoken with
 * Unit     calls
 * Counts   calls in both directions, by their day: an answered call-back is a conversation too.
 *          A call without an outcome is not counted
 * Source   requirements 117. Not Convoso's connections, which include voicemail; gatekeepers do not count
 *          either. For a connect rate divide only the outgoing ones by dials.
 */
export const connects = (activities: readonly Activity[], period: Period): number =>
  activities.filter(activity => isConnected(activity) && isWithin(activity.day, period)).length;
