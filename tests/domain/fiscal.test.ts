import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FiscalYear } from '#lib/domain/definitions.ts';
import { fiscalName, monthHolding } from '#lib/domain/fiscal.ts';
import { isWithin, periodAfter, periodBefore, periodOf, type CalendarRules } from '#lib/domain/period.ts';
import { addDays, daysBetween, weekdayOf, type Day } from '#lib/domain/time.ts';

const days = fc.integer({ min: 0, max: 40_000 }).map((n): Day => addDays('1990-01-01', n));
const fiscalYears: fc.Arbitrary<FiscalYear> = fc
  .record({
    firstMonth: fc.integer({ min: 1, max: 12 }),
    weeks: fc.constantFrom('4-4-5', '4-5-4', '5-4-4', undefined)
  })
  .map(({ firstMonth, weeks }) => (weeks ? { firstMonth, weeks } : { firstMonth }));
const rules: fc.Arbitrary<CalendarRules> = fc.record({ weekStart: fc.constantFrom(1, 6, 7), fiscal: fiscalYears });
const spans = fc.constantFrom('month', 'quarter', 'year');

const length = ({ from, to }: { from: Day; to: Day }) => daysBetween(from, to) + 1;

describe('whatever the fiscal year', () => {
  test('a day is in its own period, and every day of the period is in the same one', () => {
    fc.assert(
      fc.property(spans, days, rules, fc.nat(400), (span, day, by, step) => {
        const period = periodOf(span, day, by);
        expect(isWithin(day, period)).toBe(true);
        const other = addDays(period.from, step % length(period));
        expect(periodOf(span, other, by)).toEqual(period);
      })
    );
  });

  test('periods of a span meet without gap or overlap', () => {
    fc.assert(
      fc.property(spans, days, rules, (span, day, by) => {
        const here = periodOf(span, day, by);
        expect(periodAfter(span, here, by).from).toBe(addDays(here.to, 1));
        expect(periodBefore(span, here, by).to).toBe(addDays(here.from, -1));
      })
    );
  });

  test('three months make a quarter and four quarters make a year', () => {
    fc.assert(
      fc.property(days, rules, (day, by) => {
        const year = periodOf('year', day, by);
        const tiles = (span: 'month' | 'quarter', all = [periodOf(span, year.from, by)]) => {
          for (let last = all.at(-1); last && last.to < year.to; last = all.at(-1))
            all.push(periodAfter(span, last, by));
          return all;
        };
        const [months, quarters] = [tiles('month'), tiles('quarter')];
        expect([months.length, quarters.length]).toEqual([12, 4]);
        expect([months.at(-1)?.to, quarters.at(-1)?.to]).toEqual([year.to, year.to]);
        expect(months.filter((_, place) => place % 3 === 0).map(({ from }) => from)).toEqual(
          quarters.map(({ from }) => from)
        );
      })
    );
  });

  test('a year of whole weeks has 52 or 53, begins with the week, and within four days of its month', () => {
    fc.assert(
      fc.property(days, rules, (day, by) => {
        fc.pre(by.fiscal?.weeks !== undefined);
        const year = periodOf('year', day, by);
        expect([364, 371]).toContain(length(year));
        expect(weekdayOf(year.from)).toBe(by.weekStart);
        expect(addDays(year.from, 3).slice(8) <= '07').toBe(true);
        expect(Number(addDays(year.from, 3).slice(5, 7))).toBe(by.fiscal.firstMonth);
      })
    );
  });
});

describe('a year that begins in October', () => {
  const october = { weekStart: 1, fiscal: { firstMonth: 10 } } as const;

  test('has its second quarter from January to March', () => {
    expect(periodOf('quarter', '2026-02-10', october)).toEqual({ from: '2026-01-01', to: '2026-03-31' });
    expect(fiscalName(monthHolding('2026-02-10', october.fiscal, 1), october.fiscal)).toEqual({
      begins: 2025,
      ends: 2026,
      quarter: 2
    });
  });

  test('leaves days, weeks and calendar months as they are', () => {
    expect(periodOf('week', '2026-10-01', october)).toEqual(periodOf('week', '2026-10-01', 1));
    expect(periodOf('month', '2026-02-10', october)).toEqual(periodOf('month', '2026-02-10', 1));
  });
});

describe('a retail year of 4-5-4 weeks from Sunday', () => {
  const retail = { weekStart: 7, fiscal: { firstMonth: 2, weeks: '4-5-4' } } as const;

  // The published calendar of the National Retail Federation: 2023 had 53 weeks and ended on 3 February 2024.
  test.each([
    ['year', '2023-06-01', '2023-01-29', '2024-02-03'],
    ['year', '2024-06-01', '2024-02-04', '2025-02-01'],
    ['month', '2024-03-15', '2024-03-03', '2024-04-06'],
    ['quarter', '2024-03-15', '2024-02-04', '2024-05-04']
  ] as const)('has the %s of %s from %s to %s', (span, day, from, to) => {
    expect(periodOf(span, day, retail)).toEqual({ from, to });
  });

  test('gives a 53rd week to the last month', () => {
    expect(length(periodOf('month', '2024-01-31', retail))).toBe(35);
    expect(length(periodOf('month', '2025-01-31', retail))).toBe(28);
  });
});
