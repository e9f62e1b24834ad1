import { expect, test } from 'vitest';
import { allSums, dealSums } from '#lib/domain/deal-sums.ts';
import { aDeal } from '../support/builders.ts';

const zloty = (minor: number) => ({ minor, currency: 'PLN' });
const euros = (minor: number) => ({ minor, currency: 'EUR' });

test('currencies are summed apart, and each is weighted by the chance of the stage', () => {
  const deals = [aDeal({ amount: zloty(1_000) }), aDeal({ amount: euros(333) }), aDeal({ amount: zloty(500) })];
  expect(dealSums(deals, 25)).toEqual({
    count: 3,
    sums: [zloty(1_500), euros(333)],
    weighted: [zloty(375), euros(83)],
    ownChances: 0
  });
});

test('a deal without an amount is counted and adds nothing', () => {
  expect(dealSums([aDeal()], 50)).toEqual({ count: 1, sums: [], weighted: [], ownChances: 0 });
});

test('a chance that the rep has set stands before that of the stage, and it is told that there is one', () => {
  const deals = [aDeal({ amount: zloty(1_000), probability: 90 }), aDeal({ amount: zloty(1_000) })];
  expect(dealSums(deals, 10)).toMatchObject({ weighted: [zloty(1_000)], ownChances: 1 });
});

test('the sums of several stages are one', () => {
  const first = dealSums([aDeal({ amount: zloty(1_000) })], 10);
  const second = dealSums([aDeal({ amount: zloty(500) }), aDeal({ amount: euros(200) })], 50);
  expect(allSums([first, second])).toEqual({
    count: 3,
    sums: [zloty(1_500), euros(200)],
    weighted: [zloty(350), euros(100)],
    ownChances: 0
  });
});
