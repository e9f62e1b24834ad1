import { describe, expect, test } from 'vitest';
import { amountReader } from '#lib/exchange/values/amounts.ts';
import { currencyInHeader, currencyOf } from '#lib/exchange/values/currency.ts';
import { dateReader } from '#lib/exchange/values/dates.ts';
import { phoneKey } from '#lib/exchange/values/phones.ts';
import { stageCodeOf, statusOf } from '#lib/exchange/values/statuses.ts';

const dates = (...column: string[]) => column.map(dateReader(column, 'Europe/Warsaw'));
const amounts = (...column: string[]) =>
  column.map(amountReader(column)).map(amount => (typeof amount === 'object' ? amount.major : amount));

describe('a date', () => {
  test.each([
    ['2017-03-23', '2017-03-23'],
    ['2017-3-5', '2017-03-05'],
    ['2017/03/23', '2017-03-23'],
    ['2017-03-23 00:00', '2017-03-23'],
    ['2017-03-23 00:00:00', '2017-03-23'],
    ['2017-03-23T23:30:00Z', '2017-03-24'],
    ['2017-03-23T23:30:00.123+00:00', '2017-03-24'],
    ['2017-03-23T23:30:00+0100', '2017-03-23'],
    ['2023-09-26 23:15:00.000000 UTC', '2023-09-27'],
    ['23.03.2017', '2017-03-23'],
    ['23.03.2017 18:00:00', '2017-03-23'],
    ['3.4.17', '2017-04-03'],
    ['3.4.98', '1998-04-03'],
    ['23.03.2017 r.', '2017-03-23'],
    ['23-03-2017', '2017-03-23'],
    ['45631.0', '2024-12-05']
  ])('%s is %s', (text, day) => {
    expect(dates(text)).toEqual([day]);
  });

  test.each(['', ' ', '-', 'n/a', 'не закрыта', 'brak', 'NULL'])('may be absent: %j', text => {
    expect(dates(text)).toEqual([undefined]);
  });

  test.each(['30.02.2017', '2017-13-01', '31/04/2017', 'soon', '2017', '1/2', '2017-02-30T10:00:00Z', '99999'])(
    'that no calendar has is a mistake: %s',
    text => {
      expect(dates(text)).toEqual(['bad']);
    }
  );

  test('with slashes has the day first unless the column shows otherwise', () => {
    expect(dates('03/04/2017')).toEqual(['2017-04-03']);
    expect(dates('03/04/2017', '25/12/2017')).toEqual(['2017-04-03', '2017-12-25']);
    expect(dates('03/04/2017', '12/25/2017')).toEqual(['2017-03-04', '2017-12-25']);
    expect(dates('3/4/2017 9:30 PM')).toEqual(['2017-03-04']);
    expect(dates('25/12/2017', '12/25/2017')).toEqual(['2017-12-25', 'bad']);
  });
});

describe('an amount', () => {
  test.each([
    ['4704', 4704],
    ['4704,00', 4704],
    ['4704,5', 4704.5],
    ['1 234,56', 1234.56],
    ['1\u00a0234,56', 1234.56],
    ['1\u202f234', 1234],
    ["1'234.50", 1234.5],
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ['1.234.567', 1234567],
    ['1,234', 1234],
    ['0,125', 0.125],
    ['350000.0', 350000],
    ['$45,000', 45000],
    ['4 704,00 zł', 4704],
    ['350 000 ₽', 350000],
    ['1000 руб.', 1000],
    ['EUR 12.50', 12.5],
    ['-12,50', -12.5],
    ['−12,50', -12.5],
    ['(12.50)', -12.5],
    ['-$5', -5],
    ['4704,-', 4704],
    ['.5', 0.5]
  ])('%s is %d', (text, major) => {
    expect(amounts(text)).toEqual([major]);
  });

  test.each(['abc', '12 apples', '1,2,3', '1.2.3,4', '12k', '$5€', '1.23.456,7'])('is not in %s', text => {
    expect(amounts(text)).toEqual(['bad']);
  });

  test('of thousands or of thousandths is told by its column', () => {
    expect(amounts('1,234', '2,5')).toEqual([1.234, 2.5]);
    expect(amounts('1,234', '12')).toEqual([1234, 12]);
    expect(amounts('1.234', '1.234,50')).toEqual([1234, 1234.5]);
  });

  test('carries its own currency', () => {
    const read = amountReader([]);
    expect(['5 zł', '₽5', '5 USD', '5'].map(text => read(text))).toEqual([
      { major: 5, currency: 'PLN' },
      { major: 5, currency: 'RUB' },
      { major: 5, currency: 'USD' },
      { major: 5 }
    ]);
  });
});

test('a currency is known by sign, code and word, and in a header', () => {
  expect(['zł', 'ZŁ', '€', '₽', 'руб.', 'usd', '?', 'złoto'].map(currencyOf)).toEqual([
    ...['PLN', 'PLN', 'EUR', 'RUB', 'RUB', 'USD', undefined, undefined]
  ]);
  expect(['Бюджет ₽', 'Amount (EUR)', 'Wartość zł', 'Kwota NET', 'Deal - Value'].map(currencyInHeader)).toEqual([
    ...['RUB', 'EUR', 'PLN', undefined, undefined]
  ]);
});

test('a deal is won, lost or open in three languages', () => {
  const said = ['Won', 'Closed Won', 'WYGRANA', 'Успешно реализовано', 'closedwon'];
  expect(said.map(statusOf)).toEqual(said.map(() => 'won'));
  const gone = ['Lost', 'Closed Lost', 'Przegrana', 'Закрыто и не реализовано'];
  expect(gone.map(statusOf)).toEqual(gone.map(() => 'lost'));
  expect(['Engaging', 'W trakcie rozmów', 'Wonderful', ''].map(statusOf)).toEqual(['open', 'open', 'open', 'open']);
});

test('a stage is known by its name in three languages', () => {
  expect(['Negocjacje', 'переговоры', 'Negotiations Started', 'Oferta', 'Engaging'].map(stageCodeOf)).toEqual([
    ...['negotiation', 'negotiation', 'negotiation', 'proposal', undefined]
  ]);
});

test('a phone is one however it is written, and two numbers are two', () => {
  const spelled = ['8 (912) 345-67-89', '+7 912 345-67-89', '89123456789', '007 912 345 67 89'];
  expect(new Set(spelled.map(phoneKey)).size).toBe(1);
  expect(phoneKey('+48 601 234 567')).toBe(phoneKey('601-234-567'));
  expect(phoneKey('601 234 567')).not.toBe(phoneKey('601 234 568'));
  expect(phoneKey('+7 812 345 67 89')).not.toBe(phoneKey('+7 912 345 67 89'));
});
