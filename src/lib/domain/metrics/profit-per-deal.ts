import { averageOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';
import { profitsIn } from './profits.ts';

/**
 * Profit per deal.
 *
 * Formula  (Σ revenue − Σ cost of delivery) ÷ deals won; the median profit beside it
 * Unit     minor units of the rep's currency; negative where delivering costs more than is paid
 * Counts   deals won in the period with an amount and a cost of delivery
 * Source   requirement 93 and N9: the comma of the source is a minus, and this is money per deal. Not the margin, which
 *          is a share of revenue
 */
export const profitPerDeal: Metric = {
  key: 'profit-per-deal',
  unit: 'money',
  tells: 'lagging',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['deals'],
  of: profitPerDealOf
};

function profitPerDealOf(facts: MetricFacts): MetricFigure {
  const { profits, left } = profitsIn(facts);
  const each = profits.map(({ minor, cost }) => minor - cost);
  return { ...averageOf(each, { of: 'deals', rows: profits.map(({ deal }) => deal) }), ...left };
}
