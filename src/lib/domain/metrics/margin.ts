import { divided, sumOf } from './figure.ts';
import { median } from './median.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';
import { profitsIn } from './profits.ts';

/**
 * Profit margin.
 *
 * Formula  (Σ revenue − Σ cost of delivery) ÷ Σ revenue; the median margin of a deal beside it
 * Unit     ratio of money, at most 1 and negative where it costs more than it brings; no interval, for money is no count
 *          of cases
 * Counts   deals won in the period with an amount and a cost of delivery
 * Source   requirement 93, N9. Not the mean of the deals' margins, where a small deal weighs as much as a large one, and
 *          not the profit per deal, which is money
 */
export const margin: Metric = {
  key: 'margin',
  unit: 'ratio',
  tells: 'lagging',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['deals'],
  of: marginOf
};

function marginOf(facts: MetricFacts): MetricFigure {
  const { profits, left } = profitsIn(facts);
  const revenue = sumOf(profits.map(({ minor }) => minor));
  const cost = sumOf(profits.map(profit => profit.cost));
  return {
    value: divided(revenue, revenue - cost),
    n: profits.length,
    median: median(profits.flatMap(one => divided(one.minor, one.minor - one.cost) ?? [])),
    evidence: { of: 'deals', rows: profits.map(({ deal }) => deal) },
    ...left
  };
}
