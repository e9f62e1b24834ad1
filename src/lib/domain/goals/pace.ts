import type { Period } from '../period.ts';
import { sellingDays } from '../plan/selling-days.ts';
import type { Day } from '../time.ts';
import type { WorkCalendar } from '../work-calendar.ts';

/** Where the rep stands within a period that goes on. */
export type Pace = {
  /** Working days of the period so far, today included, and all of them. */
  readonly passed: number;
  readonly all: number;
  /** Units that were to be there by now. */
  readonly byNow: number;
  /** Units more than that; less where it is negative. */
  readonly ahead: number;
};

/**
 * Pace of a goal.
 *
 * Formula  expected by now = expected of the whole period × working days passed ÷ all; ahead = units − that
 * Unit     those of the goal
 * Range    undefined where the period has no working day: nothing can be divided by them
 * Source   requirements 115 and 132. Not a projection: it says nothing of how the period will end.
 */
export function paceOf(
  { units, expected, today }: { readonly units: number; readonly expected: number; readonly today: Day },
  period: Period,
  calendar: WorkCalendar
): Pace | undefined {
  const { passed, all } = sellingDays(period, today, calendar);
  if (all === 0) return undefined;
  const byNow = (expected * passed) / all;
  return { passed, all, byNow, ahead: units - byNow };
}
