import { isConversation, isDial, isPositive, touchesThat } from './calls-in.ts';
import { divided, rateOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';

/**
 * Rate of calls with a positive disposition.
 *
 * Formula  conversations that went well ÷ conversations; beside it ÷ dials
 * Unit     ratio, 0…1, with its 95 % interval; per dial only of dials that went well
 * Counts   calls in which a person was spoken with, in both directions, by their day, and what the rep said of them
 * Source   requirement 119 and N26: the outcome of the call, not its atmosphere. Not calls that end in a sale (120)
 */
export const positiveRate: Metric = {
  key: 'positive-rate',
  unit: 'ratio',
  tells: 'leading',
  better: 'more',
  dependsOn: ['smoothing'],
  needs: ['touches'],
  of: positiveRateOf
};

function positiveRateOf(facts: MetricFacts): MetricFigure {
  const conversations = touchesThat(facts, isConversation);
  const dialled = touchesThat(facts, kind => isDial(kind) && isPositive(kind)).n;
  return {
    ...rateOf(touchesThat(facts, isPositive).n, conversations.n, { of: 'activities', rows: conversations.rows }),
    beside: { 'per-dial': divided(touchesThat(facts, isDial).n, dialled) }
  };
}
