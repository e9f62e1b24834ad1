import { describe, expect, test } from 'vitest';
import { holidaysFrom, holidaysOf, holidayCountries, type HolidayCountry } from '#lib/domain/holidays/countries.ts';
import { orthodoxEaster, westernEaster } from '#lib/domain/holidays/easter.ts';
import { weekdayOf } from '#lib/domain/time.ts';

/** A country's holidays from Monday to Friday, as month and day. */
const weekdaysOff = (country: HolidayCountry, year: number): string => {
  const days = holidaysOf(country, year).map(({ day }) => day);
  return [...new Set(days.filter(day => weekdayOf(day) < 6))].map(day => day.slice(5)).join(' ');
};

describe('Easter', () => {
  test.each([
    [2024, '2024-03-31', '2024-05-05'],
    [2025, '2025-04-20', '2025-04-20'],
    [2026, '2026-04-05', '2026-04-12'],
    [2027, '2027-03-28', '2027-05-02'],
    [2028, '2028-04-16', '2028-04-16'],
    [2029, '2029-04-01', '2029-04-08'],
    [2030, '2030-04-21', '2030-04-28']
  ])('of %i is on %s in the west and on %s in the east', (year, west, east) => {
    expect([westernEaster(year), orthodoxEaster(year)]).toEqual([west, east]);
  });
});

/** Published calendars: kprm.gov.pl, gov.uk/bank-holidays, opm.gov, the German states' ministries, КЗпП and ТК РФ. */
describe('weekdays on which nobody works', () => {
  test.each([
    ['PL', 2024, '01-01 04-01 05-01 05-03 05-30 08-15 11-01 11-11 12-25 12-26'],
    ['PL', 2025, '01-01 01-06 04-21 05-01 06-19 08-15 11-11 12-24 12-25 12-26'],
    ['PL', 2026, '01-01 01-06 04-06 05-01 06-04 11-11 12-24 12-25'],
    ['PL', 2027, '01-01 01-06 03-29 05-03 05-27 11-01 11-11 12-24'],
    ['DE', 2024, '01-01 03-29 04-01 05-01 05-09 05-20 10-03 12-25 12-26'],
    ['DE', 2026, '01-01 04-03 04-06 05-01 05-14 05-25 12-25'],
    ['GB', 2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
    ['GB', 2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    ['GB', 2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    ['GB', 2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
    ['US', 2024, '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25'],
    ['US', 2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
    ['US', 2027, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31'],
    ['UA', 2025, '01-01 03-10 04-21 05-01 05-08 06-09 06-30 07-15 08-25 10-01 12-25'],
    ['UA', 2027, '01-01 03-08 05-03 05-04 05-10 06-21 06-28 07-15 08-24 10-01 12-27'],
    ['RU', 2026, '01-01 01-02 01-05 01-06 01-07 01-08 02-23 03-09 05-01 05-11 06-12 11-04'],
    ['RU', 2027, '01-01 01-04 01-05 01-06 01-07 01-08 02-23 03-08 05-03 05-10 06-14 11-04']
  ] as const)('in %s in %i are %s', (country, year, days) => {
    expect(weekdaysOff(country, year)).toBe(days);
  });

  test('a New Year on a Saturday is observed in the United States in the old year', () => {
    expect(holidaysOf('US', 2027).at(-1)).toEqual({ code: 'new-year', day: '2027-12-31', observed: true });
    expect(holidaysOf('US', 2028)[0]?.day).toBe('2028-01-01');
  });

  test('a year’s list holds that year’s days alone, in order', () => {
    for (const country of holidayCountries) {
      for (let year = 2024; year <= 2030; year += 1) {
        const days = holidaysOf(country, year).map(({ day }) => day);
        expect(days).toEqual(days.filter(day => day.startsWith(String(year))).sort());
      }
    }
  });
});

test('the next holidays of several countries come by date, over the turn of the year', () => {
  const next = holidaysFrom(['PL', 'US'], '2026-12-25', 4);
  expect(next.map(({ country, day }) => `${country} ${day}`)).toEqual([
    'PL 2026-12-25',
    'US 2026-12-25',
    'PL 2026-12-26',
    'PL 2027-01-01'
  ]);
});
