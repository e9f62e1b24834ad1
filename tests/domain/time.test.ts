import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  hour,
  instantOf,
  isZone,
  parseDay,
  startOfDay,
  timeOf,
  weekdayOf,
  type Day,
  type Zone
} from '#lib/domain/time.ts';

const lengthOf = (day: Day, zone: Zone) => (startOfDay(addDays(day, 1), zone) - startOfDay(day, zone)) / hour;

describe('a day', () => {
  test.each([
    ['2026-03-29', 'Europe/Warsaw', 23],
    ['2026-10-25', 'Europe/Warsaw', 25],
    ['2026-11-20', 'Europe/Warsaw', 24],
    ['2026-03-08', 'America/New_York', 23],
    ['2026-11-01', 'America/New_York', 25],
    ['2026-04-05', 'Australia/Lord_Howe', 24.5],
    ['2018-11-04', 'America/Sao_Paulo', 23]
  ] as const)('%s in %s lasts %f hours', (day, zone, hours) => {
    expect(lengthOf(day, zone)).toBe(hours);
  });

  test.each([
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
    ['2021-03-28', 'Asia/Beirut', '2021-03-27T22:00:00Z'],
    ['2024-10-06', 'America/Asuncion', '2024-10-06T04:00:00Z'],
    ['2022-09-11', 'America/Santiago', '2022-09-11T04:00:00Z']
  ] as const)('%s in %s has no midnight, and begins with its first second', (day, zone, first) => {
    const start = startOfDay(day, zone);
    expect(new Date(start).toISOString()).toBe(new Date(first).toISOString());
    expect([dayOf(start, zone), timeOf(start, zone), dayOf(start - 1, zone)]).toEqual([day, '01:00', addDays(day, -1)]);
  });

  test('that a country left out begins and ends at once', () => {
    expect(startOfDay('2011-12-30', 'Pacific/Apia')).toBe(startOfDay('2011-12-31', 'Pacific/Apia'));
  });

  test('that the clock reaches twice begins the first time', () => {
    expect(new Date(startOfDay('2025-10-26', 'Atlantic/Azores')).toISOString()).toBe('2025-10-26T00:00:00.000Z');
  });

  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const days = fc
    .date({ min: new Date('2012-01-01'), max: new Date('2037-12-31'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10))
    .map(text => parseDay(text) ?? '2026-11-20');

  test('begins on itself and not a moment earlier, in every zone', () => {
    fc.assert(
      fc.property(days, zones, (day, zone) => {
        const start = startOfDay(day, zone);
        return dayOf(start, zone) === day && dayOf(start - 1, zone) === addDays(day, -1);
      }),
      { numRuns: 2_000 }
    );
  });
});

describe('a time on the wall', () => {
  test('is found whatever the season', () => {
    expect(new Date(instantOf('2026-07-01', '14:05', 'Europe/Warsaw')).toISOString()).toBe('2026-07-01T12:05:00.000Z');
    expect(new Date(instantOf('2026-11-20', '14:05', 'Asia/Kolkata')).toISOString()).toBe('2026-11-20T08:35:00.000Z');
    expect(timeOf(Date.UTC(2026, 6, 1, 12, 5), 'Europe/Warsaw')).toBe('14:05');
  });

  test('that the clocks skip is the instant after the gap', () => {
    expect(new Date(instantOf('2026-03-29', '02:30', 'Europe/Warsaw')).toISOString()).toBe('2026-03-29T01:00:00.000Z');
  });

  test('that comes twice is the first of the two', () => {
    expect(new Date(instantOf('2026-10-25', '02:30', 'Europe/Warsaw')).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });
});

describe('a date', () => {
  test.each([
    ['2026-11-20', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['20.11.2026', false],
    ['', false]
  ])('%s is one: %s', (text, is) => {
    expect(parseDay(text) !== undefined).toBe(is);
  });

  test('belongs to the zone that asks', () => {
    const at = Date.UTC(2026, 10, 20, 23, 30);
    expect([dayOf(at, 'Europe/Warsaw'), dayOf(at, 'America/New_York')]).toEqual(['2026-11-21', '2026-11-20']);
  });

  test('is counted in whole days across months, years and changes of the clock', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2027-01-01', '2026-12-31')).toBe(-1);
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  });

  test('knows its weekday, Monday first', () => {
    expect(weekdayOf('2026-11-16')).toBe(1);
    expect(weekdayOf('2026-11-22')).toBe(7);
  });
});

test('a zone is one that this machine knows', () => {
  expect(isZone('Europe/Warsaw')).toBe(true);
  expect(isZone('Europe/Lodz')).toBe(false);
});
