import { isConversation, isDial, touchesThat } from './calls-in.ts';
import { rateOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';

/**
 * Connect rate.
 *
 * Formula  dials in which a person was spoken with ÷ dials
 * Unit     ratio, 0…1, with its 95 % interval
 * Counts   calls going out, by their day
 * Source   requirement 117. Gatekeepers and voicemail are no connections, as they are for some diallers, and calls that
 *          came in are in neither part
 */
export const connectRate: Metric = {
  key: 'connect-rate',
  unit: 'ratio',
  tells: 'leading',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['touches'],
  of: connectRateOf
};

function connectRateOf(facts: MetricFacts): MetricFigure {
  const dials = touchesThat(facts, isDial);
  const connects = touchesThat(facts, kind => isDial(kind) && isConversation(kind));
  return rateOf(connects.n, dials.n, { of: 'activities', rows: dials.rows });
}
