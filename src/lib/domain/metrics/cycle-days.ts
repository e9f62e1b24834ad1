import type { Deal } from '../deal.ts';
import type { Period } from '../period.ts';
import { daysBetween } from '../time.ts';
import { closedIn } from './closed-in.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';

/** Calendar days; all undefined when no deal could be measured. */
export type CycleDays = {
  readonly n: number;
  readonly mean: number | undefined;
  readonly median: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** Deals that could not be measured: no start is known, or it lies after the close. */
  readonly withoutStart: number;
};

/**
 * Cycle length: how long a deal takes from start to end.
 *
 * Formula  close date − (date qualified, else date opened), for each deal; their mean and median
 * Unit     calendar days; a deal opened and closed on one date took 0
 * Counts   deals won with a close date in the period; deals lost are asked for separately, never mixed in
 * Source   requirements 98, N44 and N45. Not counted from the first contact (001:485), not over all
 *          closed deals (lost ones end sooner), and not the age of open deals (99).
 */
export function cycleDays(deals: readonly Deal[], period: Period, status: 'won' | 'lost' = 'won'): CycleDays {
  const closed = closedIn(deals, status, period);
  const days = closed.flatMap(deal => cycleOf(deal) ?? []).sort((a, b) => a - b);
  const spread = { min: days[0], max: days.at(-1) };
  const withoutStart = closed.length - days.length;
  return { n: days.length, mean: mean(days), median: median(days), ...spread, withoutStart };
}

function cycleOf({ qualifiedOn, openedOn, closedOn }: Deal): number | undefined {
  const start = qualifiedOn ?? openedOn;
  if (start === undefined || closedOn === undefined || start > closedOn) return undefined;
  return daysBetween(start, closedOn);
}
