import { rateOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';
import { winRateByCount } from './win-rate-by-definition.ts';

/**
 * Loss rate.
 *
 * Formula  lost ÷ (won + lost), by close date
 * Unit     ratio, 0…1, with its 95 % interval: what is missing of the win rate by count to 1
 * Counts   deals that ended in the period; open and parked ones are in no part
 * Source   requirement 107 and N42. Not the win:loss ratio, which divides won by lost
 */
export const lossRate: Metric = {
  key: 'loss-rate',
  unit: 'ratio',
  tells: 'lagging',
  better: 'less',
  dependsOn: ['smoothing'],
  needs: ['deals'],
  of: lossRateOf
};

function lossRateOf(facts: MetricFacts): MetricFigure {
  const { n, hits: won = 0, evidence } = winRateByCount(facts);
  return rateOf(n - won, n, evidence);
}
