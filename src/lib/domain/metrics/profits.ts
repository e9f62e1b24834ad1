import { closedIn } from './closed-in.ts';
import { leftOut } from './figure.ts';
import { minorOn, worthsOf, type Worth } from './in-one-currency.ts';
import type { MetricFacts, MetricFigure } from './metric.ts';

/** A deal won, with what it brought and what delivering it cost. */
export type Profit = Worth & { readonly cost: number };

/**
 * Deals won in the period whose cost of delivery somebody has said.
 *
 * Unit     minor units of the rep's currency, both at the rate of the day of closing
 * Counts   the others are left out: an unknown cost is not a free delivery
 */
export function profitsIn({ deals, period, rates, today }: MetricFacts): {
  readonly profits: readonly Profit[];
  readonly left: Pick<MetricFigure, 'leftOut'>;
} {
  const { worths, unknown } = worthsOf(closedIn(deals, 'won', period), rates, ({ closedOn = today }) => closedOn);
  const said = worths.filter(({ deal }) => deal.terms?.cost !== undefined);
  const profits = said.flatMap(worth => {
    const { terms, closedOn = today } = worth.deal;
    const cost = terms?.cost && minorOn(terms.cost, closedOn, rates);
    return cost === undefined ? [] : { ...worth, cost };
  });
  const noRate = unknown['no-rate'] + said.length - profits.length;
  return { profits, left: leftOut({ ...unknown, 'no-rate': noRate, 'no-cost': worths.length - said.length }) };
}
