import { instantOf, type Day, type Instant, type Zone } from './time.ts';

/** The noon of each day, kept: a book of years has few days, and asking the zone is dear. */
export function noonsIn(zone: Zone): (day: Day) => Instant {
  const known = new Map<Day, Instant>();
  return day => {
    const noon = known.get(day) ?? instantOf(day, '12:00', zone);
    known.set(day, noon);
    return noon;
  };
}
