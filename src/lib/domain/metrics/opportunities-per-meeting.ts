import { callsIn } from './calls-in.ts';
import { rateOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';
import { openedIn } from './opportunities.ts';

/**
 * Opportunities from meetings.
 *
 * Formula  deals opened ÷ meetings, demos and visits held
 * Unit     ratio, over 1 where deals begin without a meeting; the 95 % interval only up to 1
 * Counts   deals by the date opened, meetings by their day. The records behind it are the deals
 * Source   requirement 117 (moneyball). Not deals that had a meeting: what is divided are two counts of one period
 */
export const opportunitiesPerMeeting: Metric = {
  key: 'opportunities-per-meeting',
  unit: 'ratio',
  tells: 'leading',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['activities', 'deals'],
  of: opportunitiesPerMeetingOf
};

function opportunitiesPerMeetingOf({ activities, deals, period }: MetricFacts): MetricFigure {
  const opened = openedIn(deals, period);
  return rateOf(opened.length, callsIn(activities, period).meetings.length, { of: 'deals', rows: opened });
}
