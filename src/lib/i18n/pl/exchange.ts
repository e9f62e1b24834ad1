import type { Exchange } from '../en/exchange.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');
const number = new Intl.NumberFormat('pl');
const people = (n: number) => plural(n, { one: '# osoba', few: '# osoby', many: '# osób', other: '# osoby' });

export const exchange: Exchange = {
  title: 'Import i eksport',
  bring: 'Wczytaj dane',
  bringBody:
    'Plik CSV lub TSV z arkusza albo innego CRM, w dowolnym języku. Nic nie zostanie dodane, zanim tego nie zobaczysz.',
  chooseFile: 'Wybierz plik',
  pasteLabel: 'Albo wklej komórki z arkusza',
  pasteHint: 'Razem z wierszem nagłówków.',
  readPasted: 'Odczytaj wklejone',
  fileName: 'wklejone komórki',
  reading: 'Czytam…',
  found: records =>
    plural(records, {
      one: 'Znaleziono # wiersz',
      few: 'Znaleziono # wiersze',
      many: 'Znaleziono # wierszy',
      other: 'Znaleziono # wiersza'
    }),
  dialects: {
    pipedrive: 'Wygląda na eksport z Pipedrive.',
    hubspot: 'Wygląda na eksport z HubSpot.',
    amocrm: 'Wygląda na eksport z amoCRM.',
    salesforce: 'Wygląda na eksport z Salesforce.',
    maven: 'Wygląda na eksport szans sprzedaży.',
    generic: 'Sprawdź, co znaczy każda kolumna.'
  },
  kind: 'Czym są wiersze?',
  kinds: { deals: 'Szanse', people: 'Ludzie', companies: 'Firmy' },
  owner: 'Czyje wiersze?',
  everybody: 'Wszystkich',
  ownerCount: (name, count) => `${name} (${number.format(count)})`,
  columns: 'Co znaczą kolumny',
  columnMeaning: column => `Kolumna „${column}” to`,
  leaveOut: 'Pomiń',
  example: value => `np. ${value}`,
  fields: {
    externalId: 'ID rekordu',
    title: 'Nazwa szansy',
    company: 'Firma',
    personName: 'Osoba kontaktowa',
    personPhone: 'Telefon osoby',
    personEmail: 'E-mail osoby',
    stage: 'Etap',
    status: 'Wygrana, przegrana, otwarta',
    amount: 'Wartość',
    currency: 'Waluta',
    openedOn: 'Data utworzenia',
    qualifiedOn: 'Data kwalifikacji',
    closedOn: 'Data zamknięcia',
    closeOn: 'Przewidywane zamknięcie',
    movedOn: 'Data przejścia do etapu (wiersz na etap)',
    enteredStage: 'Data wejścia do etapu z nagłówka',
    owner: 'Opiekun',
    product: 'Produkt',
    source: 'Źródło',
    lostReason: 'Powód przegranej',
    note: 'Notatka',
    name: 'Nazwa',
    firstName: 'Imię',
    lastName: 'Nazwisko',
    jobTitle: 'Stanowisko',
    phone: 'Telefon',
    email: 'E-mail',
    sector: 'Branża',
    city: 'Miasto',
    employees: 'Liczba pracowników',
    website: 'Strona WWW'
  },
  preview: 'Co się stanie',
  willAdd: {
    deals: n => plural(n, { one: '# szansa', few: '# szanse', many: '# szans', other: '# szansy' }),
    people,
    companies: n => plural(n, { one: '# firma', few: '# firmy', many: '# firm', other: '# firmy' })
  },
  inFile: 'W pliku',
  ended: (won, lost, open) =>
    `wygrane: ${number.format(won)} · przegrane: ${number.format(lost)} · otwarte: ${number.format(open)}`,
  known: n =>
    plural(n, {
      one: '# wiersz już tu jest i zostanie bez zmian',
      few: '# wiersze już tu są i zostaną bez zmian',
      many: '# wierszy już tu jest i zostanie bez zmian',
      other: '# wiersza już tu jest i zostanie bez zmian'
    }),
  othersSkipped: n =>
    plural(n, {
      one: 'Pominięto # wiersz innego opiekuna',
      few: 'Pominięto # wiersze innych opiekunów',
      many: 'Pominięto # wierszy innych opiekunów',
      other: 'Pominięto # wiersza innych opiekunów'
    }),
  repeated: n =>
    plural(n, {
      one: '# wiersz powtarza wcześniejszy',
      few: '# wiersze powtarzają wcześniejsze',
      many: '# wierszy powtarza wcześniejsze',
      other: '# wiersza powtarza wcześniejsze'
    }),
  failed: n =>
    plural(n, {
      one: 'Nie można odczytać # wiersza',
      few: 'Nie można odczytać # wierszy',
      many: 'Nie można odczytać # wierszy',
      other: 'Nie można odczytać # wiersza'
    }),
  newStages: names => `Nowe etapy: ${names}`,
  sample: 'Pierwsze wiersze pliku',
  problems: {
    'bad-date': 'to nie data',
    'bad-amount': 'to nie kwota',
    'unknown-currency': 'nieznana waluta',
    'nothing-named': 'brak nazwy',
    'too-long': 'za długie',
    'extra-cells': 'więcej komórek niż nagłówków',
    'too-many-stages': 'za dużo różnych etapów'
  },
  line: line => `Wiersz ${number.format(line)}`,
  lineHead: 'Wiersz',
  problemHead: 'Problem',
  saveErrors: 'Zapisz te wiersze do pliku',
  import: 'Importuj',
  nothingNew: 'Nie ma nic nowego',
  progress: (done, all) => `Importuję: ${number.format(done)} z ${number.format(all)}`,
  stop: 'Zatrzymaj',
  stopped: 'Zatrzymano. To, co już wczytano, zostaje; można to cofnąć.',
  done: n =>
    plural(n, { one: 'Dodano # wpis', few: 'Dodano # wpisy', many: 'Dodano # wpisów', other: 'Dodano # wpisu' }),
  doneKnown: n =>
    plural(n, { one: '# już tu był', few: '# już tu były', many: '# już tu było', other: '# już tu było' }),
  undo: 'Cofnij cały import',
  undoing: 'Cofam…',
  undone: 'Import cofnięto.',
  another: 'Importuj kolejny plik',
  seeDeals: 'Zobacz szanse',
  seePeople: 'Zobacz ludzi',
  seeScore: 'Zobacz wyniki',
  enrol: n => `Zacznij sekwencję: ${people(n)}`,
  refusals: {
    'too-big': 'Plik jest większy niż 20 MB. Nic nie wczytano. Podziel go i wczytaj części.',
    'not-text': 'To nie jest plik CSV ani TSV. Nic nie wczytano.',
    'no-rows': 'Jest nagłówek bez wierszy albo plik jest pusty. Nic nie wczytano.',
    'line-too-long': 'Plik ma wiersz za długi jak na tabelę. Nic nie wczytano. Wyeksportuj go ponownie jako CSV.',
    'too-many-rows': 'Plik ma ponad 50 000 wierszy. Nic nie wczytano. Podziel go i wczytaj części.',
    'too-many-columns': 'Plik ma ponad 200 kolumn. Nic nie wczytano. Usuń część i spróbuj ponownie.',
    'field-too-long': 'Jedna komórka ma ponad 10 240 znaków. Nic nie wczytano. Skróć ją i spróbuj ponownie.',
    'unbalanced-quotes': 'Cudzysłów nie jest zamknięty, więc nie można rozdzielić wierszy. Nic nie wczytano.',
    'took-too-long': 'Czytanie trwało ponad minutę i zostało przerwane. Nic nie wczytano.',
    cancelled: 'Czytanie przerwano. Nic nie wczytano.',
    'reader-failed': 'Nie udało się odczytać pliku. Nic nie wczytano. Twoje dane są bezpieczne.'
  },
  looksLike: {
    spreadsheet: 'To plik arkusza: otwórz go i zapisz jako CSV.',
    pdf: 'To plik PDF.',
    image: 'To obraz.',
    archive: 'To archiwum: najpierw je rozpakuj.',
    binary: 'Nie ma w nim czytelnego tekstu.'
  },
  atLine: line => `Zobacz wiersz ${number.format(line)}.`,
  restoreHead: 'Przywróć kopię',
  restoreBody: 'Doda to, co jest w pliku, a czego nie ma na tym telefonie. Niczego nie nadpisze.',
  chooseBackup: 'Wybierz plik kopii',
  restored: n =>
    plural(n, {
      one: 'Przywrócono # wiersz',
      few: 'Przywrócono # wiersze',
      many: 'Przywrócono # wierszy',
      other: 'Przywrócono # wiersza'
    }),
  restoring: 'Przywracam…',
  backupRefusals: {
    'too-big': 'Ten plik jest za duży na kopię zapasową. Nic nie zmieniono.',
    'not-json': 'To nie jest kopia Satchel albo plik jest uszkodzony. Nic nie zmieniono.',
    'not-a-backup': 'To nie jest kopia zapasowa Satchel. Nic nie zmieniono.',
    'newer-version': 'Tę kopię zrobił nowszy Satchel. Zaktualizuj aplikację i przywróć ponownie. Nic nie zmieniono.'
  }
};
