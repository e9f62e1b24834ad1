import { rateOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';
import { noShowRate } from './no-show-rate.ts';

/**
 * Demo no-show rate.
 *
 * Formula  demos not attended ÷ demos whose time came
 * Unit     ratio, 0…1, with its 95 % interval
 * Counts   as noShowRate, of demos alone: one put off before its time is in neither part, one put off when it had begun
 *          was not attended
 * Source   requirement 110. Not of meetings and visits, and not a rate of cancellations
 */
export const demoNoShow: Metric = {
  key: 'demo-no-show',
  unit: 'ratio',
  tells: 'leading',
  better: 'less',
  dependsOn: ['smoothing'],
  needs: ['demos', 'followUps'],
  of: demoNoShowOf
};

function demoNoShowOf({ activities, followUps, period }: MetricFacts): MetricFigure {
  const demos = activities.filter(({ channel }) => channel === 'demo');
  const { missed, scheduled } = noShowRate({ activities: demos, followUps }, period);
  return rateOf(missed.length, scheduled.length, { of: 'activities', rows: scheduled });
}
