import { addBusinessDays, addDays, type Day, weekdayOf } from './time.ts';

const distinct = (days: readonly Day[]): Day[] => [...new Set(days)].sort();

/** A date that a rep works on: the day itself, or the Monday after it. */
const workday = (day: Day): Day => (weekdayOf(day) > 5 ? addDays(day, 8 - weekdayOf(day)) : day);

/** Dates offered for a next step: the next three working days and the Monday of next week. */
export const dueChoices = (today: Day): Day[] =>
  distinct([1, 2, 3].map(count => addBusinessDays(today, count)).concat(addDays(today, 8 - weekdayOf(today))));

/** Dates offered for waiting: a week, two, a month, a quarter. */
export const holdChoices = (today: Day): Day[] => distinct([7, 14, 30, 90].map(days => workday(addDays(today, days))));
