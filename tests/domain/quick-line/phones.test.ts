import { describe, expect, test } from 'vitest';
import { noteLeft, phoneSaid, rows, understood } from './read.ts';

const hears = (table: string) => {
  test.each(rows(table))('%s → %s', (said, number) => {
    for (const hint of ['en', 'pl', 'ru'] as const) expect(phoneSaid(said, hint)).toBe(number);
  });
};

describe('a telephone number is heard as it is written', () => {
  hears(`
    +48 601 234 567 nie odbiera => +48 601 234 567
    nie odbiera +48601234567 => +48601234567
    0048 601 234 567 oddzwonić jutro => 0048 601 234 567
    48 601 234 567 oddzwonić jutro => 48 601 234 567
    601 234 567 oddzwonić jutro o 15 => 601 234 567
    601-234-567, spotkanie w piątek => 601-234-567
    601.234.567 spotkanie => 601.234.567
    601234567 spotkanie => 601234567
    22 123 45 67 brak odpowiedzi => 22 123 45 67
    tel. 555 12 34 nie odbiera => 555 12 34
    nr tel. 601234567 => 601234567
    Jan Zieliński tel.601234567 oferta 12k => 601234567
    +7 916 123-45-67 не берет => +7 916 123-45-67
    8 (916) 123-45-67 перезвонить завтра => 8 (916) 123-45-67
    89161234567 перезвонить завтра => 89161234567
    8 800 555 35 35 звонок => 8 800 555 35 35
    тел. 123-45-67 => 123-45-67
    +380 67 123 45 67 дзвінок => +380 67 123 45 67
    067 123 45 67 дзвінок => 067 123 45 67
    +44 7700 900123 call back Friday => +44 7700 900123
    07700 900123 call back Friday => 07700 900123
    +1 (415) 555-2671 no answer => +1 (415) 555-2671
    415-555-2671 no answer => 415-555-2671
    called +49 151 23456789 5 min => +49 151 23456789
    +48 601 234 567 5 min => +48 601 234 567
    +48 601 234 567 12 000 zł => +48 601 234 567
  `);
});

describe('amounts, dates, times, counts and papers are no telephone', () => {
  hears(`
    oferta 12 000 000 => -
    oferta 120 000 000 zł => -
    budżet 250 500 300 => -
    1 200 000 000 PLN => -
    budżet 1500000 => -
    1234567 => -
    600000000 sztuk => -
    20 tys. => -
    15.12.2026 => -
    2026-12-15 => -
    15-12-2026 => -
    spotkanie 15.12 12 000 zł => -
    20261215 => -
    faktura 123456789 => -
    zamówienie nr 123456789 => -
    NIP 5252344078 => -
    ИНН 7707083893 => -
    договор № 123456789 => -
    invoice 123456789 => -
    order no 4155552671 => -
    od 10:00 do 11:00, 45 min => -
    10-12k => -
    601 234 567 albo 602 345 678 => -
    5 min 30 s 10 lat => -
    123456789012345678 => -
    rabat 12,5% od 1 000 000 => -
  `);
});

test('a number takes nothing from what else the line says', () => {
  expect(understood('+48 601 234 567 5 min, oferta do piątku 12k', 'pl')).toBe('5 min · next e-mail 11-20 · 12000 PLN');
  expect(understood('8 916 123 45 67 не берет, перезвонить завтра в 15', 'ru')).toBe(
    'no-answer · next call 11-19 15:00'
  );
});

test('a number that found nobody stays in the note', () => {
  expect(noteLeft('nie odbiera 601 234 567', 'pl')).toContain('601 234 567');
});
