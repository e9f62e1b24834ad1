import type { FiscalYear } from './definitions.ts';
import { addDays, type Day, weekdayOf } from './time.ts';

/** The years that the calendar on the wall has. */
export const calendarYear: FiscalYear = { firstMonth: 1 };

/** Weeks of the three months of a quarter, summed: where each begins. A 53rd week goes to the end of the year. */
const weeksBefore = { '4-4-5': [0, 4, 8], '4-5-4': [0, 4, 9], '5-4-4': [0, 5, 9] } as const;

const dayAt = (year: number, month: number): Day =>
  new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10) as Day;

/** A year of whole weeks begins on the first day of the week that is nearest to the first of its first month. */
function nearestWeek(first: Day, weekStart: number): Day {
  const into = (weekdayOf(first) - weekStart + 7) % 7;
  return addDays(first, into <= 3 ? -into : 7 - into);
}

/**
 * The first day of a fiscal month. Months are counted without end: month 12 × y is the first of the fiscal year that
 * begins in the calendar year y, so three of them are a quarter, and twelve a year.
 */
export function monthStart(month: number, { firstMonth, weeks }: FiscalYear, weekStart: number): Day {
  const year = Math.floor(month / 12);
  const place = month - year * 12;
  if (!weeks) return dayAt(year, firstMonth - 1 + place);
  const quarter = Math.floor(place / 3);
  const before = quarter * 13 + (weeksBefore[weeks][place % 3] ?? 0);
  return addDays(nearestWeek(dayAt(year, firstMonth - 1), weekStart), before * 7);
}

/** The fiscal month that holds a day, counted as `monthStart` counts. Every day is in exactly one. */
export function monthHolding(day: Day, fiscal: FiscalYear, weekStart: number): number {
  let month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - fiscal.firstMonth;
  if (!fiscal.weeks) return month;
  while (monthStart(month, fiscal, weekStart) > day) month -= 1;
  while (monthStart(month + 1, fiscal, weekStart) <= day) month += 1;
  return month;
}

/** Where a fiscal month stands: in which years its fiscal year begins and ends, and in which quarter, 1 to 4, it is. */
export function fiscalName(
  month: number,
  { firstMonth }: FiscalYear
): { readonly begins: number; readonly ends: number; readonly quarter: number } {
  const begins = Math.floor(month / 12);
  const quarter = Math.floor((month - begins * 12) / 3) + 1;
  return { begins, ends: firstMonth === 1 ? begins : begins + 1, quarter };
}
