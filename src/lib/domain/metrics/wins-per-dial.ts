import { isDial, touchesThat } from './calls-in.ts';
import { closedIn } from './closed-in.ts';
import { rateOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';

/**
 * Wins per dial.
 *
 * Formula  deals won, by close date ÷ dials, by their day
 * Unit     ratio; the 95 % interval only up to 1
 * Counts   all deals won, also those that no call had a part in. The records behind it are the deals
 * Source   requirement 117 (moneyball). Not the share of calls that end in a sale (120), which asks whether the first or
 *          the last touch was a call
 */
export const winsPerDial: Metric = {
  key: 'wins-per-dial',
  unit: 'per',
  tells: 'lagging',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['touches', 'deals'],
  of: winsPerDialOf
};

function winsPerDialOf(facts: MetricFacts): MetricFigure {
  const won = closedIn(facts.deals, 'won', facts.period);
  return rateOf(won.length, touchesThat(facts, isDial).n, { of: 'deals', rows: won });
}
