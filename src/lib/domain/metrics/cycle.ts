import type { Deal } from '../deal.ts';
import { closedIn } from './closed-in.ts';
import { cycleStarts, daysFrom } from './cycle-start.ts';
import { averageOf, leftOut } from './figure.ts';
import { median } from './median.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';

/**
 * Cycle length by the rep's definition of its start.
 *
 * Formula  Σ (close date − start) ÷ deals won; the median beside it, and the median of deals lost
 * Unit     calendar days; a deal that began and ended on one date took 0
 * Counts   deals won with a close date in the period. The start is the date qualified (or opened, where there is none),
 *          the date opened, or the first contact, as the rep has chosen. Deals whose start is not known, or lies after
 *          their end, are left out
 * Source   requirement 98, N44 and N45. Not over all deals: open ones have no length yet, and lost ones end sooner
 */
export const cycle: Metric = {
  key: 'cycle',
  unit: 'days',
  tells: 'lagging',
  better: 'less',
  dependsOn: ['cycleStart', 'smoothing'],
  needs: ['deals', 'contacts'],
  of: cycleFigure
};

export function cycleFigure(facts: MetricFacts): MetricFigure {
  const startOf = cycleStarts(facts);
  const measured = (deals: readonly Deal[]) =>
    deals.flatMap(deal => {
      const days = daysFrom(startOf(deal), deal.closedOn);
      return days === undefined ? [] : { deal, days };
    });
  const won = closedIn(facts.deals, 'won', facts.period);
  const known = measured(won);
  const lost = measured(closedIn(facts.deals, 'lost', facts.period)).map(({ days }) => days);
  return {
    ...averageOf(
      known.map(({ days }) => days),
      { of: 'deals', rows: known.map(({ deal }) => deal) }
    ),
    ...(lost.length > 0 && { beside: { 'median-of-lost': median(lost) } }),
    ...leftOut({ 'no-start': won.length - known.length })
  };
}
