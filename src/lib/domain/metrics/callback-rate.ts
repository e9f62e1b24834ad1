import { callsIn } from './calls-in.ts';
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
  unit: 'ratio',
  tells: 'leading',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['activities'],
  of: callbackRateOf
};

function callbackRateOf({ activities, period }: MetricFacts): MetricFigure {
  const { callbacks, dials } = callsIn(activities, period);
  return rateOf(callbacks.length, dials.length, { of: 'activities', rows: [...dials, ...callbacks] });
}
