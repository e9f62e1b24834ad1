import { describe, expect, test } from 'vitest';
import { homeCountry } from '#lib/domain/home-country.ts';
import { e164 } from '#lib/exchange/phones.ts';
import { hasShared, sharedJson, unlessShared } from './support/shared.ts';

describe('a number is one number however it is written:', () => {
  test.each([
    ['601 234 567', 'PL', '+48601234567'],
    ['+48 601-234-567', 'PL', '+48601234567'],
    ['0048 601 234 567', 'PL', '+48601234567'],
    ['8 (912) 345-67-89', 'RU', '+79123456789'],
    ['+7 912 345 67 89', 'PL', '+79123456789'],
    ['(415) 555-0132 x201', 'US', '+14155550132'],
    ['тел. 8 912 345 67 89', 'RU', '+79123456789']
  ])('%s in %s', (written, home, number) => {
    expect(e164(written, home)).toBe(number);
  });

  test('but not without the country, unless it says its own', () => {
    expect(e164('601 234 567', undefined)).toBeUndefined();
    expect(e164('601 234 567', 'XX')).toBeUndefined();
    expect(e164('+48 601 234 567', undefined)).toBe('+48601234567');
  });

  test.each(['', '112', 'ask at the desk', '12 34', '+', '+48'])('and “%s” is no number', written => {
    expect(e164(written, 'PL')).toBeUndefined();
  });
});

describe('the rep’s country', () => {
  test('is that of the reporting zone, else that of the money, else not known', () => {
    expect(homeCountry('Europe/Warsaw', 'EUR')).toBe('PL');
    expect(homeCountry('Asia/Vladivostok', 'USD')).toBe('RU');
    expect(homeCountry('Etc/UTC', 'PLN')).toBe('PL');
    expect(homeCountry('Etc/UTC', 'EUR')).toBeUndefined();
  });
});

type Known = { readonly region: string; readonly e164: string; readonly variants_same_number_default_region: string[] };

test.skipIf(!hasShared)(`numbers are read as their countries publish them${unlessShared}`, () => {
  const { numbers } = sharedJson('answers/phones_oracle.json') as { numbers: Known[] };
  const misread = numbers.flatMap(({ region, e164: number, variants_same_number_default_region: variants }) =>
    variants.filter(variant => e164(variant, region) !== number).map(variant => `${region} ${variant} is ${number}`)
  );
  expect(misread).toEqual([]);
});
