import { byAccount } from './accounts.ts';
import { closedIn } from './closed-in.ts';
import { averageOf, leftOut, sumOf } from './figure.ts';
import { worthsOf } from './in-one-currency.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';

/**
 * ARPA: average revenue per account.
 *
 * Formula  Σ amounts of deals won ÷ distinct accounts that they were won from; the median of an account beside it
 * Unit     minor units of the rep's currency, at the rate of the day of closing; not rounded
 * Counts   deals won in the period; an account is the company, or the first person where there is none. Deals without an
 *          amount, a rate or an account are left out, and with them an account that has no others
 * Source   requirement 91 and N13: an outcome, not an activity. Not the average deal (92): an account may buy twice
 */
export const arpa: Metric = {
  key: 'arpa',
  unit: 'money',
  tells: 'lagging',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['deals'],
  of: arpaOf
};

function arpaOf({ deals, period, rates, today }: MetricFacts): MetricFigure {
  const { worths, unknown } = worthsOf(closedIn(deals, 'won', period), rates, ({ closedOn = today }) => closedOn);
  const minorOf = new Map(worths.map(({ deal, minor }) => [deal.id, minor]));
  const { accounts, without } = byAccount(worths.map(({ deal }) => deal));
  const revenues = [...accounts.values()].map(those => sumOf(those.map(({ id }) => minorOf.get(id) ?? 0)));
  return {
    ...averageOf(revenues, { of: 'deals', rows: [...accounts.values()].flat() }),
    ...leftOut({ ...unknown, 'no-company': without })
  };
}
