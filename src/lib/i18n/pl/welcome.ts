import type { Welcome } from '../en/welcome.ts';

export const welcome: Welcome = {
  title: 'Witaj',
  language: 'Język',
  promise: 'Lejek, który nosisz przy sobie.',
  privacy: 'Bez konta. Wszystko, co zapiszesz, zostaje na tym telefonie.',
  roleTitle: 'Czym się zajmujesz?',
  roles: {
    sdr: 'Dzwonię do osób, które nas jeszcze nie znają, i umawiam spotkania.',
    mdr: 'Odpowiadam tym, którzy pierwsi napisali lub zadzwonili.',
    ae: 'Prowadzę szanse od pierwszego spotkania do podpisu.',
    field: 'Odwiedzam klientów i zbieram zamówienia w terenie.',
    solo: 'Robię wszystko samodzielnie.'
  },
  restore: 'Przywróć kopię',
  restoreDetail: 'Satchel był już używany i masz plik kopii.',
  startTitle: 'Jak przebiega sprzedaż?',
  kits: 'Etapy',
  details: 'Waluta, strefa czasowa, tydzień',
  currency: 'Waluta',
  zone: 'Strefa czasowa',
  weekStart: 'Tydzień zaczyna się w',
  weekdays: { 1: 'poniedziałek', 6: 'sobotę', 7: 'niedzielę' },
  beginTitle: 'Zacznij od',
  people: 'Dodaj trzy osoby',
  peopleDetail: 'Wystarczą imiona i numery.',
  import: 'Zaimportuj plik',
  importDetail: 'Z arkusza, książki telefonicznej lub innego CRM.',
  demo: 'Zobacz na przykładzie',
  demoDetail: 'Zmyślone osoby i szanse, do usunięcia jednym stuknięciem.',
  demoAdded: 'Dodano dane przykładowe'
};
