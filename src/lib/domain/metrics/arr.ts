import { asOf } from './as-of.ts';
import { activeOn, contractsOf } from './contracts.ts';
import { leftOut, sumOf } from './figure.ts';
import { median } from './median.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';

/**
 * ARR: annual recurring revenue of the book.
 *
 * Formula  Σ over the contracts active on the date of (total contract value − one-off fees) ÷ years of the full term
 * Unit     minor units of the rep's currency a year, at the rate of the day of signing
 * Counts   won deals with recurring terms that have not ended by the end of the period (today while it lasts). The
 *          median is that of one contract. Deals won whose terms nobody has said are left out: whether they recur is
 *          not known
 * Source   requirement 90 and N12. Not divided by the years that remain, without what is paid once, and not the revenue
 *          won in the period
 */
export const arr: Metric = {
  key: 'arr',
  unit: 'money',
  tells: 'lagging',
  better: 'more',
  dependsOn: [],
  needs: ['deals'],
  of: arrOf
};

function arrOf(facts: MetricFacts): MetricFigure {
  const date = asOf(facts);
  const signed = facts.deals.filter(
    ({ status, closedOn }) => status === 'won' && closedOn !== undefined && closedOn <= date
  );
  const active = activeOn(contractsOf(facts.deals, facts.rates), date);
  const paid = active.filter(({ deal }) => deal.terms?.recurring !== undefined);
  const counted = paid.filter(({ recurring }) => recurring !== undefined);
  const yearly = counted.flatMap(({ recurring }) => recurring ?? []);
  const unsaid = signed.filter(({ terms, amount }) => terms === undefined && amount !== undefined).length;
  return {
    value: counted.length > 0 ? sumOf(yearly) : undefined,
    n: counted.length,
    median: median(yearly),
    evidence: { of: 'deals', rows: counted.map(({ deal }) => deal) },
    ...leftOut({ 'no-term': unsaid, 'no-rate': paid.length - counted.length })
  };
}
