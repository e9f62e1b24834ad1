import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, weekdayOf, type Day } from '#lib/domain/time.ts';
import { addWorkdays, nextWorkday, workCalendar } from '#lib/domain/work-calendar.ts';
import type { WorkRules } from '#lib/domain/work-rules.ts';

const aDay = fc.integer({ min: 0, max: 2500 }).map(days => addDays('2024-01-01', days));
const rules: fc.Arbitrary<WorkRules> = fc.record({
  workdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
  holidays: fc.subarray(['PL', 'UA', 'RU', 'DE', 'GB', 'US', 'XX']),
  away: fc.array(
    fc.tuple(aDay, fc.nat(40)).map(([from, length]) => ({ from, to: addDays(from, length) })),
    {
      maxLength: 3
    }
  )
});

describe('the rep’s workdays', () => {
  test('are Monday to Friday where nothing else was said', () => {
    const { isWorkday } = workCalendar({});
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(day => isWorkday(day as Day))).toEqual([
      true,
      false,
      false,
      true
    ]);
  });

  test('leave out the holidays of each chosen country and no other', () => {
    expect(workCalendar({ holidays: ['PL'] }).isWorkday('2026-11-11')).toBe(false);
    expect(workCalendar({ holidays: ['DE'] }).isWorkday('2026-11-11')).toBe(true);
    expect(workCalendar({ holidays: ['DE', 'US'] }).isWorkday('2026-11-11')).toBe(false);
  });

  test('leave out the days away, the first and the last included', () => {
    const { isWorkday } = workCalendar({ away: [{ from: '2026-11-24', to: '2026-11-26' }] });
    const week: Day[] = ['2026-11-23', '2026-11-24', '2026-11-26', '2026-11-27'];
    expect(week.map(isWorkday)).toEqual([true, false, false, true]);
  });

  test('a country that only a newer app knows takes no day away', () => {
    expect(workCalendar({ holidays: ['XX'] }).isWorkday('2026-12-25')).toBe(true);
  });

  test('a week without workdays is taken for the usual one', () => {
    expect(workCalendar({ workdays: [] }).isWorkday('2026-11-20')).toBe(true);
  });
});

describe('counting in workdays', () => {
  test('skips a long weekend', () => {
    const calendar = workCalendar({ holidays: ['PL'] });
    expect(addWorkdays(calendar, '2026-04-02', 2)).toBe('2026-04-07');
  });

  test('of none keeps a workday and leaves any other for the next', () => {
    const calendar = workCalendar({});
    expect(addWorkdays(calendar, '2026-11-20', 0)).toBe('2026-11-20');
    expect(addWorkdays(calendar, '2026-11-21', 0)).toBe('2026-11-23');
  });

  test('ends on a workday with exactly so many workdays on the way', () => {
    fc.assert(
      fc.property(rules, aDay, fc.integer({ min: 1, max: 15 }), (rules, day, count) => {
        const calendar = workCalendar(rules);
        const end = addWorkdays(calendar, day, count);
        const way = Array.from({ length: daysBetween(day, end) }, (_, n) => addDays(day, n + 1));
        expect(way.filter(calendar.isWorkday)).toHaveLength(count);
        expect(calendar.isWorkday(end)).toBe(true);
      })
    );
  });

  test('the next workday is the first on or after the day', () => {
    fc.assert(
      fc.property(rules, aDay, (rules, day) => {
        const calendar = workCalendar(rules);
        const next = nextWorkday(calendar, day);
        const passed = Array.from({ length: daysBetween(day, next) }, (_, n) => addDays(day, n));
        expect(passed.some(calendar.isWorkday)).toBe(false);
        expect(calendar.isWorkday(next)).toBe(true);
      })
    );
  });

  test('ends even where the rep is away for good', () => {
    const calendar = workCalendar({ away: [{ from: '2026-01-01', to: '9999-12-31' }] });
    expect(weekdayOf(nextWorkday(calendar, '2026-11-20'))).toBeGreaterThan(0);
  });
});
