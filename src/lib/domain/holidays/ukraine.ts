import { addDays } from '../time.ts';
import { orthodoxEaster } from './easter.ts';
import { fixed, withNextWeekday, type Holiday } from './holiday.ts';

const dates = [
  fixed('new-year', 1, 1),
  fixed('womens-day', 3, 8),
  fixed('labour-day', 5, 1),
  fixed('remembrance-day', 5, 8),
  fixed('constitution-day', 6, 28),
  fixed('statehood-day', 7, 15),
  fixed('independence-day', 8, 24),
  fixed('defenders-day', 10, 1),
  fixed('christmas', 12, 25)
];

/**
 * Holidays of Ukrainian law as it stands since 2024, with the weekday that follows one on a weekend. While martial
 * law lasts they are no days off (law 2136-IX, article 6): who works through them does not choose this country.
 *
 * Source   Кодекс законів про працю, articles 67 and 73
 */
export function ukraine(year: number): Holiday[] {
  const easter = orthodoxEaster(year);
  return withNextWeekday([
    ...dates.map(on => on(year)),
    { code: 'easter', day: easter },
    { code: 'whit-sunday', day: addDays(easter, 49) }
  ]);
}
