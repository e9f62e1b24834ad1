import { addDays } from '../time.ts';
import { westernEaster } from './easter.ts';
import { fixed, type Holiday } from './holiday.ts';

const dates = [
  fixed('new-year', 1, 1),
  fixed('epiphany', 1, 6),
  fixed('labour-day', 5, 1),
  fixed('constitution-day', 5, 3),
  fixed('assumption', 8, 15),
  fixed('all-saints', 11, 1),
  fixed('independence-day', 11, 11),
  fixed('christmas', 12, 25),
  fixed('second-christmas', 12, 26)
];

/**
 * Days free of work in Poland. What falls on a Saturday is made good by the employer on a day of its own choice,
 * so no date stands for it here.
 *
 * Source   ustawa z 18 stycznia 1951 r. o dniach wolnych od pracy; Christmas Eve since 2025 (Dz.U. 2024 poz. 1965)
 */
export function poland(year: number): Holiday[] {
  const easter = westernEaster(year);
  return [
    ...dates.map(on => on(year)),
    { code: 'easter', day: easter },
    { code: 'easter-monday', day: addDays(easter, 1) },
    { code: 'whit-sunday', day: addDays(easter, 49) },
    { code: 'corpus-christi', day: addDays(easter, 60) },
    ...(year >= 2025 ? [fixed('christmas-eve', 12, 24)(year)] : [])
  ];
}
