import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areRates, inCurrency, rateOn, sumInOne, withoutRate, withRate, type Rate } from '#lib/domain/rates.ts';
import { editSettings } from '#lib/domain/settings-edits.ts';
import { allowed, aMoment, rowOf, theSettings } from '../support/builders.ts';

const euro = (minor: number) => ({ minor, currency: 'EUR' });
const from = (day: Rate['from'], rate: number, currency = 'EUR'): Rate => ({ currency, rate, from: day, into: 'PLN' });
const book = { currency: 'PLN', rates: [from('2026-11-03', 4.31), from('2026-10-01', 4.25)] };

describe('money in another currency', () => {
  test('is worth what the rate of the day says, rounded once', () => {
    expect(inCurrency(euro(1_000_050), '2026-11-20', book)?.money).toEqual({ minor: 4_310_216, currency: 'PLN' });
    expect(inCurrency(euro(10_000), '2026-10-15', book)).toEqual({
      money: { minor: 42_500, currency: 'PLN' },
      rate: from('2026-10-01', 4.25)
    });
  });

  test('knows currencies of other small units', () => {
    const yen = { currency: 'PLN', rates: [from('2026-01-01', 0.025, 'JPY')] };
    expect(inCurrency({ minor: 10_000, currency: 'JPY' }, '2026-11-20', yen)?.money.minor).toBe(25_000);
  });

  test('has no worth before its first rate, or without one: nobody guesses', () => {
    expect(inCurrency(euro(1), '2026-09-30', book)).toBeUndefined();
    expect(inCurrency({ minor: 1, currency: 'USD' }, '2026-11-20', book)).toBeUndefined();
  });

  test('has no worth by a rate into a currency that is not the rep’s any more', () => {
    expect(rateOn('EUR', '2026-11-20', { ...book, currency: 'CZK' })).toBeUndefined();
  });

  test('in the rep’s own currency is itself, and rests on no rate', () => {
    expect(inCurrency({ minor: 5, currency: 'PLN' }, '2026-11-20', book)).toEqual({
      money: { minor: 5, currency: 'PLN' }
    });
  });
});

describe('a sum of several currencies', () => {
  test('is one figure with its rates, and leaves apart what has none', () => {
    const mixed = [{ minor: 100, currency: 'PLN' }, euro(100), { minor: 7, currency: 'USD' }, euro(100)];
    expect(sumInOne(mixed, '2026-11-20', book)).toEqual({
      total: { minor: 962, currency: 'PLN' },
      used: [from('2026-11-03', 4.31)],
      apart: [{ minor: 7, currency: 'USD' }]
    });
  });

  test('never loses money: what is not in the total is apart', () => {
    const amounts = fc.array(
      fc.record({ minor: fc.integer({ min: 0, max: 1e9 }), currency: fc.constantFrom('PLN', 'EUR', 'USD') })
    );
    fc.assert(
      fc.property(amounts, list => {
        const { total, apart } = sumInOne(list, '2026-11-20', book);
        const minor = (currency: string) =>
          list.filter(one => one.currency === currency).reduce((sum, one) => sum + one.minor, 0);
        expect(Math.abs(total.minor - (minor('PLN') + minor('EUR') * 4.31))).toBeLessThanOrEqual(0.51);
        expect(apart.reduce((sum, one) => sum + one.minor, 0)).toBe(minor('USD'));
      })
    );
  });
});

describe('the list of rates', () => {
  test('has one rate of a currency from a day: the later said', () => {
    const list = withRate(withRate([], from('2026-11-03', 4.3)), from('2026-11-03', 4.31));
    expect(list).toEqual([from('2026-11-03', 4.31)]);
    expect(withoutRate(list, from('2026-11-03', 4.31))).toEqual([]);
  });

  test('stands by currency, the newest first', () => {
    const list = [from('2026-01-01', 4), from('2026-02-01', 3.9, 'CHF'), from('2026-03-01', 4.2)];
    expect(list.reduce<Rate[]>(withRate, []).map(({ currency, rate }) => [currency, rate])).toEqual([
      ['CHF', 3.9],
      ['EUR', 4.2],
      ['EUR', 4]
    ]);
  });

  test('is kept with the settings, and refused where a rate is none', () => {
    const rates = [from('2026-11-03', 4.31)];
    expect(rowOf('settings', allowed(editSettings(theSettings(), { rates }, aMoment()))).rates).toEqual(rates);
    for (const rate of [0, -1, NaN, Infinity]) expect(areRates([from('2026-11-03', rate)])).toBe(false);
    const wrong = editSettings(theSettings(), { rates: [from('2026-11-03', 0)] }, aMoment());
    expect(wrong).toMatchObject({ ok: false, error: { kind: 'bad-setting', field: 'rates' } });
  });
});
