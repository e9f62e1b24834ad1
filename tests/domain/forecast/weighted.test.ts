import { describe, expect, test } from 'vitest';
import type { Deal } from '#lib/domain/deal.ts';
import { pulls, velocityOf } from '#lib/domain/forecast/levers.ts';
import { forecastOf, type ForecastQuestion } from '#lib/domain/forecast/weighted.ts';
import { aDeal, aLostDeal, aWonDeal, fridayDay } from '../../support/builders.ts';
import { figure } from '../../support/metric-facts.ts';
import { pln } from '../../support/forecast-histories.ts';

const question: ForecastQuestion = {
  period: { from: '2026-10-01', to: '2026-12-31' },
  today: '2026-11-20',
  chanceOf: ({ probability }) =>
    probability === undefined ? undefined : { percent: probability, source: 'word', n: 0, own: 1 },
  valueOf: ({ amount }) => (amount?.currency === 'PLN' ? amount.minor : undefined)
};

const due = (but: Partial<Deal>) => aDeal({ amount: pln(100), closeOn: '2026-12-01', probability: 50, ...but });

describe('the forecast of a period', () => {
  const commit = due({ forecast: 'commit', probability: 90 });
  const best = due({ forecast: 'best', amount: pln(200), probability: 60 });
  const other = due({ amount: pln(1_000), probability: 10 });
  const omitted = due({ forecast: 'omitted', amount: pln(9_000) });
  const found = forecastOf([commit, best, other, omitted], question);

  test('weighs each amount by its chance, and best case includes commit', () => {
    expect(found.commit.value).toBe(100_00);
    expect(found.best.value).toBe(300_00);
    // 100 × 0.9 + 200 × 0.6 + 1000 × 0.1
    expect(found.weighted.value).toBe(310_00);
    expect(found.open.value).toBe(1_300_00);
  });

  test('what is omitted is in no sum and not lost from sight', () => {
    expect(found.omitted.deals.map(({ deal }) => deal.id)).toEqual([omitted.id]);
    expect(found.open.deals).toHaveLength(3);
  });

  test('the deals that weigh most come first', () => {
    expect(found.weighted.deals.map(({ deal }) => deal.id)).toEqual([best.id, other.id, commit.id]);
  });

  test('is rounded once, at the end', () => {
    const thirds = Array.from({ length: 3 }, () => due({ amount: { minor: 1, currency: 'PLN' }, probability: 33 }));
    expect(forecastOf(thirds, question).weighted.value).toBe(1);
  });

  test('a deal that nobody can weigh or date is counted apart, by why', () => {
    const odd = {
      overdue: due({ closeOn: '2026-11-19' }),
      'no-date': aDeal({ amount: pln(100) }),
      'no-amount': aDeal({ closeOn: '2026-12-01' }),
      'no-rate': due({ amount: { minor: 100, currency: 'EUR' } })
    };
    const { probability: _probability, ...unknown } = due({});
    const { apart, open, weighted } = forecastOf([...Object.values(odd), unknown], question);
    for (const [reason, deal] of Object.entries(odd)) {
      expect(apart[reason as keyof typeof odd].map(one => one.deal.id)).toEqual([deal.id]);
    }
    expect(apart['no-chance'].map(({ deal }) => deal.id)).toEqual([unknown.id]);
    expect(open.value).toBe(100_00);
    expect(weighted).toEqual({ value: 0, deals: [] });
  });

  test('today and the last day of the period are in it; other periods and deals that are not open are not', () => {
    const edges = [due({ closeOn: '2026-11-20' }), due({ closeOn: '2026-12-31' })];
    const out = [due({ closeOn: '2027-01-01' }), due({ status: 'hold' }), due({ status: 'won' })];
    expect(forecastOf([...edges, ...out], question).open.deals).toHaveLength(2);
  });
});

describe('velocity', () => {
  const parts = { open: 20, winRate: 0.25, size: 40_000, cycle: 50 };

  test('is qualified deals × win rate × won size ÷ days', () => {
    expect(velocityOf(parts)).toBe(4_000);
  });

  test('is that of the catalogue, made of the parts that it tells', () => {
    const deals = [
      aWonDeal(40_000, { openedOn: '2026-10-11' }),
      aLostDeal(),
      aLostDeal(),
      aDeal({ qualifiedOn: fridayDay })
    ];
    const { value, beside = {} } = figure('velocity', { deals });
    const told = { open: beside['open-deals'] ?? 0, winRate: beside['win-rate'], size: beside['deal-size'] };
    expect(value).toBeCloseTo(40_000 / 3 / 40, 10);
    expect(velocityOf({ ...told, cycle: beside['cycle-days'] })).toBe(value);
  });

  test('a tenth more of any lever brings a tenth; a cycle shorter by a tenth brings a ninth', () => {
    const more = Object.fromEntries(pulls(parts, 0.1).map(pull => [pull.lever, Math.round(pull.more)]));
    expect(more).toEqual({ open: 400, winRate: 400, size: 400, cycle: 444 });
  });

  test('nobody wins more than everything', () => {
    const rate = pulls({ ...parts, winRate: 0.95 }, 0.1).find(({ lever }) => lever === 'winRate');
    expect(rate?.velocity).toBe(16_000);
  });

  test('is not known without a win or with a cycle of no days', () => {
    expect(velocityOf({ ...parts, size: undefined })).toBeUndefined();
    expect(pulls({ ...parts, cycle: 0 }, 0.1)).toEqual([]);
  });
});
