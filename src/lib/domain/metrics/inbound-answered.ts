import type { Activity } from '../activity.ts';
import type { Disposition } from '../outcome.ts';
import { isWithin, type Period } from '../period.ts';

/** Outcomes of something incoming that nobody answered, or that was never meant for the rep. */
const missed: ReadonlySet<Disposition | undefined> = new Set<Disposition>([
  'no-answer',
  'busy',
  'voicemail',
  'wrong-number',
  'bounced',
  'no-show'
]);

/**
 * Inbound answered: incoming calls and messages that the rep dealt with.
 *
 * Formula  activities with direction in, less the missed ones
 * Unit     activities
 * Counts   all channels, by their day. One logged without an outcome counts: the rep was there to log it
 * Source   requirements 44 and 153 (inbound roles). Not distinct leads, and not a response time (105):
 *          when an inquiry arrived is not known, so "within an hour" is not judged.
 */
export const inboundAnswered = (activities: readonly Activity[], period: Period): number =>
  activities.filter(
    ({ direction, disposition, day }) => direction === 'in' && !missed.has(disposition) && isWithin(day, period)
  ).length;
