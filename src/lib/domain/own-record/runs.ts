import { addDays, type Day } from '../time.ts';

/** How a day went against its goal; a day off, and one without a goal, asks for nothing. */
export type DayAtGoal = 'reached' | 'missed' | 'off';

export type Run = { readonly days: number; readonly from: Day; readonly to: Day };
export type Runs = { readonly present: Run | undefined; readonly longest: Run | undefined };

/**
 * Runs of days at goal.
 *
 * Formula  days on which the goal was reached, one after another; days off between them neither count nor break
 * Unit     days. Today breaks nothing before it is over; of equal runs the first is the longest
 * Source   features D9: can be turned off, and nothing reminds of it
 */
export function runsOf(atGoal: (day: Day) => DayAtGoal, since: Day, today: Day): Runs {
  let present: Run | undefined;
  let longest: Run | undefined;
  for (let day = since; day <= today; day = addDays(day, 1)) {
    const how = atGoal(day);
    if (how === 'missed' && day < today) present = undefined;
    if (how !== 'reached') continue;
    present = present ? { days: present.days + 1, from: present.from, to: day } : { days: 1, from: day, to: day };
    if (present.days > (longest?.days ?? 0)) longest = present;
  }
  return { present, longest };
}
