import { isMeetingHeld, touchesThat } from './calls-in.ts';
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
  unit: 'per',
  tells: 'leading',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['touches', 'deals'],
  of: opportunitiesPerMeetingOf
};

function opportunitiesPerMeetingOf(facts: MetricFacts): MetricFigure {
  const opened = openedIn(facts.deals, facts.period);
  return rateOf(opened.length, touchesThat(facts, isMeetingHeld).n, { of: 'deals', rows: opened });
}
