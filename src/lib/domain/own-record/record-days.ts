import { DayTally, type DayCounts } from '../day-counts.ts';
import type { GoalMetric } from '../goal.ts';
import { unitsIn, type Counts } from '../rolled.ts';
import type { Day } from '../time.ts';

/** What the rep's own record is kept of. */
export const recordMetrics = [
  'touches',
  'dials',
  'connects',
  'positive-calls',
  'e-mails',
  'meetings-held',
  'demos-held',
  'visits-held',
  'follow-ups-done',
  'opportunities',
  'wins'
] as const satisfies readonly GoalMetric[];
export type RecordMetric = (typeof recordMetrics)[number];

/** Counts have no currency; any will do to ask by. */
const anyCurrency = 'EUR';

/**
 * Units of every metric on every day, by the definitions of the scorecard.
 *
 * Formula  of each day the sum over its kept sums: what a metric makes of one such record, as many times as there were
 * Needs    metrics that are sums of records, as those above are
 */
export function recordDays(days: ReadonlyMap<Day, Counts>): DayCounts<RecordMetric> {
  const tally = new DayTally<RecordMetric>();
  // Five years have two hundred thousand records and a hundred kinds of them.
  const known = new Map<string, readonly RecordMetric[]>();
  for (const [day, counts] of days) {
    for (const [cell, n] of counts) {
      const counted = known.get(cell) ?? metricsOf(cell);
      known.set(cell, counted);
      for (const metric of counted) tally.add(day, metric, n);
    }
  }
  return tally.days;
}

const metricsOf = (cell: string): readonly RecordMetric[] =>
  recordMetrics.filter(metric => unitsIn(metric, new Map([[cell, 1]]), anyCurrency) === 1);
