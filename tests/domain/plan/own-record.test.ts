import { describe, expect, test } from 'vitest';
import { byMonth } from '#lib/domain/plan/by-month.ts';
import { oddsOf } from '#lib/domain/plan/odds.ts';
import { reachOf } from '#lib/domain/plan/reach.ts';
import { sameBefore, type OwnRecord } from '#lib/domain/plan/record.ts';
import { salesOf } from '#lib/domain/plan/sales.ts';
import { seasonalWeights, seasonsOf, weightsBySellingDays } from '#lib/domain/plan/seasons.ts';
import { monthsOf } from '#lib/domain/plan/months.ts';
import type { Day } from '#lib/domain/time.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { aDeal, aLostDeal, aPlan, aWonDeal } from '../../support/builders.ts';

const rates = { currency: 'PLN', rates: [] };
const calendar = workCalendar({});

/** Sales of so many months from a January on, one on the tenth of each. */
function monthly(from: number, amounts: readonly number[], today: Day): OwnRecord {
  const sales = amounts.map((minor, place) => ({ day: dayIn(from, place), minor, count: 1 }));
  return { sales, since: `${from}-01-01` as Day, today };
}
const dayIn = (year: number, place: number) =>
  `${year + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}-10` as Day;

const quiet = [1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 2, 2];

describe('sales as a plan sees them', () => {
  test('are deals won, in the rep’s currency; what has no amount or no rate is counted apart', () => {
    const deals = [
      aWonDeal(500, { closedOn: '2026-03-02' }),
      aWonDeal(100, { closedOn: '2026-03-01' }),
      aWonDeal(0, { amount: { minor: 9, currency: 'EUR' } }),
      aDeal({ status: 'won', closedOn: '2026-02-01' }),
      aLostDeal(),
      aDeal()
    ];
    const { sales, ...rest } = salesOf(deals, rates);
    expect(sales.map(({ minor }) => minor)).toEqual([0, 100, 500, 0]);
    expect(rest).toEqual({ withoutAmount: 1, withoutRate: 1 });
  });
});

describe('the same stretch of earlier years', () => {
  test('is compared only where the record holds it whole', () => {
    const record = monthly(2024, [...quiet, ...quiet, 1], '2026-02-10');
    const found = sameBefore({ from: '2026-01-01', to: '2026-12-31' }, record);
    expect(found).toEqual([
      { from: '2025-01-01', to: '2025-12-31', value: 12, count: 12 },
      { from: '2024-01-01', to: '2024-12-31', value: 12, count: 12 }
    ]);
    expect(sameBefore({ from: '2026-02-01', to: '2026-02-28' }, record)[1]).toMatchObject({ to: '2024-02-29' });
  });
});

describe('the odds of a quota', () => {
  const plan = (minor: number) => {
    const made = aPlan({ company: { minor, currency: 'PLN' } });
    return { span: made, asked: minor, months: byMonth(made, rates) };
  };

  test('are how many own years, and how many own months, brought as much', () => {
    const record = monthly(2023, [...quiet, ...quiet, ...quiet.map(value => value * 2)], '2026-01-05');
    const odds = oddsOf(plan(24), record);
    expect(odds.years).toMatchObject({ hits: 1, n: 3, isEnough: false });
    expect(odds.months).toMatchObject({ hits: 14, n: 36, isEnough: true });
    expect(odds.best).toBe(24);
    expect(odds.months.interval?.low).toBeCloseTo(0.248, 2);
  });

  test('are not known without a past', () => {
    const odds = oddsOf(plan(24), { sales: [], today: '2026-01-05' });
    expect(odds).toEqual({
      years: { hits: 0, n: 0, interval: undefined, isEnough: false },
      months: { hits: 0, n: 0, interval: undefined, isEnough: false }
    });
  });
});

describe('seasons', () => {
  test('are each month’s share of own sales once there are two years', () => {
    const { indices, trust, months } = seasonsOf(monthly(2024, [...quiet, ...quiet], '2026-01-05'));
    expect([trust, months]).toEqual([1, 24]);
    for (const [place, value] of quiet.entries()) expect(indices[place]).toBeCloseTo(value / 12, 10);
  });

  test('of one year go half of the way to an even year', () => {
    const { indices, trust } = seasonsOf(monthly(2025, quiet, '2026-01-05'));
    expect(trust).toBe(0.5);
    expect(indices[6]).toBeCloseTo(0.5 / 12, 10);
    expect(indices[11]).toBeCloseTo((2 / 12 + 1 / 12) / 2, 10);
  });

  test('are even without a record, and always add up to a year', () => {
    expect(seasonsOf({ sales: [], today: '2026-01-05' }).indices).toEqual(Array(12).fill(1 / 12));
    const part = seasonsOf(monthly(2025, [5, 0, 0], '2025-04-02')).indices;
    expect(part.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10);
  });

  test('a month of the year that the record lacks weighs as the mean of those it has', () => {
    const { indices } = seasonsOf(monthly(2025, [5, 0, 0], '2025-04-02'));
    expect(indices[6]).toBeCloseTo(1 / 12, 10);
    expect(indices[0]).toBeCloseTo((1 / 4) * (3 / 24) + (1 / 12) * (21 / 24), 10);
  });

  test('give a month that is cut its days’ part', () => {
    const seasons = seasonsOf(monthly(2024, [...quiet, ...quiet], '2026-01-05'));
    const months = monthsOf({ from: '2026-11-16', to: '2026-12-31' });
    const [november = 0, december = 0] = seasonalWeights(months, seasons);
    expect(november / december).toBeCloseTo(0.5, 10);
  });

  test('by selling days know holidays and absence', () => {
    const away = workCalendar({ holidays: ['PL'], away: [{ from: '2026-02-02', to: '2026-02-13' }] });
    expect(weightsBySellingDays(monthsOf({ from: '2026-01-01', to: '2026-02-28' }), away)).toEqual([20, 10]);
  });
});

describe('what is left', () => {
  const steady = (days: number): OwnRecord => ({
    sales: Array.from({ length: days }, (_, n) => ({
      day: new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10) as Day,
      minor: 10,
      count: 1
    })),
    since: '2026-01-01',
    today: new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10) as Day
  });

  test('is out of reach when ten stretches or more never brought as much, and what they brought is said', () => {
    const reach = reachOf({ of: 'value', asked: 71, days: 5 }, steady(140), calendar);
    expect(reach).toMatchObject({ verdict: 'out-of-reach', often: { hits: 0, n: 20 }, usual: 70, best: 70 });
    expect(reach.often.interval?.high).toBeCloseTo(0.161, 2);
  });

  test('is within reach when they mostly did', () => {
    expect(reachOf({ of: 'value', asked: 69, days: 5 }, steady(140), calendar).verdict).toBe('within-reach');
    expect(reachOf({ of: 'count', asked: 7, days: 5 }, steady(140), calendar).verdict).toBe('within-reach');
  });

  test('is not judged by fewer than ten', () => {
    expect(reachOf({ of: 'value', asked: 9_999, days: 20 }, steady(140), calendar).verdict).toBe('too-few');
    expect(reachOf({ of: 'value', asked: 1, days: 5 }, { sales: [], today: '2026-01-05' }, calendar).verdict).toBe(
      'too-few'
    );
  });

  test('may be nothing, or have no selling day left', () => {
    expect(reachOf({ of: 'value', asked: 0, days: 5 }, steady(10), calendar).verdict).toBe('reached');
    expect(reachOf({ of: 'value', asked: 5, days: 0 }, steady(10), calendar).verdict).toBe('no-days');
  });
});
