import { addDays, weekdayOf, type Day } from './time.ts';
import { addWorkdays, nextWorkday, type WorkCalendar } from './work-calendar.ts';

const distinct = (days: readonly Day[]): Day[] => [...new Set(days)].sort();

/** Dates offered for a next step: the rep's next three workdays, and the first one of next week. */
export const dueChoices = (today: Day, calendar: WorkCalendar): Day[] =>
  distinct([
    ...[1, 2, 3].map(count => addWorkdays(calendar, today, count)),
    nextWorkday(calendar, addDays(today, 8 - weekdayOf(today)))
  ]);

/** Dates offered for waiting: a week, two, a month, a quarter, each the day itself or the first workday after it. */
export const holdChoices = (today: Day, calendar: WorkCalendar): Day[] =>
  distinct([7, 14, 30, 90].map(days => nextWorkday(calendar, addDays(today, days))));
