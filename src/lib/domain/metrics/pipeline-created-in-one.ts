import { leftOut, sumOf } from './figure.ts';
import { worthsOf } from './in-one-currency.ts';
import { median } from './median.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';
import { openedIn } from './opportunities.ts';

/**
 * Pipeline created, in one currency.
 *
 * Formula  Σ amounts of the deals opened in the period; beside it how many were opened, with the median deal
 * Unit     minor units of the rep's currency, at the rate of the day of opening
 * Counts   deals by the date opened with the amount they have now, whatever has become of them. Those without an amount or
 *          a rate are left out of the sum and are in the number
 * Source   requirement 116. Not the open pipeline (103): what was opened and lost again was created too
 */
export const pipelineCreatedInOne: Metric = {
  key: 'pipeline-created',
  unit: 'money',
  tells: 'leading',
  better: 'more',
  dependsOn: [],
  needs: ['deals'],
  of: pipelineCreatedOf
};

function pipelineCreatedOf({ deals, period, rates, today }: MetricFacts): MetricFigure {
  const opened = openedIn(deals, period);
  const { worths, unknown } = worthsOf(opened, rates, ({ openedOn = today }) => openedOn);
  const minors = worths.map(({ minor }) => minor);
  return {
    value: opened.length > 0 && minors.length === 0 ? undefined : sumOf(minors),
    n: opened.length,
    median: median(minors),
    evidence: { of: 'deals', rows: opened },
    ...leftOut(unknown)
  };
}
