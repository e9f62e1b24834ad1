import { addDays, weekdayOf } from '../time.ts';
import { fixed, nthWeekday, type Holiday } from './holiday.ts';

const dates = [
  fixed('new-year', 1, 1),
  fixed('juneteenth', 6, 19),
  fixed('independence-day', 7, 4),
  fixed('veterans-day', 11, 11),
  fixed('christmas', 12, 25)
];

/** Saturday is observed on the Friday before, Sunday on the Monday after. */
function observed({ code, day }: Holiday): Holiday[] {
  const shift = new Map([
    [6, -1],
    [7, 1]
  ]).get(weekdayOf(day));
  return shift === undefined ? [] : [{ code, day: addDays(day, shift), observed: true }];
}

/**
 * Federal holidays of the United States. New Year on a Saturday is observed on 31 December of the year before,
 * so a year's list may hold a date of its neighbour. Inauguration Day (Washington only) is left out.
 *
 * Source   5 U.S.C. § 6103
 */
export function unitedStates(year: number): Holiday[] {
  const fixedDays = dates.map(on => on(year));
  return [
    ...fixedDays,
    ...fixedDays.flatMap(observed),
    { code: 'martin-luther-king', day: nthWeekday(year, 1, 1, 3) },
    { code: 'washington', day: nthWeekday(year, 2, 1, 3) },
    { code: 'memorial-day', day: nthWeekday(year, 5, 1, -1) },
    { code: 'labour-day', day: nthWeekday(year, 9, 1, 1) },
    { code: 'columbus-day', day: nthWeekday(year, 10, 1, 2) },
    { code: 'thanksgiving', day: nthWeekday(year, 11, 4, 4) }
  ];
}
