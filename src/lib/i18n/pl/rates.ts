import type { Rates } from '../en/rates.ts';

export const rates: Rates = {
  title: 'Kursy walut',
  hint: currency => `Ile inne waluty są warte w ${currency}`,
  why: 'Sumy w kilku walutach są łączone w jedną tylko tam, gdzie podasz kurs. Waluta bez kursu zostaje osobno.',
  needed: currencies => `W otwartych szansach bez kursu: ${currencies}`,
  none: 'Nie ma jeszcze kursów.',
  add: 'Dodaj kurs',
  currency: 'Waluta',
  rate: (from, to) => `1 ${from} w ${to}`,
  from: 'Obowiązuje od',
  bad: 'Liczba większa od 0, np. 4,31',
  says: (from, rate, to) => `1 ${from} = ${rate} ${to}`,
  since: day => `od ${day}`,
  now: day => `od ${day}, obowiązuje dziś`,
  other: currency => `na ${currency}, teraz nieużywany`,
  remove: what => `Usuń: ${what}`,
  saved: 'Zapisano kurs',
  removed: 'Usunięto kurs'
};
