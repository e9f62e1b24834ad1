import { addDays, type Day } from '../time.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

/** A date by its numbers; `month` is 1…12. */
export const dayIn = (year: number, month: number, day: number): Day =>
  `${String(year)}-${pad(month)}-${pad(day)}` as Day;

/** Day 1 is 1 March, day 32 is 1 April. */
const fromMarch = (year: number, day: number): Day => addDays(dayIn(year, 3, 1), day - 1);

/**
 * Easter Sunday of the western churches.
 *
 * Range    any Gregorian year
 * Source   the anonymous Gregorian computus: Meeus, Astronomical Algorithms, 1991, chapter 8
 */
export function westernEaster(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leaps = Math.floor(century / 4);
  const drift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - leaps - drift + 15) % 30;
  const inCentury = year % 100;
  const week = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const early = Math.floor((golden + 11 * moon + 22 * week) / 451);
  return fromMarch(year, 22 + moon + week - 7 * early);
}

/**
 * Easter Sunday of the orthodox churches, as a Gregorian date.
 *
 * Range    1900…2099, where the Julian calendar is 13 days behind
 * Source   the Julian computus: Meeus, Astronomical Algorithms, 1991, chapter 8
 */
export function orthodoxEaster(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30;
  const week = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const behind = 13;
  return fromMarch(year, 22 + moon + week + behind);
}
