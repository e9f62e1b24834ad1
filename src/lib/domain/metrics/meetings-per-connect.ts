import { isConversation, isMeetingHeld, touchesThat } from './calls-in.ts';
import { rateOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';

/**
 * Meetings from conversations.
 *
 * Formula  meetings, demos and visits held ÷ conversations by phone
 * Unit     ratio, over 1 where meetings come about without calls; the 95 % interval only up to 1
 * Counts   both by their day, conversations in both directions. A meeting of this month may follow a call of the last:
 *          over a short period the two need not belong together
 * Source   requirement 117 (moneyball). Not meetings booked: what did not take place is not counted
 */
export const meetingsPerConnect: Metric = {
  key: 'meetings-per-connect',
  unit: 'per',
  tells: 'leading',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['touches'],
  of: meetingsPerConnectOf
};

function meetingsPerConnectOf(facts: MetricFacts): MetricFigure {
  const [meetings, conversations] = [touchesThat(facts, isMeetingHeld), touchesThat(facts, isConversation)];
  return rateOf(meetings.n, conversations.n, {
    of: 'activities',
    rows: [...conversations.rows, ...meetings.rows]
  });
}
