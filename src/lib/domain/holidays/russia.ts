import { fixed, withNextWeekday, type Holiday } from './holiday.ts';

const january = [...[1, 2, 3, 4, 5, 6, 8].map(day => fixed('new-year', 1, day)), fixed('orthodox-christmas', 1, 7)];

const dates = [
  fixed('defender-day', 2, 23),
  fixed('womens-day', 3, 8),
  fixed('labour-day', 5, 1),
  fixed('victory-day', 5, 9),
  fixed('russia-day', 6, 12),
  fixed('unity-day', 11, 4)
];

/**
 * Non-working holidays of Russian law. One on a weekend moves to the next weekday, except those of 1–8 January.
 * The government moves days off by a yearly decree, which no rule foretells: it is not known here.
 *
 * Source   Трудовой кодекс РФ, article 112
 */
export const russia = (year: number): Holiday[] => [
  ...january.map(on => on(year)),
  ...withNextWeekday(dates.map(on => on(year)))
];
