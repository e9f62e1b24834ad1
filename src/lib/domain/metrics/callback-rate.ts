import { isCallback, isDial, touchesThat } from './calls-in.ts';
import { rateOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';

/**
 * Call-back rate.
 *
 * Formula  calls that came in ÷ dials
 * Unit     ratio, over 1 where more comes in than goes out; the 95 % interval only up to 1
 * Counts   calls by their day: those coming in, whoever they are from, and those going out, whatever came of them
 * Source   requirements 62 and 117 (moneyball). Not the outcome "call me back", which is a promise and no call
 */
export const callbackRate: Metric = {
  key: 'callback-rate',
  unit: 'per',
  tells: 'leading',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['touches'],
  of: callbackRateOf
};

function callbackRateOf(facts: MetricFacts): MetricFigure {
  const [dials, callbacks] = [touchesThat(facts, isDial), touchesThat(facts, isCallback)];
  return rateOf(callbacks.n, dials.n, { of: 'activities', rows: [...dials.rows, ...callbacks.rows] });
}
