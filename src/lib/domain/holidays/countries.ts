import type { Day } from '../time.ts';
import { england } from './england.ts';
import { germany } from './germany.ts';
import type { Holiday, HolidayRule } from './holiday.ts';
import { poland } from './poland.ts';
import { russia } from './russia.ts';
import { ukraine } from './ukraine.ts';
import { unitedStates } from './united-states.ts';

/** Countries whose public holidays are known, by ISO 3166. */
export const holidayCountries = ['PL', 'UA', 'RU', 'DE', 'GB', 'US'] as const;
export type HolidayCountry = (typeof holidayCountries)[number];

export const isHolidayCountry = (code: string): code is HolidayCountry =>
  (holidayCountries as readonly string[]).includes(code);

const rules: Readonly<Record<HolidayCountry, HolidayRule>> = {
  PL: poland,
  UA: ukraine,
  RU: russia,
  DE: germany,
  GB: england,
  US: unitedStates
};

/** The holidays of a calendar year, by date; one that is observed in the neighbouring year is told there. */
export function holidaysOf(country: HolidayCountry, year: number): Holiday[] {
  const near = [year - 1, year, year + 1].flatMap(rules[country]);
  return near.filter(({ day }) => Number(day.slice(0, 4)) === year).sort(byDay);
}

const byDay = (a: Holiday, b: Holiday): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

/** The next `count` holidays of several countries, from `day` on. */
export function holidaysFrom(countries: readonly HolidayCountry[], day: Day, count: number) {
  const year = Number(day.slice(0, 4));
  const all = countries.flatMap(country =>
    [year, year + 1].flatMap(of => holidaysOf(country, of).map(holiday => ({ ...holiday, country })))
  );
  return all
    .filter(holiday => holiday.day >= day)
    .sort(byDay)
    .slice(0, count);
}
