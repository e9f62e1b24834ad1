import { expect, test } from 'vitest';
import { typedAmount } from '#lib/domain/typed-amount.ts';

test.each([
  ['12500', 1_250_000],
  ['12 500,50', 1_250_050],
  ['12,500.50', 1_250_050],
  ['12.500,50', 1_250_050],
  ['12,500', 1_250_000],
  ['0,500', 50],
  ['1.234.567', 123_456_700],
  ["12'500", 1_250_000],
  ['12500.', 1_250_000]
])('%s is read as an amount', (text, minor) => {
  expect(typedAmount(text, 'PLN')).toEqual({ minor, currency: 'PLN' });
});

test.each(['', 'abc', '1,2,3', '12.50.', '12,50,1', '10 zł'])('%o is no amount', text => {
  expect(typedAmount(text, 'PLN')).toBeUndefined();
});
