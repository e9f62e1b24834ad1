import type { Goal } from '../goal.ts';
import type { Period } from '../period.ts';
import { addDays, weekdayOf, type Day } from '../time.ts';
import { workCalendar, type WorkCalendar } from '../work-calendar.ts';
import type { WorkRules } from '../work-rules.ts';

/** The rep's days as a goal needs them: as they are, and as they would be. */
export type GoalCalendar = {
  /** Without weekends, public holidays and days away. */
  readonly works: WorkCalendar;
  /** The same, had the rep never been away. */
  readonly present: WorkCalendar;
  /** The chosen weekdays alone. */
  readonly usual: WorkCalendar;
};

export const goalCalendar = ({ workdays, holidays, away }: WorkRules): GoalCalendar => {
  const weekdays = workdays && { workdays };
  const present = { ...weekdays, ...(holidays && { holidays }) };
  return {
    works: workCalendar({ ...present, ...(away && { away }) }),
    present: workCalendar(present),
    usual: workCalendar({ ...weekdays })
  };
};

/** What a line expects of one period, and why it is not the whole benchmark. */
export type Expected = {
  /** Units; 0 on a day off. */
  readonly units: number;
  /** Units of such a period in which nothing is taken off. */
  readonly full: number;
  /** Days that the rep works of those that are counted by. */
  readonly days: { readonly worked: number; readonly of: number };
  /** From the rep's plan instead of the benchmark. */
  readonly isPlanned?: true;
};

/**
 * Units that a goal expects of a period of its span.
 *
 * Formula  day: the benchmark of the weekday, or nothing on a day off
 *          week, month, quarter: benchmark × days worked ÷ days that such a period would have
 * Days     of activities: the rep's weekdays; weekends, public holidays and absence are taken off
 *          of objectives: the days with public holidays taken off; absence alone makes them smaller, as whoever sets
 *          a month's revenue knows its holidays, but not who is away
 * Range    a period without a single such day expects nothing
 * Source   requirements 148 and 150, features D2
 */
export function expectedOf(goal: Goal, period: Period, calendar: GoalCalendar): Expected {
  const { works, present, usual } = calendar;
  const full = fullOf(goal, period.from);
  const basis = goal.section === 'objective' ? present : usual;
  const days = { worked: daysIn(period, works), of: daysIn(period, basis) };
  return { units: days.of === 0 ? 0 : (full * days.worked) / days.of, full, days };
}

/** On some weekdays a daily goal may be another one. */
function fullOf({ span, weekdays, benchmark }: Goal, day: Day): number {
  if (span !== 'day' || !weekdays) return benchmark;
  return new Map(Object.entries(weekdays)).get(String(weekdayOf(day))) ?? benchmark;
}

/** Days of the period that the rep works on. */
export function daysIn({ from, to }: Period, { isWorkday }: WorkCalendar): number {
  let days = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkday(day)) days += 1;
  return days;
}
