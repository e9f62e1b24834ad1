import { holidaysOf, isHolidayCountry, type HolidayCountry } from './holidays/countries.ts';
import { isWithin } from './period.ts';
import { addDays, weekdayOf, type Day } from './time.ts';
import { usual, type WorkRules } from './work-rules.ts';

/** Which days the rep works on. */
export type WorkCalendar = { readonly isWorkday: (day: Day) => boolean };

/** Further than this nobody plans: a calendar without a single workday must not look for one for ever. */
const horizon = 3 * 366;

/**
 * The rep's workdays: the chosen weekdays without the public holidays of the chosen countries and without
 * the days away. Countries that this version does not know are passed over, as is a week without workdays.
 */
export function workCalendar({ workdays, holidays = [], away = [] }: WorkRules): WorkCalendar {
  const weekdays = new Set<number>(workdays && workdays.length > 0 ? workdays : usual.workdays);
  const isHoliday = holidayIn(holidays.filter(isHolidayCountry));
  return {
    isWorkday: day => weekdays.has(weekdayOf(day)) && !away.some(span => isWithin(day, span)) && !isHoliday(day)
  };
}

/** A year is computed once, when the first of its days is asked for. */
function holidayIn(countries: readonly HolidayCountry[]): (day: Day) => boolean {
  const years = new Map<number, ReadonlySet<Day>>();
  return day => {
    const year = Number(day.slice(0, 4));
    const known = years.get(year) ?? new Set(countries.flatMap(one => holidaysOf(one, year).map(({ day }) => day)));
    years.set(year, known);
    return known.has(day);
  };
}

/**
 * The date `count` workdays after `day`; with 0 the day itself, or the first workday after it.
 *
 * Range    where no workday comes within three years, the last day looked at
 */
export function addWorkdays(calendar: WorkCalendar, day: Day, count: number): Day {
  let date = count > 0 ? day : nextWorkday(calendar, day);
  for (let left = count; left > 0; left -= 1) date = nextWorkday(calendar, addDays(date, 1));
  return date;
}

/** The day itself if the rep works on it, else the first workday after it. */
export function nextWorkday({ isWorkday }: WorkCalendar, day: Day): Day {
  for (let ahead = 0; ahead < horizon; ahead += 1) {
    const date = addDays(day, ahead);
    if (isWorkday(date)) return date;
  }
  return addDays(day, horizon);
}
