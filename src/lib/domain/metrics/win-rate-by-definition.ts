import type { Deal } from '../deal.ts';
import { closedIn } from './closed-in.ts';
import { leftOut, rateOf, sumOf } from './figure.ts';
import { worthsOf, type Worth } from './in-one-currency.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';
import { openedIn } from './opportunities.ts';
import { wilson } from './wilson.ts';

/**
 * Win rate by the rep's definition.
 *
 * Formula  by count (the standard): won ÷ (won + lost), by close date; by value: Σ amounts won ÷ Σ amounts won and lost,
 *          by close date; cohort: won ÷ (won + lost) of the deals opened in the period
 * Unit     ratio, 0…1, with its 95 % interval; by value the interval is that of as many cases as the amounts weigh
 *          evenly, (Σ amount)² ÷ Σ amount²: one large deal among small ones proves little
 * Counts   deals that ended. Open and parked ones are in no part; of a cohort they are told as too young, and by value
 *          deals without an amount or a rate are left out
 * Source   requirement 96, N14 and N41. Not the conversion of created deals (97), which divides by all that were opened,
 *          and not the win:loss ratio (107)
 */
export const winRateByDefinition: Metric = {
  key: 'win-rate',
  unit: 'ratio',
  tells: 'lagging',
  better: 'more',
  dependsOn: ['winRate', 'smoothing'],
  needs: ['deals'],
  of: winRateIn
};

type Closed = Pick<MetricFacts, 'deals' | 'period' | 'rates' | 'today'>;

/** The same from deals alone, for a period after another. */
export function winRateIn(facts: Closed & Pick<MetricFacts, 'definitions'>): MetricFigure {
  switch (facts.definitions.winRate) {
    case 'count':
      return winRateByCount(facts);
    case 'value':
      return winRateByValue(facts);
    case 'cohort':
      return winRateOfCohort(facts);
  }
}

export function winRateByCount({ deals, period }: Pick<MetricFacts, 'deals' | 'period'>): MetricFigure {
  const won = closedIn(deals, 'won', period);
  const lost = closedIn(deals, 'lost', period);
  return rateOf(won.length, won.length + lost.length, { of: 'deals', rows: [...won, ...lost] });
}

export function winRateByValue({ deals, period, rates, today }: Closed): MetricFigure {
  const closed = [...closedIn(deals, 'won', period), ...closedIn(deals, 'lost', period)];
  const { worths, unknown } = worthsOf(closed, rates, ({ closedOn = today }) => closedOn);
  const weights = worths.filter(({ minor }) => minor > 0);
  const total = sumOf(weights.map(({ minor }) => minor));
  const won = weights.filter(({ deal }) => deal.status === 'won');
  const share = total > 0 ? sumOf(won.map(({ minor }) => minor)) / total : undefined;
  const even = evenCases(weights, total);
  return {
    value: share,
    n: worths.length,
    hits: worths.filter(({ deal }) => deal.status === 'won').length,
    interval: share === undefined ? undefined : wilson(share * even, even),
    evidence: { of: 'deals', rows: worths.map(({ deal }) => deal) },
    ...leftOut(unknown)
  };
}

/** As how many equal cases unequal ones count (Kish). */
const evenCases = (weights: readonly Worth[], total: number): number =>
  total > 0 ? total ** 2 / sumOf(weights.map(({ minor }) => minor ** 2)) : 0;

const ended = ({ status }: Deal): boolean => status === 'won' || status === 'lost';

function winRateOfCohort({ deals, period }: Closed): MetricFigure {
  const cohort = openedIn(deals, period);
  const closed = cohort.filter(ended);
  const won = closed.filter(({ status }) => status === 'won').length;
  return {
    ...rateOf(won, closed.length, { of: 'deals', rows: closed }),
    ...leftOut({ 'too-young': cohort.length - closed.length })
  };
}
