import { addDays } from '../time.ts';
import { westernEaster } from './easter.ts';
import { fixed, nthWeekday, withNextWeekday, type Holiday } from './holiday.ts';

const dates = [fixed('new-year', 1, 1), fixed('christmas', 12, 25), fixed('second-christmas', 12, 26)];

/**
 * Bank holidays of England and Wales, with the substitute weekday of those on a weekend. Days proclaimed once
 * (a coronation, a jubilee) are not known here.
 *
 * Source   Banking and Financial Dealings Act 1971, schedule 1, and the yearly proclamations
 */
export function england(year: number): Holiday[] {
  const easter = westernEaster(year);
  return [
    ...withNextWeekday(dates.map(on => on(year))),
    { code: 'good-friday', day: addDays(easter, -2) },
    { code: 'easter-monday', day: addDays(easter, 1) },
    { code: 'early-may', day: nthWeekday(year, 5, 1, 1) },
    { code: 'spring-bank', day: nthWeekday(year, 5, 1, -1) },
    { code: 'summer-bank', day: nthWeekday(year, 8, 1, -1) }
  ];
}
