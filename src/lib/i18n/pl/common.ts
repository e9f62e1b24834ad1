import type { Common } from '../en/common.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const common: Common = {
  appName: 'Satchel',
  nav: {
    today: 'Dziś',
    deals: 'Szanse',
    add: 'Zapisz',
    people: 'Ludzie',
    score: 'Wyniki',
    cadences: 'Sekwencje',
    templates: 'Szablony',
    search: 'Szukaj',
    safety: 'Bezpieczeństwo',
    exchange: 'Import i eksport',
    settings: 'Ustawienia',
    more: 'Więcej',
    label: 'Główne'
  },
  skipToContent: 'Przejdź do treści',
  save: 'Zapisz',
  saved: 'Zapisano',
  cancel: 'Anuluj',
  close: 'Zamknij',
  back: 'Wstecz',
  edit: 'Edytuj',
  remove: 'Usuń',
  removed: 'Usunięto',
  restore: 'Przywróć',
  undo: 'Cofnij',
  undone: 'Cofnięto',
  add: 'Dodaj',
  done: 'Gotowe',
  next: 'Dalej',
  search: 'Szukaj',
  optional: 'opcjonalnie',
  none: 'Brak',
  showMore: 'Pokaż więcej',
  call: 'Zadzwoń',
  today: 'dziś',
  savedHere: 'Zapisano na tym telefonie',
  update: { ready: 'Nowa wersja jest gotowa.', apply: 'Zaktualizuj', later: 'Później' },
  install: {
    title: 'Miej Satchel na ekranie głównym',
    body: 'Otwiera się jak każda aplikacja, działa bez zasięgu, a dane są lepiej chronione.',
    install: 'Zainstaluj',
    later: 'Nie teraz',
    ios: 'Stuknij Udostępnij, potem „Do ekranu początkowego”. Aplikacja ma tam osobną pamięć: najpierw zrób kopię i przywróć ją tam.'
  },
  demo: {
    label: 'Dane przykładowe',
    banner: 'To są dane przykładowe.',
    remove: 'Usuń je',
    removed: 'Usunięto dane przykładowe'
  },
  notFound: { title: 'Nie ma tego tutaj', body: 'Tego wpisu nie ma na tym telefonie. Mógł zostać usunięty.' },
  broken: {
    title: 'Nie można teraz odczytać danych',
    body: 'To, co zapisano, jest nadal na tym telefonie. Odśwież; jeśli to nie pomoże, zamknij inne karty Satchel i otwórz ponownie.',
    reload: 'Odśwież'
  },
  refusals: {
    'unknown-row': 'Tego wpisu nie ma już na tym telefonie. Nic nie zmieniono.',
    'nothing-named': 'Potrzebna jest nazwa. Jeszcze nic nie zapisano.',
    'too-long': 'Jeden z tekstów jest za długi. Skróć go i zapisz ponownie.',
    'bad-amount': 'Nie można odczytać tej kwoty. Użyj cyfr, np. 12500.',
    'bad-date': 'Taka data nie istnieje. Wybierz inną.',
    'bad-setting': 'Tej wartości nie można użyć. Wybierz inną.',
    'in-the-future': 'Ten czas jeszcze nie nadszedł. Wybierz wcześniejszy.',
    'reason-needed': 'Najpierw wybierz powód.',
    'nobody-to-follow-up': 'Wybierz osobę lub szansę dla następnego kroku.',
    'already-enrolled': 'Ta osoba jest już w tej sekwencji. Nic nie zmieniono.',
    'all-blocked': 'Ta osoba nie życzy sobie kontaktu żadnym z kanałów tej sekwencji.',
    'enrolment-ended': 'Ta sekwencja już się dla tej osoby zakończyła. Jeśli ma trwać, zacznij ją od nowa.',
    'not-the-next-step': 'Ten krok już załatwiono, być może na innym urządzeniu.',
    'no-steps': 'Sekwencja potrzebuje co najmniej jednego kroku.',
    'last-pipeline': 'To jedyny lejek. Zanim go usuniesz, dodaj drugi.',
    'deals-inside': 'W tym lejku są otwarte szanse. Najpierw wskaż, dokąd mają trafić.',
    'last-stage': 'Lejek musi mieć co najmniej jeden etap.',
    'stage-not-in-use': 'Ten etap nie jest już używany. Wybierz inny.',
    'already-undone': 'To już cofnięto.',
    'app-too-old':
      'Nowszy Satchel na innym urządzeniu już tu pisał. Zaktualizuj aplikację, aby to zmienić; rozmowy nadal można zapisywać.',
    'disk-full':
      'Pamięć telefonu jest pełna, więc tego nie zapisano. Zwolnij miejsce i zapisz ponownie; Twój tekst nadal tu jest.',
    'disk-lost':
      'Pamięć telefonu nie odpowiedziała, więc tego nie zapisano. Spróbuj ponownie; Twój tekst nadal tu jest.',
    'engine-failed':
      'Coś zawiodło w Satchel, więc tego nie zapisano. Odśwież i spróbuj ponownie; Twój tekst nadal tu jest.'
  },
  count: {
    deals: n => plural(n, { one: '# szansa', few: '# szanse', many: '# szans', other: '# szansy' }),
    people: n => plural(n, { one: '# osoba', few: '# osoby', many: '# osób', other: '# osoby' }),
    activities: n =>
      plural(n, { one: '# aktywność', few: '# aktywności', many: '# aktywności', other: '# aktywności' }),
    days: n => plural(n, { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' }),
    minutes: n => plural(n, { one: '# minuta', few: '# minuty', many: '# minut', other: '# minuty' }),
    rows: n => plural(n, { one: '# wiersz', few: '# wiersze', many: '# wierszy', other: '# wiersza' })
  }
};
