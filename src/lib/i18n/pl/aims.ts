import type { AimsWords } from '../en/aims.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');
const left = (n: number) =>
  plural(n, {
    one: 'przez # dzień sprzedaży',
    few: 'przez # dni sprzedaży',
    many: 'przez # dni sprzedaży',
    other: 'przez # dnia sprzedaży'
  });

export const aims: AimsWords = {
  title: 'Cele własne',
  hint: 'Wskaźnik, liczba i termin, z postępem i notatkami',
  add: 'Nowy cel',
  empty: {
    title: 'Nie masz jeszcze celów',
    body: '„Sprzedawać więcej” nie da się ani osiągnąć, ani przegapić. „20 wygranych do 31 grudnia, ostatnio 14” już tak.'
  },
  ended: 'Zakończone',
  single: 'Pojedyncze wskaźniki',
  line: (metric, number, day) => `${metric}: ${number} do ${day}`,
  of: (units, number) => `${units} z ${number}`,
  states: {
    reached: 'Osiągnięty',
    ahead: 'Przed planem',
    'on-pace': 'Zgodnie z planem',
    behind: 'Za planem',
    missed: 'Nieosiągnięty'
  },
  expected: units => `równe tempo dałoby dotąd ${units}`,
  perDay: (units, n) => `jeszcze ${units} dziennie ${left(n)}`,
  lastDay: 'Termin minął: zamknij cel i zapisz, czego Cię nauczył.',
  due: { week: 'Tydzień od ostatniej notatki: jak idzie?', month: 'Miesiąc od ostatniej notatki: jak idzie?' },
  form: {
    style: 'Co to jest?',
    styles: { kpi: 'Sam wskaźnik (KPI)', okr: 'Kluczowy rezultat (OKR)' },
    objective: 'Zamierzenie, własnymi słowami',
    objectiveHint: 'Zostać pierwszym wyborem piekarni w Łodzi',
    metric: 'Jaki wskaźnik?',
    choose: 'Wybierz wskaźnik',
    number: 'Ile?',
    amount: currency => `Ile, ${currency}?`,
    by: 'Do kiedy?',
    ends: { month: 'Koniec miesiąca', quarter: 'Koniec kwartału', year: 'Koniec roku' },
    why: 'Dlaczego? (nieobowiązkowo)',
    whyHint: 'Powód pomaga wytrwać, gdy jest trudno',
    review: 'Pytaj mnie, jak idzie',
    reviews: { none: 'Nigdy', week: 'Co tydzień', month: 'Co miesiąc' },
    base: (units, from, to) => `Tyle samo czasu wcześniej (od ${from} do ${to}): ${units}.`,
    more: percent => `To o ${percent} więcej.`,
    asMany: 'Tyle samo co wcześniej.',
    smart: 'Konkretny, mierzalny, z punktem odniesienia i terminem.',
    heavy: (needed, capacity) =>
      `Uwaga: według Twoich wskaźników zajmie to ${needed} dziennie, a Twój dzień na sprzedaż ma ${capacity}. Mimo to możesz go zapisać.`,
    light: (needed, capacity) => `Według Twoich wskaźników zajmie to około ${needed} z ${capacity} dziennie.`,
    unknown: 'Dla tego wskaźnika nie da się wyliczyć, czy zmieści się w Twoich dniach.',
    saved: 'Cel zapisany',
    vague: {
      'no-objective': 'Kluczowy rezultat należy do zamierzenia: napisz jednym zdaniem, co chcesz osiągnąć.',
      'no-metric': 'Jaki wskaźnik pokaże, że się udało? Wybierz jeden.',
      'no-number': 'Ile? Bez liczby nie wiadomo, czy cel został osiągnięty.',
      'below-base': 'To mniej niż w tym samym czasie wcześniej. Celuj co najmniej w tyle samo.',
      'no-date': 'Do kiedy? Bez terminu zawsze jest jeszcze czas.',
      'date-past': 'Ten dzień już minął. Wybierz przyszły.',
      'date-far': 'Dalej niż trzy lata nikt nie zaplanuje. Wybierz bliższy dzień.'
    }
  },
  one: {
    progress: 'Postęp',
    base: 'Wcześniej',
    from: 'Od',
    notes: 'Notatki',
    note: 'Jak idzie?',
    noteHint: 'Co pomogło, co przeszkadza, co zmieniasz',
    addNote: 'Zapisz notatkę',
    noted: 'Notatka zapisana',
    noNotes: 'Nie ma jeszcze notatek.',
    why: 'Dlaczego',
    objective: 'Zamierzenie',
    edit: 'Zmień cel',
    changed: 'Cel zmieniony',
    close: 'Zamknij cel',
    closed: 'Cel zamknięty',
    reopen: 'Otwórz ponownie',
    reopened: 'Cel znów otwarty',
    endedOn: day => `Zamknięty ${day}`,
    removed: line => `Usunięto: ${line}`,
    addResult: 'Kolejny kluczowy rezultat'
  }
};
