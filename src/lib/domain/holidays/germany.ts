import { addDays } from '../time.ts';
import { westernEaster } from './easter.ts';
import { fixed, type Holiday } from './holiday.ts';

const dates = [
  fixed('new-year', 1, 1),
  fixed('labour-day', 5, 1),
  fixed('german-unity', 10, 3),
  fixed('christmas', 12, 25),
  fixed('second-christmas', 12, 26)
];

/**
 * The nine holidays of every German state. Those of single states (Corpus Christi, Reformation Day and others)
 * are left out; none is moved when it falls on a weekend.
 *
 * Source   the holiday acts of the states, and Einigungsvertrag article 2 for 3 October
 */
export function germany(year: number): Holiday[] {
  const easter = westernEaster(year);
  return [
    ...dates.map(on => on(year)),
    { code: 'good-friday', day: addDays(easter, -2) },
    { code: 'easter-monday', day: addDays(easter, 1) },
    { code: 'ascension', day: addDays(easter, 39) },
    { code: 'whit-monday', day: addDays(easter, 50) }
  ];
}
