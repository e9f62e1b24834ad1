import type { People } from '../en/people.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const people: People = {
  title: 'Ludzie',
  search: 'Nazwisko, firma lub numer',
  add: 'Dodaj osobę',
  order: { legend: 'Kolejność', recent: 'Ostatnie', name: 'A–Z' },
  empty: {
    title: 'Nikogo tu jeszcze nie ma',
    body: 'Dodaj pierwszą osobę albo wczytaj listę z pliku.',
    import: 'Importuj'
  },
  notFound: { title: 'Nikogo nie znaleziono', body: typed => `Nikt nie pasuje do „${typed}”.` },
  choose: { title: 'Wybierz osobę', body: 'Szukaj po lewej albo dodaj kogoś nowego.' },
  untouched: 'Jeszcze bez kontaktu',
  callTo: name => `Zadzwoń: ${name}`,
  log: 'Zapisz',
  asked: channels => `Prosi, by się nie kontaktować przez: ${channels}`,
  askedNoCalls: 'Prosi, by nie dzwonić',
  deals: 'Szanse',
  addDeal: 'Dodaj szansę',
  removed: name => `Usunięto: ${name}`,
  added: name => `Dodano: ${name}`,
  form: {
    new: 'Nowa osoba',
    edit: 'Edycja osoby',
    name: 'Imię i nazwisko',
    phone: 'Telefon',
    email: 'E-mail',
    more: 'Dodaj kolejny',
    drop: what => `Usuń: ${what}`,
    companyHint: 'Zacznij pisać; nowa nazwa doda firmę',
    companyNew: name => `„${name}” zostanie dodana jako nowa firma`,
    blocked: 'Prosi, by nie kontaktować się przez',
    nameNeeded: 'Potrzebne jest nazwisko lub imię',
    doubles: 'Być może już jest na liście',
    doublesHint: 'Mimo to można zapisać.'
  },
  from: {
    title: 'Szybkie wypełnienie',
    contacts: 'Kontakty',
    paste: 'Stopka lub wizytówka',
    scan: 'Kod QR',
    file: 'Plik vCard',
    pasteLabel: 'Wklej tekst stopki lub wizytówki',
    pasteHint: 'To, co uda się rozpoznać, trafi do formularza. Nic jeszcze nie jest zapisane.',
    read: 'Wypełnij formularz',
    nothing: 'Nie udało się nic rozpoznać. Tekst nadal tu jest.'
  },
  fields: {
    name: 'Imię i nazwisko',
    company: 'Firma',
    jobTitle: 'Stanowisko',
    phones: 'Telefony',
    emails: 'E-maile',
    note: 'Notatka',
    source: 'Źródło',
    consents: 'Zgody',
    rhythm: 'Dni między kontaktami',
    blocked: 'Bez kontaktu przez',
    deletedAt: 'Usunięto'
  },
  company: {
    edit: 'Edycja firmy',
    people: 'Ludzie',
    deals: 'Szanse',
    name: 'Nazwa',
    city: 'Miasto',
    sector: 'Branża',
    website: 'Strona WWW',
    note: 'Notatka',
    nobody: 'Nie masz jeszcze nikogo z tej firmy',
    noDeals: 'Nie ma jeszcze szans'
  },
  select: {
    start: 'Zaznacz',
    stop: 'Gotowe',
    all: n => plural(n, { one: 'Zaznacz #', few: 'Wszystkie #', many: 'Wszystkie #', other: 'Wszystkie #' }),
    count: n => plural(n, { one: 'Zaznaczono #', few: 'Zaznaczono #', many: 'Zaznaczono #', other: 'Zaznaczono #' }),
    cadence: 'Zacznij sekwencję',
    block: 'Seria rozmów'
  },
  steps: {
    title: 'Następny krok',
    none: 'Brak następnego kroku',
    plan: 'Zaplanuj',
    doneFor: what => `Zrobione: ${what}`,
    snoozeFor: what => `Później: ${what}`,
    snoozeTitle: 'Na kiedy przełożyć?',
    how: 'Jak',
    when: 'Kiedy',
    note: 'W jakiej sprawie',
    overdue: n => plural(n, { one: '# dzień po terminie', few: '# dni po terminie', other: '# dni po terminie' }),
    drop: 'Niepotrzebne',
    edit: 'Zmień krok',
    edited: 'Zmieniono krok',
    planned: day => `Zaplanowano na ${day}`,
    moved: day => `Przełożono na ${day}`,
    dropped: 'Zdjęto z listy'
  },
  history: {
    title: 'Historia',
    opened: 'Dodano szansę',
    restored: 'Przywrócono',
    nothing: 'brak'
  }
};
