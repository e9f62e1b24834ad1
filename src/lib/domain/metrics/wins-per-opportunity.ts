import { closedIn } from './closed-in.ts';
import { rateOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';
import { openedIn } from './opportunities.ts';

/**
 * Wins per opportunity.
 *
 * Formula  deals won, by close date ÷ deals opened, by the date opened
 * Unit     ratio, over 1 where old deals are won faster than new ones are opened; the 95 % interval only up to 1
 * Counts   the two need not be the same deals
 * Source   requirement 117 (moneyball). Neither the win rate (96: of the deals that ended) nor the conversion of created
 *          deals (97: of the very deals opened)
 */
export const winsPerOpportunity: Metric = {
  key: 'wins-per-opportunity',
  unit: 'per',
  tells: 'lagging',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['deals'],
  of: winsPerOpportunityOf
};

function winsPerOpportunityOf({ deals, period }: MetricFacts): MetricFigure {
  const won = closedIn(deals, 'won', period);
  const opened = openedIn(deals, period);
  return rateOf(won.length, opened.length, { of: 'deals', rows: [...new Set([...won, ...opened])] });
}
