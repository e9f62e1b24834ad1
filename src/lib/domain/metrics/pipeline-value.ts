import { asOf, openDeals } from './as-of.ts';
import { leftOut, sumOf } from './figure.ts';
import { worthsOf } from './in-one-currency.ts';
import { median } from './median.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';

/**
 * Pipeline value.
 *
 * Formula  Σ amounts of the deals open on the date
 * Unit     minor units of the rep's currency, at the rate of the date; the median deal beside it
 * Counts   as the pipeline count; deals without an amount or a rate add nothing and are told
 * Source   requirement 103. Not weighted by chances (109), and not what was created in the period (116)
 */
export const pipelineValue: Metric = {
  key: 'pipeline-value',
  unit: 'money',
  tells: 'leading',
  better: 'more',
  dependsOn: [],
  needs: ['deals', 'past'],
  of: pipelineValueOf
};

function pipelineValueOf(facts: MetricFacts): MetricFigure {
  const open = openDeals(facts);
  const date = asOf(facts);
  const { worths, unknown } = worthsOf(open, facts.rates, () => date);
  const minors = worths.map(({ minor }) => minor);
  return {
    value: open.length > 0 && minors.length === 0 ? undefined : sumOf(minors),
    n: minors.length,
    median: median(minors),
    evidence: { of: 'deals', rows: worths.map(({ deal }) => deal) },
    ...leftOut(unknown)
  };
}
