import { closedIn } from './closed-in.ts';
import { divided, leftOut, sumOf } from './figure.ts';
import { worthsOf } from './in-one-currency.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';

/**
 * Quota attainment: how much of what is to be sold in the period has been sold.
 *
 * Formula  by value (the standard): Σ amounts of deals won ÷ quota; by count: deals won ÷ deals in the quota
 * Unit     ratio, over 1 when the quota is exceeded; no interval, for it is no share of cases
 * Counts   deals won with a close date in the period; by value in the rep's currency at the rate of that day, those
 *          without an amount or a rate left out
 * Source   requirement 95 and N1: deals ÷ deals, as the source has it, is right for a quota by count alone. Not pace
 *          (115), which asks how far the period itself has come
 */
export const quotaAttainment: Metric = {
  key: 'quota-attainment',
  unit: 'ratio',
  tells: 'lagging',
  better: 'more',
  dependsOn: ['quota'],
  needs: ['deals'],
  of: quotaAttainmentOf
};

function quotaAttainmentOf(facts: MetricFacts): MetricFigure {
  const { sold, quota, ...figure } = soldOf(facts);
  return { value: divided(quota, sold), ...figure };
}

/** What was sold in the period and what was to be, by value or by count as the rep counts quotas. */
export function soldOf(facts: MetricFacts): Omit<MetricFigure, 'value'> & {
  readonly sold: number;
  readonly quota: number | undefined;
} {
  const { deals, period, rates, today, definitions, quota } = facts;
  const won = closedIn(deals, 'won', period);
  const { worths, unknown } = worthsOf(won, rates, ({ closedOn = today }) => closedOn);
  const value = sumOf(worths.map(({ minor }) => minor));
  const beside = { 'won-value': value, 'won-count': won.length };
  const asked = quota?.[definitions.quota];
  const absent = { 'no-quota': asked === undefined ? 1 : 0 };
  return definitions.quota === 'count'
    ? { sold: won.length, quota: asked, n: won.length, beside, ...leftOut(absent), ...rowsOf(won) }
    : {
        ...{ sold: value, quota: asked, n: worths.length, beside },
        ...leftOut({ ...unknown, ...absent }),
        ...rowsOf(worths.map(({ deal }) => deal))
      };
}

const rowsOf = (rows: MetricFacts['deals']): Pick<MetricFigure, 'evidence'> => ({ evidence: { of: 'deals', rows } });
