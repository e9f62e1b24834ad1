import { expect, test } from 'vitest';
import { dealSums } from '#lib/domain/deal-sums.ts';
import { aDeal } from '../support/builders.ts';

const zloty = (minor: number) => ({ minor, currency: 'PLN' });
const euros = (minor: number) => ({ minor, currency: 'EUR' });

test('currencies are summed apart, and each is weighted by the chance of the stage', () => {
  const deals = [aDeal({ amount: zloty(1_000) }), aDeal({ amount: euros(333) }), aDeal({ amount: zloty(500) })];
  expect(dealSums(deals, 25)).toEqual({
    count: 3,
    sums: [zloty(1_500), euros(333)],
    weighted: [zloty(375), euros(83)]
  });
});

test('a deal without an amount is counted and adds nothing', () => {
  expect(dealSums([aDeal()], 50)).toEqual({ count: 1, sums: [], weighted: [] });
});
