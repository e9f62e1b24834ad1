import { callsIn } from './calls-in.ts';
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
  unit: 'ratio',
  tells: 'leading',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['activities'],
  of: meetingsPerConnectOf
};

function meetingsPerConnectOf({ activities, period }: MetricFacts): MetricFigure {
  const { meetings, conversations } = callsIn(activities, period);
  return rateOf(meetings.length, conversations.length, { of: 'activities', rows: [...conversations, ...meetings] });
}
