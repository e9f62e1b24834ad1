import { divided } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';
import { soldOf } from './quota-attainment.ts';

/**
 * Pace: how the sales of the period stand against the part of it that has passed.
 *
 * Formula  sold ÷ (quota × selling days passed ÷ all selling days); beside it the projection, sold ÷ days passed × all
 * Unit     ratio: 1 is on plan. By value or by count, as the rep counts quotas
 * Counts   deals won with a close date in the period; selling days are those of the rep's calendar, today included
 * Source   requirement 115 and N33: revenue pacing, not revenue that nears a pace. Not attainment (95), which does not
 *          ask how much time is left. A projection takes the days to come to be like those that were
 */
export const pace: Metric = {
  key: 'pace',
  unit: 'ratio',
  tells: 'lagging',
  better: 'more',
  dependsOn: ['quota'],
  needs: ['deals'],
  of: paceOf
};

function paceOf(facts: MetricFacts): MetricFigure {
  const { passed, all } = facts.sellingDays;
  const { sold, quota, beside, ...figure } = soldOf(facts);
  const elapsed = divided(all, passed);
  const due = quota === undefined || elapsed === undefined ? undefined : quota * elapsed;
  const projected = divided(elapsed, sold);
  const byCount = facts.definitions.quota === 'count';
  return {
    value: divided(due, sold),
    ...figure,
    beside: { ...beside, ...(byCount ? { 'projected-count': projected } : { 'projected-value': projected }) }
  };
}
