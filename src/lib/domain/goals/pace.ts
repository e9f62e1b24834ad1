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
  /** The day on which the line began, where that was within the period. */
  readonly since?: Day;
};

type Counted = {
  readonly units: number;
  /** Of the whole period. */
  readonly expected: number;
  /** The first day of the line. */
  readonly since: Day;
  readonly today: Day;
};

/**
 * Pace of a goal.
 *
 * Formula  expected by now = expected of the whole period × working days passed ÷ all; ahead = units − that
 * Days     passed since the line began, where that was within the period: of the days before nobody asked anything
 * Unit     those of the goal
 * Range    undefined where the period has no working day: nothing can be divided by them
 * Source   requirements 115 and 132. Not a projection: it says nothing of how the period will end.
 */
export function paceOf(
  { units, expected, since, today }: Counted,
  period: Period,
  calendar: WorkCalendar
): Pace | undefined {
  const isLater = since > period.from;
  const { all } = sellingDays(period, today, calendar);
  const { passed } = sellingDays(isLater ? { ...period, from: since } : period, today, calendar);
  if (all === 0) return undefined;
  const byNow = (expected * passed) / all;
  return { passed, all, byNow, ahead: units - byNow, ...(isLater && { since }) };
}
