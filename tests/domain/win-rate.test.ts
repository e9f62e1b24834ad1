import { describe, expect, test } from 'vitest';
import { winRate } from '#lib/domain/metrics/win-rate.ts';
import { wilson } from '#lib/domain/metrics/wilson.ts';
import { aDeal, aLostDeal, aWonDeal, times } from '../support/builders.ts';

const november = { from: '2026-11-01', to: '2026-11-30' } as const;
const won = () => aWonDeal(100);

describe('win rate', () => {
  test('of 9 won and 3 lost is 75 %', () => {
    const deals = [...times(9, won), ...times(3, aLostDeal)];
    expect(winRate(deals, november)).toMatchObject({ won: 9, lost: 3, n: 12, rate: 0.75 });
  });

  test('leaves out open deals and deals on hold', () => {
    const deals = [won(), ...times(4, aDeal), aDeal({ status: 'hold', closedOn: '2026-11-02' })];
    expect(winRate(deals, november)).toMatchObject({ n: 1, rate: 1 });
  });

  test('goes by the close date, both ends of the period included', () => {
    const deals = (['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'] as const).map(closedOn =>
      aWonDeal(100, { closedOn })
    );
    expect(winRate(deals, november).won).toBe(2);
  });

  test('of nothing closed is not 0 % but no figure', () => {
    expect(winRate([aDeal()], november)).toEqual({ won: 0, lost: 0, n: 0, rate: undefined, interval: undefined });
  });

  test('of one won deal says how little one deal proves', () => {
    const { rate, interval } = winRate([won()], november);
    expect(rate).toBe(1);
    expect(interval?.low).toBeCloseTo(0.2065, 4);
    expect(interval?.high).toBe(1);
  });
});

describe('the Wilson interval', () => {
  test.each([
    [9, 12, 0.4677, 0.9111],
    [0, 10, 0, 0.2775],
    [50, 100, 0.4038, 0.5962]
  ])('of %i in %i is %f … %f', (hits, n, low, high) => {
    const interval = wilson(hits, n);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test('of no cases does not exist', () => {
    expect(wilson(0, 0)).toBeUndefined();
  });
});
