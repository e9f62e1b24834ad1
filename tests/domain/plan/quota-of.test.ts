import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodOf, spans, type Period } from '#lib/domain/period.ts';
import { apportion } from '#lib/domain/plan/apportion.ts';
import { byMonth } from '#lib/domain/plan/by-month.ts';
import { monthsOf } from '#lib/domain/plan/months.ts';
import { quotaOf, type QuotaRules } from '#lib/domain/plan/quota-of.ts';
import { quotaBy } from '#lib/domain/plan/total.ts';
import { quotaWays } from '#lib/domain/plan.ts';
import { addDays, daysBetween, type Day } from '#lib/domain/time.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { aPlan } from '../../support/builders.ts';

const pln = (major: number) => ({ minor: major * 100, currency: 'PLN' });
const rates = { currency: 'PLN', rates: [] };
const polish: QuotaRules = { ...workCalendar({ holidays: ['PL'] }), rates };
const year: Period = { from: '2026-01-01', to: '2026-12-31' };

const days = ({ from, to }: Period): Day[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, ahead) => addDays(from, ahead));

describe('a quota by three ways', () => {
  test('on-target earnings of 100,000 give a quota of 300,000 to 500,000, and 300,000 to start from', () => {
    const ote = pln(100_000);
    expect([undefined, 3, 4, 5].map(oteFactor => quotaBy('ote', { ote, ...(oteFactor && { oteFactor }) }))).toEqual(
      [300_000, 300_000, 400_000, 500_000].map(pln)
    );
  });

  test('sales of 480,000 that are to grow by a fifth give 576,000', () => {
    expect(quotaBy('growth', { base: pln(480_000), growthFactor: 1.2 })).toEqual(pln(576_000));
  });

  test('a way of which nothing is known has no quota', () => {
    expect(quotaWays.map(way => quotaBy(way, {}))).toEqual([undefined, undefined, undefined]);
  });
});

describe('a plan by months', () => {
  test('follows its weights, with what is extraordinary added to its month', () => {
    const plan = aPlan({
      company: pln(1_200),
      split: 'typed',
      weights: [2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0],
      adjustments: [
        { key: 'a', month: '2026-03-01', amount: pln(50), note: 'Trade fair' },
        { key: 'b', month: '2026-04-01', amount: pln(-30) }
      ]
    });
    expect(byMonth(plan, rates).map(({ value = 0 }) => value / 100)).toEqual([
      200, 100, 150, 70, 100, 100, 100, 100, 100, 100, 100, 0
    ]);
  });

  test('with weights of another number of months falls back to even ones', () => {
    const plan = aPlan({ split: 'typed', weights: [1, 2, 3] });
    expect(byMonth(plan, rates).map(({ value }) => value)).toEqual(Array(12).fill(10_000_000));
  });

  test('of a fiscal year of whole weeks has months of four, four and five weeks, and the 53rd at the end', () => {
    const months = monthsOf({ from: '2025-12-29', to: '2027-01-03', weeks: '4-4-5' });
    expect(months.map(({ from, to }) => (daysBetween(from, to) + 1) / 7)).toEqual([4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 6]);
  });
});

describe('the quota of a stretch of days', () => {
  test('fifty deals a year are 4.17 in January, 12.5 in a quarter', () => {
    const plan = aPlan({ deals: 50 });
    expect(quotaOf(plan, { from: '2026-01-01', to: '2026-01-31' }, polish)?.count).toBeCloseTo(4.17, 2);
    expect(quotaOf(plan, { from: '2026-01-01', to: '2026-03-31' }, polish)?.count).toBeCloseTo(12.5, 5);
    expect(quotaOf(plan, year, polish)?.count).toBe(50);
  });

  test('goes to selling days alone: none on a Sunday, on Epiphany or while away', () => {
    const away = { ...workCalendar({ holidays: ['PL'], away: [{ from: '2026-01-12', to: '2026-01-16' }] }), rates };
    const on = (from: Day, to = from) => quotaOf(aPlan(), { from, to }, away)?.value;
    expect([on('2026-01-04'), on('2026-01-06'), on('2026-01-12', '2026-01-16')]).toEqual([0, 0, 0]);
    expect(on('2026-01-07')).toBe(Math.ceil(10_000_000 / 15));
  });

  test('goes to all days of a month without a selling day', () => {
    const idle = { ...workCalendar({ away: [{ from: '2026-02-01', to: '2026-02-28' }] }), rates };
    expect(quotaOf(aPlan({ company: pln(1_200 * 28) }), { from: '2026-02-01', to: '2026-02-01' }, idle)?.value).toBe(
      10_000
    );
  });

  test('is unknown where a day has no plan, and the sum of two plans that follow each other', () => {
    const [first, second] = [aPlan(), aPlan({ from: '2027-01-01', to: '2027-12-31', company: pln(2_400_000) })];
    const turn: Period = { from: '2026-12-28', to: '2027-01-03' };
    expect(quotaOf(first, turn, polish)).toBeUndefined();
    expect(quotaOf([], year, polish)).toBeUndefined();
    expect(quotaOf([second, first], { from: '2026-12-01', to: '2027-01-31' }, polish)?.value).toBe(30_000_000);
  });

  test('is that of the shorter plan where two overlap', () => {
    const quarter = aPlan({ from: '2026-07-01', to: '2026-09-30', company: pln(900_000) });
    expect(quotaOf([aPlan(), quarter], year, polish)?.value).toBe(pln(900_000 + 900_000).minor);
  });

  test('of a plan in another currency is in the rep’s, by the rep’s rate, and unknown without one', () => {
    const plan = aPlan({ company: { minor: 100_000_00, currency: 'EUR' } });
    const rate = { currency: 'EUR', rate: 4, from: '2026-05-01' } as const;
    expect(quotaOf(plan, year, polish)).toBeUndefined();
    expect(quotaOf(plan, year, { ...polish, rates: { ...rates, rates: [rate] } })?.value).toBe(400_000_00);
  });
});

const aWeighting = fc.array(fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 1, noNaN: true })), {
  minLength: 1,
  maxLength: 60
});
const aTotal = fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 1e14 }));

test('parts always add up to the whole, never fall below zero, and differ from their share by less than one', () => {
  fc.assert(
    fc.property(aTotal, aWeighting, (whole, weights) => {
      const parts = apportion(whole, weights);
      const sum = weights.reduce((total, weight) => total + weight, 0);
      expect(parts.reduce((total, part) => total + part, 0)).toBe(whole);
      parts.forEach((part, place) => {
        const share = sum > 0 ? whole * ((weights[place] ?? 0) / sum) : whole / weights.length;
        expect(part).toBeGreaterThanOrEqual(0);
        expect(Math.abs(part - share)).toBeLessThan(1.1);
      });
    })
  );
});

test('what is left goes to the largest remainders, of equal ones to the earlier', () => {
  expect(apportion(100, [47, 16, 15.8, 12, 6.1, 3.1])).toEqual([47, 16, 16, 12, 6, 3]);
  expect(apportion(10, [6, 3, 3])).toEqual([5, 3, 2]);
  expect(apportion(5, [0, 0])).toEqual([3, 2]);
});

const aSplit = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 });

test('days, weeks, months and quarters of every year add up to its quota to the minor unit', () => {
  fc.assert(
    fc.property(
      fc.record({
        minor: aTotal,
        weights: aSplit,
        first: fc.integer({ min: 2023, max: 2029 }),
        month: fc.integer({ min: 1, max: 12 })
      }),
      ({ minor, weights, first, month }) => {
        const fiscal = { weekStart: 1, fiscal: { firstMonth: month } } as const;
        const whole = periodOf('year', `${first}-12-15` as Day, fiscal);
        const plan = aPlan({ ...whole, company: { minor, currency: 'PLN' }, deals: 37, split: 'typed', weights });
        for (const span of spans) {
          const parts = partsOf(whole, day => periodOf(span, day, fiscal)).map(part => quotaOf(plan, part, polish));
          expect(parts.reduce((sum, part) => sum + (part?.value ?? 0), 0)).toBe(minor);
          expect(parts.reduce((sum, part) => sum + Math.round((part?.count ?? 0) * 1e6), 0)).toBe(37e6);
        }
      }
    ),
    { numRuns: 12 }
  );
});

/** A period parted by another span, the first and the last part cut. */
function partsOf(whole: Period, partAt: (day: Day) => Period): Period[] {
  const starts = days(whole).filter(day => day === whole.from || partAt(day).from === day);
  return starts.map(from => {
    const { to } = partAt(from);
    return { from, to: to < whole.to ? to : whole.to };
  });
}
