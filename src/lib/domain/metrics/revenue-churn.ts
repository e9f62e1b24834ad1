import { customersAtStart, dealsOf, yearlyOf } from './churn.ts';
import { divided, leftOut, sumOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';

/**
 * Revenue churn: the share of recurring money that was lost, and net of what the same customers buy more.
 *
 * Formula  gross: Σ of what each customer pays less a year ÷ recurring at the start; net: (lost − expansion) ÷ the same
 * Unit     ratios of money in the rep's currency; net is negative where expansion exceeds loss (N10: not the other way
 *          about, as 002:43 has it)
 * Counts   customers with recurring money on the eve of the period; a customer who gave up one contract for a larger one
 *          has expanded. New customers are no expansion. Contracts without a rate are left out
 * Source   requirement 94. Not logo churn, which counts heads; money is no count of cases, so there is no interval
 */
export const revenueChurn: Metric = {
  key: 'revenue-churn',
  unit: 'ratio',
  tells: 'lagging',
  better: 'less',
  dependsOn: [],
  needs: ['deals'],
  of: revenueChurnOf
};

function revenueChurnOf(facts: MetricFacts): MetricFigure {
  const { customers, without } = customersAtStart(facts);
  const paying = customers.filter(({ before }) => before.some(({ recurring }) => recurring !== undefined));
  const changes = paying.map(({ before, after }) => yearlyOf(after) - yearlyOf(before));
  const start = sumOf(paying.map(({ before }) => yearlyOf(before)));
  const lost = sumOf(changes.map(change => Math.max(0, -change)));
  const noRate = customers
    .flatMap(({ before }) => before)
    .filter(({ deal, recurring }) => deal.terms?.recurring && recurring === undefined).length;
  return {
    value: divided(start, lost),
    n: paying.length,
    evidence: { of: 'deals', rows: dealsOf(paying) },
    beside: { net: divided(start, 0 - sumOf(changes)), 'recurring-at-start': start },
    ...leftOut({ 'no-company': without, 'no-rate': noRate })
  };
}
