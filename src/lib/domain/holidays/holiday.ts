import { addDays, weekdayOf, type Day } from '../time.ts';
import { dayIn } from './easter.ts';

/** Every public holiday by a name that no language changes. */
export const holidayCodes = [
  'new-year',
  'epiphany',
  'orthodox-christmas',
  'martin-luther-king',
  'washington',
  'defender-day',
  'womens-day',
  'good-friday',
  'easter',
  'easter-monday',
  'labour-day',
  'constitution-day',
  'early-may',
  'remembrance-day',
  'victory-day',
  'ascension',
  'spring-bank',
  'memorial-day',
  'whit-sunday',
  'whit-monday',
  'corpus-christi',
  'russia-day',
  'juneteenth',
  'independence-day',
  'statehood-day',
  'assumption',
  'summer-bank',
  'german-unity',
  'defenders-day',
  'columbus-day',
  'all-saints',
  'unity-day',
  'veterans-day',
  'thanksgiving',
  'christmas-eve',
  'christmas',
  'second-christmas'
] as const;
export type HolidayCode = (typeof holidayCodes)[number];

/** `observed`: not the day itself but the day off that stands for one lost to a weekend. */
export type Holiday = { readonly code: HolidayCode; readonly day: Day; readonly observed?: true };

/** What one calendar year holds. */
export type HolidayRule = (year: number) => readonly Holiday[];

/** The same date every year. */
export const fixed =
  (code: HolidayCode, month: number, day: number) =>
  (year: number): Holiday => ({ code, day: dayIn(year, month, day) });

/** The `nth` such weekday of a month (1 Monday … 7 Sunday); -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth > 0) {
    const first = dayIn(year, month, 1);
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
  }
  const last = addDays(dayIn(month === 12 ? year + 1 : year, (month % 12) + 1, 1), -1);
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}

const isWeekend = (day: Day): boolean => weekdayOf(day) > 5;

/** What falls on a weekend gets the next weekday that is no holiday itself, in the order of the calendar. */
export function withNextWeekday(holidays: readonly Holiday[]): Holiday[] {
  const taken = new Set(holidays.map(({ day }) => day));
  const lost = holidays.filter(({ day }) => isWeekend(day)).sort((a, b) => (a.day < b.day ? -1 : 1));
  const observed = lost.map(({ code, day }): Holiday => {
    let free = addDays(day, 1);
    while (isWeekend(free) || taken.has(free)) free = addDays(free, 1);
    taken.add(free);
    return { code, day: free, observed: true };
  });
  return [...holidays, ...observed];
}
