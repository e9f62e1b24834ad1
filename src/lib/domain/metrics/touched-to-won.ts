import type { Deal } from '../deal.ts';
import { isWithin } from '../period.ts';
import { closedIn } from './closed-in.ts';
import { rateOf, shareOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure, Part } from './metric.ts';

/**
 * Deals touched to closed.
 *
 * Formula  distinct deals won in the period ÷ distinct deals with an activity in it; for each channel the deals won that
 *          had one of it ÷ the deals that had one of it
 * Unit     ratio; over 1 where deals are won that nobody logged an activity of, and then without an interval
 * Counts   activities in both directions that belong to a deal, by their day
 * Source   requirement 114 and N34. Not activities ÷ wins: a deal called ten times is one
 */
export const touchedToWon: Metric = {
  key: 'touched-to-won',
  unit: 'ratio',
  tells: 'lagging',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['activities', 'deals'],
  of: touchedToWonOf
};

function touchedToWonOf({ activities, deals, period }: MetricFacts): MetricFigure {
  const won = closedIn(deals, 'won', period);
  const wins = new Set<string>(won.map(({ id }) => id));
  const touches = activities.filter(({ deal, day }) => deal !== undefined && isWithin(day, period));
  const touched = new Set<string | undefined>(touches.map(({ deal }) => deal));
  const rows = deals.filter((deal: Deal) => touched.has(deal.id) || wins.has(deal.id));
  const parts = [...Map.groupBy(touches, ({ channel }) => channel)].map(([key, some]): Part => {
    const ids = [...new Set(some.flatMap(({ deal }) => deal ?? []))];
    return { key, ...shareOf(ids.filter(id => wins.has(id)).length, ids.length) };
  });
  return {
    ...rateOf(won.length, rows.filter(({ id }) => touched.has(id)).length, { of: 'deals', rows }),
    parts: { by: 'channel', rows: parts.sort((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1)) }
  };
}
