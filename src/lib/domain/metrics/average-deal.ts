import type { Deal } from '../deal.ts';
import { asOf, openDeals } from './as-of.ts';
import { closedIn } from './closed-in.ts';
import { averageOf, leftOut } from './figure.ts';
import { worthsOf } from './in-one-currency.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';

/**
 * Average deal size.
 *
 * Formula  Σ amounts ÷ deals with an amount; the median beside it
 * Unit     minor units of the rep's currency, at the rate of the day of closing (of the date, for open deals)
 * Counts   by definition: deals won with a close date in the period, or the pipeline that is open on the date. Deals
 *          without an amount are left out, for taking them for 0 would lower the others
 * Source   requirement 92, N7 and N8: a mean per deal, neither revenue of the period nor advertising spend; 003:50 means
 *          the open ones. Not per account (91)
 */
export const averageDeal: Metric = {
  key: 'average-deal',
  unit: 'money',
  tells: 'lagging',
  better: 'more',
  dependsOn: ['dealSize', 'smoothing'],
  needs: ['deals', 'past'],
  of: averageDealOf
};

function averageDealOf(facts: MetricFacts): MetricFigure {
  const date = asOf(facts);
  const asked = facts.definitions.dealSize === 'open' ? openDeals(facts) : closedIn(facts.deals, 'won', facts.period);
  return averageWorth(asked, facts, ({ closedOn }) => closedOn ?? date);
}

/** The mean worth of deals, with what is left out. */
export function averageWorth(
  deals: readonly Deal[],
  { rates }: MetricFacts,
  dayOf: Parameters<typeof worthsOf>[2]
): MetricFigure {
  const { worths, unknown } = worthsOf(deals, rates, dayOf);
  const minors = worths.map(({ minor }) => minor);
  return { ...averageOf(minors, { of: 'deals', rows: worths.map(({ deal }) => deal) }), ...leftOut(unknown) };
}
