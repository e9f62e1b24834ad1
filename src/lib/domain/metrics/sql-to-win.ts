import { rateOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';
import { qualifiedIn } from './sql-to-opportunity.ts';

/**
 * SQL to win.
 *
 * Formula  deals won ÷ deals that became sales-qualified in the period
 * Unit     ratio, 0…1, with its 95 % interval; beside it how many of them have not ended
 * Counts   a cohort: the very deals whose date qualified is in the period
 * Source   requirement 113 and N40. Not SQL to opportunity, and not the win rate, which divides by the deals that ended
 */
export const sqlToWin: Metric = {
  key: 'sql-to-win',
  unit: 'ratio',
  tells: 'lagging',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['deals'],
  of: sqlToWinOf
};

function sqlToWinOf({ deals, period }: MetricFacts): MetricFigure {
  const rows = qualifiedIn(deals, period);
  const won = rows.filter(({ status }) => status === 'won').length;
  const going = rows.filter(({ status }) => status === 'open' || status === 'hold').length;
  return { ...rateOf(won, rows.length, { of: 'deals', rows }), beside: { 'still-open': going } };
}
