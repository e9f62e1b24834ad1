import { DayTally, type DayCounts } from '../day-counts.ts';
import { touchesIn, type Counts } from '../rolled.ts';
import type { Day } from '../time.ts';
import { stepsOfTouch, type FunnelStep } from './steps.ts';

/**
 * The funnel of kept sums, day by day: what `stepDays` says of the rows that they are sums of, without the meetings
 * set, which only their rows can tell.
 */
export function stepsOfSums(days: ReadonlyMap<Day, Counts>): DayCounts<FunnelStep> {
  const tally = new DayTally<FunnelStep>();
  for (const [day, counts] of days) {
    for (const [touch, n] of touchesIn(counts)) {
      for (const step of stepsOfTouch({ ...touch, day })) tally.add(day, step, n);
    }
    tally.add(day, 'opportunities', counts.get('opened') ?? 0);
    tally.add(day, 'won', counts.get('won') ?? 0);
  }
  return tally.days;
}
