import type { Period } from '../period.ts';
import { addDays, type Day } from '../time.ts';
import type { WorkCalendar } from '../work-calendar.ts';

/** Days of a period on which the rep sells: all of them, and those that have passed, `today` included. */
export type SellingDays = { readonly passed: number; readonly all: number };

/** Counted by the rep's own working days, without holidays and absence. A day is a date: a change of clocks is none. */
export function sellingDays({ from, to }: Period, today: Day, { isWorkday }: WorkCalendar): SellingDays {
  let [passed, all] = [0, 0];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (!isWorkday(day)) continue;
    all += 1;
    if (day <= today) passed += 1;
  }
  return { passed, all };
}
