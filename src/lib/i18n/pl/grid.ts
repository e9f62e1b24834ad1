import type { Grid } from '../en/grid.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const grid: Grid = {
  title: 'Tabela szans',
  narrow: {
    title: 'Tabela potrzebuje szerszego okna',
    body: 'Na telefonie te same szanse pokazuje lista.',
    list: 'Otwórz listę'
  },
  keys: 'Strzałki przechodzą między komórkami. Enter lub F2 edytuje, Esc zostawia komórkę bez zmian, Tab przechodzi dalej. Ctrl+V wkleja komórki lub wiersze z arkusza.',
  columns: {
    open: 'Otwórz',
    title: 'Nazwa',
    company: 'Firma',
    stage: 'Etap',
    amount: 'Kwota',
    closeOn: 'Data zamknięcia',
    probability: 'Własne prawdop., %',
    product: 'Produkt',
    source: 'Źródło',
    next: 'Następny krok',
    stageAge: 'Dni na etapie'
  },
  openDeal: title => `Otwórz: ${title}`,
  editing: (column, title) => `${column}: ${title}`,
  changed: (column, title) => `Zmieniono: ${column}, ${title}`,
  readOnly: column => `Tego pola nie można tu edytować: ${column}`,
  unreadable: {
    title: 'Potrzebna jest nazwa',
    stage: 'Ten lejek nie ma takiego etapu',
    amount: 'Nie można odczytać tej kwoty. Użyj cyfr, np. 12500',
    closeOn: 'Nie można odczytać tej daty. Wpisz np. 2026-11-30',
    probability: 'Prawdopodobieństwo to liczba od 0 do 100'
  },
  earlier: 'Poprzednie wiersze',
  later: 'Następne wiersze',
  rows: (from, to, of) => `Wiersze ${from}–${to} z ${of}`,
  paste: {
    title: rows =>
      plural(rows, {
        one: 'Wklej # wiersz',
        few: 'Wklej # wiersze',
        many: 'Wklej # wierszy',
        other: 'Wklej # wiersza'
      }),
    over: 'Na komórki w tym miejscu',
    overBody: (column, title) => `Od komórki „${column}” szansy ${title}.`,
    change: cells =>
      plural(cells, {
        one: 'Zmień # komórkę',
        few: 'Zmień # komórki',
        many: 'Zmień # komórek',
        other: 'Zmień # komórki'
      }),
    changed: cells =>
      plural(cells, {
        one: 'Zmieniono # komórkę',
        few: 'Zmieniono # komórki',
        many: 'Zmieniono # komórek',
        other: 'Zmieniono # komórki'
      }),
    nothing: 'Żadna z tych komórek by się nie zmieniła.',
    problems: cells =>
      plural(cells, {
        one: '# komórki nie można odczytać, zostanie bez zmian',
        few: '# komórek nie można odczytać, zostaną bez zmian',
        many: '# komórek nie można odczytać, zostaną bez zmian',
        other: '# komórki nie można odczytać, zostaną bez zmian'
      }),
    outside: cells =>
      plural(cells, {
        one: '# komórka leży poza tabelą lub jest tylko do odczytu',
        few: '# komórki leżą poza tabelą lub są tylko do odczytu',
        many: '# komórek leży poza tabelą lub jest tylko do odczytu',
        other: '# komórki leżą poza tabelą lub są tylko do odczytu'
      }),
    asNew: 'Jako nowe szanse',
    asNewBody: 'Zanim cokolwiek dodasz, zobaczysz, co to będzie.',
    review: 'Obejrzyj nowe szanse'
  }
};
