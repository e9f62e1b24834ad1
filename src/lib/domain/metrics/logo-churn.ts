import { cancelledEarly, customersAtStart, dealsOf, hasLeft } from './churn.ts';
import { leftOut, rateOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';

/**
 * Logo churn: the share of customers who left.
 *
 * Formula  customers active on the eve of the period without an active contract at its end ÷ customers active on the eve
 * Unit     ratio, 0…1, with its 95 % interval; beside it how many cancelled early and how many did not renew
 * Counts   accounts, each once, however many contracts they have: who gave up one of two is still a customer. Won and
 *          lost within the period is no churn, for they were not there when it began
 * Source   requirement 94 and N11. Not lost deals, and not money (revenue churn)
 */
export const logoChurn: Metric = {
  key: 'logo-churn',
  unit: 'ratio',
  tells: 'lagging',
  better: 'less',
  dependsOn: [],
  needs: ['deals'],
  of: logoChurnOf
};

function logoChurnOf(facts: MetricFacts): MetricFigure {
  const { customers, without } = customersAtStart(facts);
  const gone = customers.filter(hasLeft);
  const early = gone.filter(cancelledEarly).length;
  return {
    ...rateOf(gone.length, customers.length, { of: 'deals', rows: dealsOf(customers) }),
    beside: { 'cancelled-early': early, 'not-renewed': gone.length - early },
    ...leftOut({ 'no-company': without })
  };
}
