import type { Activity } from '../activity.ts';
import { isWithin, type Period } from '../period.ts';

export type NextStepRate = {
  /** Touches that ended with something planned. */
  readonly planned: readonly Activity[];
  /** Touches that could have: all but those that were an end. */
  readonly open: readonly Activity[];
  readonly rate: number | undefined;
};

/**
 * Next-step rate: how often a touch ends with the next one planned.
 *
 * Formula  touches with a follow-up or a hold until a date ÷ touches that were not an end
 * Unit     ratio, 0…1; `undefined` when there was no such touch
 * Counts   activities with an outcome, by their day, in both directions. One that closed the deal or ended the
 *          talks with a reason had nothing left to plan and is left out. Imported ones without an outcome too:
 *          nobody was asked for the next step
 * Source   requirements 61 and 72. Not open deals that have a next step (a state of today, not of a period).
 */
export function nextStepRate(activities: readonly Activity[], period: Period): NextStepRate {
  const open = activities.filter(
    ({ day, disposition, next }) => isWithin(day, period) && disposition !== undefined && next !== 'close'
  );
  const planned = open.filter(({ next }) => next !== undefined);
  return { planned, open, rate: open.length === 0 ? undefined : planned.length / open.length };
}
