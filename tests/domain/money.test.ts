import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fractionDigits, isCurrency, majorOf, maxMinor, moneyOf, sumByCurrency } from '#lib/domain/money.ts';

describe('an amount', () => {
  test.each([
    [12.5, 'PLN', 1_250],
    [1.005, 'PLN', 101],
    [-1.005, 'PLN', -101],
    [0.1 + 0.2, 'EUR', 30],
    [1_234.5, 'JPY', 1_235],
    [1.2345, 'KWD', 1_235],
    [0, 'PLN', 0]
  ])('of %f %s is kept as %i of its smallest unit', (major, currency, minor) => {
    expect(moneyOf(major, currency)).toEqual({ minor, currency });
  });

  test.each([NaN, Infinity, 1e13, -1e13])('of %f is none', major => {
    expect(moneyOf(major, 'PLN')).toBeUndefined();
  });

  test('as large as may be is still exact', () => {
    expect(moneyOf(maxMinor / 100, 'PLN')).toEqual({ minor: maxMinor, currency: 'PLN' });
  });

  test('comes back as it was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), fc.constantFrom('PLN', 'JPY', 'KWD'), (minor, currency) => {
        expect(moneyOf(majorOf({ minor, currency }), currency)).toEqual({ minor: minor + 0, currency });
      })
    );
  });
});

test('currencies differ in their digits', () => {
  expect(['PLN', 'JPY', 'KWD'].map(fractionDigits)).toEqual([2, 0, 3]);
});

test('a currency is three capitals', () => {
  expect(['PLN', 'pln', 'zł', 'PLNX', ''].map(isCurrency)).toEqual([true, false, false, false, false]);
});

test('sums are made for each currency, the largest first', () => {
  const sums = sumByCurrency([
    { minor: 100, currency: 'PLN' },
    { minor: 500, currency: 'EUR' },
    { minor: 50, currency: 'PLN' }
  ]);
  expect(sums).toEqual([
    { minor: 500, currency: 'EUR' },
    { minor: 150, currency: 'PLN' }
  ]);
});
