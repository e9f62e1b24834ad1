import type { Deal } from '../deal.ts';
import { isWithin, type Period } from '../period.ts';
import { rateOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';
import { isOpportunityIn } from './qualified.ts';

/**
 * SQL to opportunity.
 *
 * Formula  deals that came behind the stage of qualification ÷ deals that became sales-qualified in the period
 * Unit     ratio, 0…1, with its 95 % interval
 * Counts   a cohort: the very deals whose date qualified is in the period, by the stage they stand on now or stood on
 *          when they were closed; a deal won is an opportunity
 * Source   requirement 113 and N40. Not the win rate of SQLs, which is a figure of its own
 */
export const sqlToOpportunity: Metric = {
  key: 'sql-to-opportunity',
  unit: 'ratio',
  tells: 'leading',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['deals'],
  of: sqlToOpportunityOf
};

/** Deals that became sales-qualified in the period, whatever has become of them. */
export const qualifiedIn = (deals: readonly Deal[], period: Period): Deal[] =>
  deals.filter(({ qualifiedOn }) => qualifiedOn !== undefined && isWithin(qualifiedOn, period));

function sqlToOpportunityOf({ deals, stages, period }: MetricFacts): MetricFigure {
  const rows = qualifiedIn(deals, period);
  return rateOf(rows.filter(isOpportunityIn(stages)).length, rows.length, { of: 'deals', rows });
}
