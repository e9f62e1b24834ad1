import { addMonths } from '../add-months.ts';
import type { Period } from '../period.ts';
import type { Plan } from '../plan.ts';
import { addDays, daysBetween, type Day } from '../time.ts';

/** Weeks of the twelve months of a year of whole weeks, quarter by quarter. */
const weeksOf = { '4-4-5': [4, 4, 5], '4-5-4': [4, 5, 4], '5-4-4': [5, 4, 4] } as const;

type Span = Pick<Plan, 'from' | 'to' | 'weeks'>;

/**
 * The months of a plan in order: those of the calendar, the first and the last cut where the plan begins and ends;
 * or months of whole weeks counted from its first day. They tile the plan without gap or overlap.
 */
export function monthsOf({ from, to, weeks }: Span): Period[] {
  const months: Period[] = [];
  for (let start = from; start <= to;) {
    const end = addDays(weeks ? afterWeeks(start, months.length, weeks) : afterMonth(start), -1);
    // A 53rd week goes to the last month of the year.
    const isLast = end >= to || (weeks !== undefined && months.length % 12 === 11 && daysBetween(end, to) < 28);
    months.push({ from: start, to: isLast ? to : end });
    start = addDays(isLast ? to : end, 1);
  }
  return months;
}

const afterMonth = (day: Day): Day => addMonths(`${day.slice(0, 8)}01` as Day, 1);

const afterWeeks = (day: Day, place: number, weeks: keyof typeof weeksOf): Day =>
  addDays(day, (weeksOf[weeks][place % 3] ?? 4) * 7);

/** What a month weighs where all weigh the same: 1 for a whole month of the calendar, its part for one that is cut. */
export function evenWeight({ from, to }: Period): number {
  const first = `${from.slice(0, 8)}01` as Day;
  return (daysBetween(from, to) + 1) / daysBetween(first, addMonths(first, 1));
}
