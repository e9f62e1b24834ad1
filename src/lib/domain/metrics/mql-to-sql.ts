import { isWithin } from '../period.ts';
import { rateOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';

/**
 * MQL to SQL.
 *
 * Formula  deals that became sales-qualified ÷ deals that became marketing-qualified in the period
 * Unit     ratio, 0…1, with its 95 % interval
 * Counts   a cohort: the very deals whose date as MQL is in the period, qualified since, on whatever day
 * Source   requirements 33 and 112. Not the SQLs of the period ÷ its MQLs, which are other deals
 */
export const mqlToSql: Metric = {
  key: 'mql-to-sql',
  unit: 'ratio',
  tells: 'leading',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['deals'],
  of: mqlToSqlOf
};

function mqlToSqlOf({ deals, period }: MetricFacts): MetricFigure {
  const rows = deals.filter(({ mqlOn }) => mqlOn !== undefined && isWithin(mqlOn, period));
  return rateOf(rows.filter(({ qualifiedOn }) => qualifiedOn !== undefined).length, rows.length, { of: 'deals', rows });
}
