import { isWithin } from '../period.ts';
import { dayOf } from '../time.ts';
import { countOf } from './figure.ts';
import type { Metric, MetricFacts, MetricFigure } from './metric.ts';

/**
 * Demos booked.
 *
 * Formula  demos planned
 * Unit     demos
 * Counts   by the day on which they were planned, whatever has become of them; one that was moved is still one
 * Source   requirements 68 and 111. Not demos held (67), and not those whose date is in the period
 */
export const demosBooked: Metric = {
  key: 'demos-booked',
  unit: 'count',
  tells: 'leading',
  better: 'more',
  dependsOn: [],
  needs: ['followUps'],
  of: demosBookedOf
};

function demosBookedOf({ followUps, period, zone }: MetricFacts): MetricFigure {
  const rows = followUps.filter(
    ({ channel, createdAt }) => channel === 'demo' && isWithin(dayOf(createdAt, zone), period)
  );
  return countOf({ of: 'followUps', rows });
}
