import { rateOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';
import { openedIn } from './opportunities.ts';

/**
 * Conversion of created deals.
 *
 * Formula  deals won ÷ all deals opened in the period, whatever has become of them
 * Unit     ratio, 0…1, with its 95 % interval; beside it how many of them have not ended: while there are any, it can
 *          only rise
 * Counts   deals by the date opened; deals without that date are in no period
 * Source   requirement 97 and N41. Never called win rate: that divides by the deals that ended (96)
 */
export const conversionOfCreated: Metric = {
  key: 'conversion-of-created',
  unit: 'ratio',
  tells: 'lagging',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['deals'],
  of: conversionOf
};

function conversionOf({ deals, period }: MetricFacts): MetricFigure {
  const created = openedIn(deals, period);
  const won = created.filter(({ status }) => status === 'won').length;
  const going = created.filter(({ status }) => status === 'open' || status === 'hold').length;
  return { ...rateOf(won, created.length, { of: 'deals', rows: created }), beside: { 'still-open': going } };
}
