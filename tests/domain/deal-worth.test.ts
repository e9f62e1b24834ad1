import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDeal } from '#lib/domain/deal.ts';
import { billings, type DealTerms } from '#lib/domain/deal-terms.ts';
import { annualRecurringRevenue, areTerms, margin, marginRatio, totalContractValue } from '#lib/domain/deal-worth.ts';
import { compact } from '#lib/domain/text.ts';
import { aDeal, allowed, aMoment, changedFields, rowOf } from '../support/builders.ts';

const zloty = (major: number) => ({ minor: Math.round(major * 100), currency: 'PLN' });
/** Ten seats at 99 zł a month for two years with a set-up of 5,000, all 10 % off; delivering it costs 9,000. */
const saas: DealTerms = {
  oneOff: zloty(5_000),
  recurring: zloty(99),
  billing: 'month',
  months: 24,
  seats: 10,
  discount: 10,
  cost: zloty(9_000)
};

describe('what a deal is worth', () => {
  test('is all that the customer pays over the term, less the discount', () => {
    expect(totalContractValue(saas)).toEqual(zloty(4_500 + 99 * 10 * 24 * 0.9));
  });

  test('in a year is its recurring part alone: the one-off fee is no recurring revenue', () => {
    expect(annualRecurringRevenue(saas)).toEqual(zloty(99 * 10 * 12 * 0.9));
    expect(annualRecurringRevenue({ oneOff: zloty(5_000) })).toEqual(zloty(0));
  });

  test('leaves a margin once the cost of delivery is known, in money and as a part of what is paid', () => {
    expect(margin(saas)).toEqual(zloty(4_500 + 99 * 10 * 24 * 0.9 - 9_000));
    expect(marginRatio({ oneOff: zloty(200), cost: zloty(50) })).toBe(0.75);
    expect(marginRatio({ oneOff: zloty(200), cost: zloty(250) })).toBe(-0.25);
    expect(margin({ oneOff: zloty(200) })).toBeUndefined();
    expect(marginRatio({ oneOff: zloty(0), cost: zloty(50) })).toBeUndefined();
  });

  test.each([
    ['month', 300],
    ['quarter', 100],
    ['year', 25]
  ] as const)('is counted over three months where 100 is paid every %s', (billing, major) => {
    expect(totalContractValue({ recurring: zloty(100), billing, months: 3 })).toEqual(zloty(major));
  });

  test('of a price without a term is that of one year', () => {
    expect(totalContractValue({ recurring: zloty(100) })).toEqual(zloty(1_200));
  });

  test('is unknown where no price is said', () => {
    expect(totalContractValue({ months: 12, cost: zloty(5) })).toBeUndefined();
    expect(annualRecurringRevenue({})).toBeUndefined();
  });

  test('is rounded half away from zero, once: a third of a grosz is not lost twelve times', () => {
    expect(totalContractValue({ recurring: { minor: 10, currency: 'PLN' }, billing: 'quarter', months: 1 })).toEqual({
      minor: 3,
      currency: 'PLN'
    });
    expect(totalContractValue({ oneOff: { minor: 1, currency: 'PLN' }, discount: 50 })).toEqual({
      minor: 1,
      currency: 'PLN'
    });
  });
});

const price = fc.record({ minor: fc.nat(1e9), currency: fc.constant('PLN') });
const whole = (max: number) => fc.integer({ min: 1, max });
const anyTerms = fc
  .record(
    {
      oneOff: price,
      recurring: price,
      billing: fc.constantFrom(...billings),
      months: whole(120),
      seats: whole(500),
      cost: price
    },
    { requiredKeys: ['recurring'] }
  )
  .map(terms => compact(terms) as DealTerms);
const discounts = fc.integer({ min: 0, max: 10_000 }).map(hundredths => hundredths / 100);

const minorOf = (terms: DealTerms): number => totalContractValue(terms)?.minor ?? NaN;

describe('for any terms', () => {
  test('the discount takes off its part of the whole, to half of the smallest unit for each price', () => {
    fc.assert(
      fc.property(anyTerms, discounts, (terms, discount) => {
        const expected = (minorOf(terms) * (100 - discount)) / 100;
        expect(Math.abs(minorOf({ ...terms, discount }) - expected)).toBeLessThanOrEqual(2);
      })
    );
  });

  test('more discount is never more money, none changes nothing and all of it leaves nothing', () => {
    fc.assert(
      fc.property(anyTerms, discounts, discounts, (terms, one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        expect(minorOf({ ...terms, discount: more })).toBeLessThanOrEqual(minorOf({ ...terms, discount: less }));
        expect(minorOf({ ...terms, discount: 0 })).toBe(minorOf(terms));
        expect(minorOf({ ...terms, discount: 100 })).toBe(0);
      })
    );
  });

  test('it is a whole number of the smallest unit', () => {
    fc.assert(
      fc.property(anyTerms, discounts, (terms, discount) => {
        expect(Number.isSafeInteger(minorOf({ ...terms, discount }))).toBe(true);
      })
    );
  });

  test('ARR × the years of the term + one-off is TCV, to the rounding of each', () => {
    fc.assert(
      fc.property(anyTerms, terms => {
        const years = (terms.months ?? 12) / 12;
        const yearly = annualRecurringRevenue(terms)?.minor ?? NaN;
        const sum = yearly * years + (terms.oneOff?.minor ?? 0);
        expect(Math.abs(sum - minorOf(terms))).toBeLessThanOrEqual(0.5 + 0.5 * years);
      })
    );
  });
});

describe('terms of a deal', () => {
  const moment = aMoment();
  const deal = aDeal({ amount: zloty(1_000) });

  test('give it its amount, and both are in its history', () => {
    const writes = allowed(editDeal(deal, { terms: saas }, moment));
    expect(rowOf('deals', writes)).toMatchObject({ terms: saas, amount: totalContractValue(saas) });
    expect(changedFields(writes)).toEqual(['amount', 'terms']);
  });

  test('go when the rep says another amount, and stay when the same is said again', () => {
    const made = rowOf('deals', allowed(editDeal(deal, { terms: saas }, moment)));
    expect(rowOf('deals', allowed(editDeal(made, { amount: zloty(7) }, moment))).terms).toBeUndefined();
    const same = { amount: totalContractValue(saas) ?? zloty(0), why: 'Growth' };
    expect(rowOf('deals', allowed(editDeal(made, same, moment))).terms).toEqual(saas);
  });

  test.each<[string, DealTerms]>([
    ['of two currencies', { oneOff: zloty(1), recurring: { minor: 1, currency: 'EUR' } }],
    ['without a price', { months: 12 }],
    ['for half a seat', { recurring: zloty(1), seats: 0.5 }],
    ['for no time', { recurring: zloty(1), months: 0 }],
    ['with more off than there is', { recurring: zloty(1), discount: 101 }],
    ['with a price below nothing', { recurring: zloty(-1) }],
    ['worth more than there is', { recurring: zloty(1e11), seats: 1_000 }]
  ])('are refused %s', (_, terms) => {
    expect(areTerms(terms)).toBe(false);
    expect(editDeal(deal, { terms }, moment)).toMatchObject({ ok: false, error: { kind: 'bad-amount' } });
  });
});
