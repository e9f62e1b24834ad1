import { divided } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';
import { winRateByCount } from './win-rate-by-definition.ts';

/**
 * Win:loss ratio.
 *
 * Formula  won ÷ lost, by close date: 3 is three won for each one lost
 * Unit     times; undefined where nothing was lost
 * Counts   deals that ended in the period; n is all of them
 * Source   requirement 107 and N42. Not a rate, for it may exceed 1: 3:1 is a win rate of 75 %
 */
export const winLossRatio: Metric = {
  key: 'win-loss-ratio',
  unit: 'times',
  tells: 'lagging',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['deals'],
  of: winLossOf
};

function winLossOf(facts: MetricFacts): MetricFigure {
  const { n, hits = 0, evidence } = winRateByCount(facts);
  return { value: divided(n - hits, hits), n, hits, evidence };
}
