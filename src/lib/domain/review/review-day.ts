import type { Review } from '../review.ts';
import { addDays, daysBetween, weekdayOf, type Day } from '../time.ts';
import { nextWorkday, type WorkCalendar } from '../work-calendar.ts';
import { kits } from './kit.ts';
import { reviewsInOrder } from './since.ts';

/** The fifteenth, or the first workday after it. */
const midMonth = (day: Day, calendar: WorkCalendar): Day => nextWorkday(calendar, `${day.slice(0, 7)}-15` as Day);

/** Is no other workday left in the month? */
const isMonthEnd = (day: Day, calendar: WorkCalendar): boolean =>
  calendar.isWorkday(day) && nextWorkday(calendar, addDays(day, 1)).slice(0, 7) !== day.slice(0, 7);

/** A review some days early is that week's review. */
const early = 3;

/**
 * Is this the day of a review, and none was held yet?
 *
 * Weekly   the weekday of the last one that was held; the first is on a Monday (requirement 157)
 * Monthly  who held the last one by the month is asked on the fifteenth and on the month's last workday (158)
 * Range    said on the day itself and never after it: nobody is dunned for a review
 */
export function isReviewDay(reviews: readonly Review[], today: Day, calendar: WorkCalendar): boolean {
  const last = reviewsInOrder(reviews)[0];
  if (last && daysBetween(last.day, today) <= early) return false;
  if (last && kits[last.kit].rhythm === 'month')
    return today === midMonth(today, calendar) || isMonthEnd(today, calendar);
  return weekdayOf(today) === (last ? weekdayOf(last.day) : 1);
}
