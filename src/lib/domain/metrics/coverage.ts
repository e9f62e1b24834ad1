import { addMonths } from '../add-months.ts';
import { isWithin } from '../period.ts';
import { addDays } from '../time.ts';
import { asOf, openDeals } from './as-of.ts';
import { divided, leftOut, sumOf } from './figure.ts';
import { worthsOf } from './in-one-currency.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';
import { soldOf } from './quota-attainment.ts';
import { winRateByValue } from './win-rate-by-definition.ts';

/**
 * Coverage: how many times the open pipeline covers what is still to be sold.
 *
 * Formula  Σ amounts of open deals expected to close in the period ÷ (quota − already won in it). Beside it against the
 *          full quota, and the coverage that is needed: 1 ÷ own win rate by value of the last twelve months
 * Unit     times; undefined without a quota by value, and once the quota is reached: nothing is left to cover
 * Counts   deals open on the date whose expected close is in the period, at the rate of the date; always money against
 *          money (N43), also for who counts quotas in deals
 * Source   requirement 104. Not "three times" for everybody: what is needed follows from the rep's own win rate
 */
export const coverage: Metric = {
  key: 'coverage',
  unit: 'times',
  tells: 'leading',
  better: 'more',
  dependsOn: [],
  needs: ['deals', 'past'],
  of: coverageOf
};

function coverageOf(facts: MetricFacts): MetricFigure {
  const date = asOf(facts);
  const expected = openDeals(facts).filter(({ closeOn }) => closeOn !== undefined && isWithin(closeOn, facts.period));
  const { worths, unknown } = worthsOf(expected, facts.rates, () => date);
  const open = sumOf(worths.map(({ minor }) => minor));
  const { sold, quota } = soldOf({ ...facts, definitions: { ...facts.definitions, quota: 'value' } });
  return {
    value: divided(quota === undefined ? undefined : quota - sold, open),
    n: worths.length,
    evidence: { of: 'deals', rows: worths.map(({ deal }) => deal) },
    beside: { 'of-full-quota': divided(quota, open), 'needed-coverage': neededCoverage(facts), 'won-value': sold },
    ...leftOut({ ...unknown, 'no-quota': quota === undefined ? 1 : 0 })
  };
}

/** How many times what is to be sold has to be open: 1 ÷ the win rate by value of the twelve months up to the date. */
export function neededCoverage(facts: MetricFacts): number | undefined {
  const to = asOf(facts);
  const year = { from: addMonths(addDays(to, 1), -12), to };
  return divided(winRateByValue({ ...facts, period: year }).value, 1);
}
