import { describe, expect, test } from 'vitest';
import type { Deal } from '#lib/domain/deal.ts';
import { averageWonDeal } from '#lib/domain/metrics/average-won-deal.ts';
import { cycleDays } from '#lib/domain/metrics/cycle-days.ts';
import { median } from '#lib/domain/metrics/median.ts';
import { wonValue } from '#lib/domain/metrics/won-value.ts';
import { aDeal, aLostDeal, aWonDeal } from '../support/builders.ts';

const november = { from: '2026-11-01', to: '2026-11-30' } as const;
const inEuro = (minor: number) => aWonDeal(minor, { amount: { minor, currency: 'EUR' } });

function withoutAmount(): Deal {
  const { amount: _amount, ...deal } = aWonDeal(1);
  return deal;
}

describe('won value', () => {
  test('is one sum for each currency, never mixed', () => {
    expect(wonValue([aWonDeal(100), inEuro(500), aWonDeal(50), aLostDeal()], november)).toEqual({
      sums: [
        { minor: 500, currency: 'EUR' },
        { minor: 150, currency: 'PLN' }
      ],
      n: 3,
      withoutAmount: 0
    });
  });

  test('says how many won deals have no amount', () => {
    expect(wonValue([aWonDeal(100), withoutAmount()], november)).toMatchObject({ n: 2, withoutAmount: 1 });
  });

  test('of other months is not counted', () => {
    expect(wonValue([aWonDeal(100, { closedOn: '2026-10-31' })], november).sums).toEqual([]);
  });
});

describe('the average won deal', () => {
  test('has mean and median, so that one whale does not speak for all', () => {
    const deals = [100, 200, 300, 400, 500, 9_000].map(minor => aWonDeal(minor));
    expect(averageWonDeal(deals, november).averages).toEqual([{ currency: 'PLN', n: 6, mean: 1_750, median: 350 }]);
  });

  test('is one figure for each currency, the commonest first', () => {
    const { averages } = averageWonDeal([inEuro(900), aWonDeal(100), aWonDeal(300)], november);
    expect(averages).toEqual([
      { currency: 'PLN', n: 2, mean: 200, median: 200 },
      { currency: 'EUR', n: 1, mean: 900, median: 900 }
    ]);
  });

  test('is not lowered by won deals without an amount', () => {
    const figure = averageWonDeal([aWonDeal(100), withoutAmount()], november);
    expect(figure).toMatchObject({ averages: [{ n: 1, mean: 100 }], withoutAmount: 1 });
  });

  test('does not exist when nothing was won', () => {
    expect(averageWonDeal([aDeal(), aLostDeal()], november)).toEqual({ averages: [], withoutAmount: 0 });
  });
});

describe('cycle length', () => {
  const closed = (but: Partial<Deal>) => aWonDeal(1, { closedOn: '2026-11-20', ...but });

  test('runs from the day the deal was qualified, else from the day it was opened', () => {
    const deals = [
      closed({ openedOn: '2026-10-01', qualifiedOn: '2026-11-10' }),
      closed({ openedOn: '2026-10-31' }),
      closed({ openedOn: '2026-11-20' })
    ];
    expect(cycleDays(deals, november)).toEqual({ n: 3, mean: 10, median: 10, min: 0, max: 20, withoutStart: 0 });
  });

  test('is counted in calendar days, whatever the clocks did on a night in between', () => {
    const deals = [closed({ openedOn: '2026-10-24', closedOn: '2026-11-01' })];
    expect(cycleDays(deals, november).mean).toBe(8);
  });

  test('of lost deals is another figure', () => {
    const deals = [closed({ openedOn: '2026-11-10' }), aLostDeal({ openedOn: '2026-11-19', closedOn: '2026-11-20' })];
    expect(cycleDays(deals, november).mean).toBe(10);
    expect(cycleDays(deals, november, 'lost').mean).toBe(1);
  });

  test('leaves out, and counts, deals whose start is unknown or after their end', () => {
    const { openedOn: _openedOn, ...unknown } = closed({});
    const deals = [unknown, closed({ openedOn: '2026-11-21' }), closed({ openedOn: '2026-11-19' })];
    expect(cycleDays(deals, november)).toMatchObject({ n: 1, mean: 1, withoutStart: 2 });
  });

  test('does not exist when nothing was won', () => {
    const none = { mean: undefined, median: undefined, min: undefined, max: undefined };
    expect(cycleDays([], november)).toEqual({ n: 0, withoutStart: 0, ...none });
  });
});

test('the median of an even number of values lies between the two in the middle', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 1, 9, 2])).toBe(5.5);
  expect(median([])).toBeUndefined();
});
