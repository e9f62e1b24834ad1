import type { Split } from '../en/split.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');
const ofMonths = (n: number) => plural(n, { one: '# pełnego miesiąca', other: '# pełnych miesięcy' });

export const split: Split = {
  title: 'Podział planu',
  none: 'Najpierw ustal plan, potem można go podzielić.',
  how: 'Miesiące według',
  ways: { even: 'Równo', history: 'Własnej historii', 'selling-days': 'Dni sprzedaży', typed: 'Własnych wag' },
  wayHints: {
    even: 'Każdy miesiąc tak samo.',
    'selling-days': 'Więcej w miesiącach o większej liczbie dni sprzedaży, bez świąt i dni nieobecności.',
    typed: '100 to przeciętny miesiąc. Przesuń suwak albo wpisz.'
  },
  history: (months, trust) =>
    `Z ${ofMonths(months)} Twojej sprzedaży, które ważą ${trust}; reszta jest równa, dopóki nie ma dwóch lat.`,
  fullHistory: months => `Z ${ofMonths(months)} Twojej sprzedaży: udział każdego miesiąca w roku.`,
  noHistory: 'Nie ma jeszcze pełnego miesiąca sprzedaży, więc wszystkie miesiące są równe.',
  weight: month => `Waga: ${month}`,
  share: percent => `${percent} roku`,
  perDay: (days, value) =>
    `${plural(days, { one: '# dzień sprzedaży', few: '# dni sprzedaży', many: '# dni sprzedaży', other: '# dnia sprzedaży' })}, po ${value}`,
  noDays: 'bez dnia sprzedaży',
  adjusted: value => `${value} nadzwyczajnie`,
  zero: 'Choć jeden miesiąc musi ważyć więcej niż zero.',
  byWeek: 'Tygodniami',
  week: 'Tydzień',
  total: value => `Razem ${value}`,
  stale: 'Od tamtej pory zmieniły się Twoje dni pracy.',
  adjustments: 'Zdarzenia nadzwyczajne',
  adjustmentsHint: 'Kampania, nowa nisza, grupa produktów: ile dodaje do miesiąca albo z niego zabiera.',
  add: 'Dodaj',
  month: 'Miesiąc',
  amount: 'Kwota, ujemna, gdy zabiera',
  note: 'Dlaczego',
  removeAdjustment: what => `Usuń ${what}`,
  saved: 'Podział zapisany',
  deals: 'W szansach'
};
