import type { Activity } from '../activity.ts';
import { isWithin, type Period } from '../period.ts';

/**
 * E-mails sent.
 *
 * Formula  e-mails going out
 * Unit     e-mails
 * Counts   activities by channel e-mail with direction out, by their day; one that bounced or was answered
 *          was sent all the same
 * Source   requirements 75 and 121. Not replies received, and not other messages (LinkedIn, SMS).
 */
export const emailsSent = (activities: readonly Activity[], period: Period): number =>
  activities.filter(
    ({ channel, direction, day }) => channel === 'e-mail' && direction === 'out' && isWithin(day, period)
  ).length;
