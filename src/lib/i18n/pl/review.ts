import type { Review } from '../en/review.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');
const deals = (n: number) => plural(n, { one: '# szansa', few: '# szanse', many: '# szans', other: '# szansy' });
const days = (n: number) => plural(n, { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' });

export const review: Review = {
  title: 'Przegląd lejka',
  detail: 'Kwadrans: obietnice, zmiany, najważniejsze szanse, następne kroki',
  today: { due: 'Dzień przeglądu: przejrzyj swój lejek', underWay: 'Przegląd w toku: wróć do niego' },
  choose: 'Który przegląd?',
  goOn: 'Kontynuuj',
  kits: {
    weekly: 'Tygodniowy',
    'weekly-short': 'Tygodniowy, krótki',
    'mid-month': 'W połowie miesiąca',
    'month-end': 'Na koniec miesiąca'
  },
  kitHints: {
    weekly: '20 najważniejszych szans: następne kroki, warunki zamknięcia, przeszkody',
    'weekly-short': '10 najważniejszych szans, sześć pytań: kto, dlaczego, dlaczego teraz',
    'mid-month': 'Po 5 otwartych, wygranych, przegranych i utraconych: półmetek miesiąca',
    'month-end': 'Po 5 otwartych, wygranych, przegranych i utraconych: jak zamknął się miesiąc'
  },
  underWay: (kit, day) => `${kit}, rozpoczęty ${day}`,
  past: 'Poprzednie przeglądy',
  nonePast: 'Każdy przegląd zostaje tu jako jedna strona.',
  pastLine: (kept, all) => (all === 0 ? 'Bez planu' : `Dotrzymane obietnice: ${kept} z ${all}`),
  unfinished: 'niezakończony',
  remove: 'Usuń ten przegląd',
  removed: 'Usunięto przegląd',
  progress: (n, of) => `${n} z ${of}`,
  minutes: n => plural(n, { one: '# minuta', few: '# minuty', many: '# minut', other: '# minuty' }),
  parts: {
    promises: 'Co obiecano',
    changes: 'Co się zmieniło',
    trouble: 'Uciekają i utknęły',
    upkeep: 'Porządki',
    top: 'Najważniejsze szanse',
    plan: 'Plan działań',
    sheet: 'Jedna strona'
  },
  next: 'Dalej',
  back: 'Wstecz',
  end: 'Zakończ przegląd',
  ended: 'Zakończono przegląd',
  nothing: {
    promises: 'Ostatni przegląd nie zostawił obietnic.',
    changes: 'Nic nie doszło, nie wygrano, nie przegrano ani nie przesunięto.',
    trouble: 'Nic nie ucieka i nic nie utknęło.',
    upkeep: 'Wszystkie otwarte szanse są w porządku.',
    top: 'Nie ma szans do omówienia.',
    plan: 'Nie ma otwartych szans do zaplanowania.',
    gone: 'Ta szansa została usunięta.'
  },
  promises: {
    kept: (n, of) => `Dotrzymane: ${n} z ${of}`,
    states: { open: 'otwarta', overdue: 'po terminie', done: 'zrobiona', dropped: 'porzucona' },
    due: (channel, day) => `${channel} ${day}`,
    moved: day => `pierwotnie na ${day}`,
    done: 'Zrobione',
    move: 'Nowy termin',
    drop: 'Porzuć',
    doneFor: what => `Zrobione: ${what}`,
    moveFor: what => `Nowy termin: ${what}`,
    dropFor: what => `Porzuć: ${what}`,
    doneSaid: 'Obietnica dotrzymana',
    dropSaid: 'Obietnica porzucona'
  },
  changes: {
    since: day => `Od ${day}`,
    fresh: 'Nowe',
    won: 'Wygrane',
    lost: 'Przegrane',
    slipped: 'Przesunięte',
    out: 'Wstrzymane lub usunięte',
    slip: (from, to) => `zamknięcie ${from} → ${to}`,
    missed: day => `zamknięcie miało być ${day}, nie ma nowej daty`,
    more: n => `i jeszcze ${deals(n)}`,
    waterfall: 'Wykres kaskadowy z szansami, które za nim stoją',
    gone: 'Usunięta szansa'
  },
  trouble: {
    leaking: 'Uciekają',
    stuck: 'Utknęły',
    all: 'Cały porządek w lejku',
    more: n => `W porządku w lejku jeszcze ${deals(n)}`
  },
  top: {
    of: (n, of) => `Szansa ${n} z ${of}`,
    lists: { open: 'Otwarta', won: 'Wygrana', lost: 'Przegrana', churned: 'Klient odszedł' },
    noAmount: 'brak kwoty',
    noRate: currency => `brak kursu ${currency}: po szansach, które da się porównać`,
    unvalued: 'bez kwoty stoi na końcu',
    pinnedFirst: 'przypięta, więc na początku',
    closesIn: n => (n === 0 ? 'zamknięcie dzisiaj' : `zamknięcie za ${days(n)}`),
    closedAgo: n => `zamknięcie miało być ${days(n)} temu`,
    noDate: 'brak daty zamknięcia',
    stage: 'Etap',
    lastTouch: 'Ostatni kontakt',
    noTouch: 'Jeszcze bez kontaktu',
    nextStep: 'Następny krok',
    noStep: 'Brak następnego kroku',
    questions: 'Pytania',
    before: (day, answer) => `${day}: ${answer}`,
    known: answer => `W szansie: ${answer}`,
    same: 'Bez zmian',
    sameFor: question => `Bez zmian: ${question}`,
    endedFor: reasons => `Powód: ${reasons}`
  },
  plan: {
    hint: 'Jeden następny krok na szansę. Od nich zacznie się kolejny przegląd.',
    has: (channel, day) => `${channel} ${day}`,
    planned: (channel, day) => `Zaplanowane: ${channel} ${day}`,
    how: title => `Jak, szansa ${title}`,
    when: (channel, day, title) => `${channel} ${day}: ${title}`,
    change: 'Zmień',
    changeFor: title => `Zmień krok: ${title}`,
    other: 'Inny dzień',
    others: 'Uciekają, a nie ma ich wśród najważniejszych'
  },
  sheet: {
    heading: (kit, day) => `Przegląd lejka, ${kit.toLowerCase()}, ${day}`,
    numbers: 'Liczby',
    open: 'Otwarty lejek',
    weighted: 'Ważony etapem',
    promised: 'Dotrzymane obietnice',
    changes: 'Co się zmieniło',
    top: 'Najważniejsze szanse',
    plan: 'Plan działań',
    noPlan: 'Nie ustalono następnych kroków.',
    notes: 'Notatki',
    notesHint: 'Twoje albo to, co powiedzieli inni',
    definitions: 'Definicje',
    defined: [
      'Otwarty lejek: szanse, które nie są wygrane, przegrane ani wstrzymane, według stanu na koniec przeglądu.',
      'Ważony: kwota × szansa wygranej na etapie.',
      'Kolejność: kwota × szansa wygranej × pilność. Pilność to 2 do 7 dni przed datą zamknięcia i po niej, 1,5 do 14 dni, 1,25 do 30, 1 do 90, dalej 0,75; bez daty 1. Przypięte stoją na początku.',
      'Przesunięte: oczekiwane zamknięcie jest później niż na ostatnim przeglądzie albo już minęło.',
      'Obietnica dotrzymana: krok oznaczono jako zrobiony.'
    ],
    withoutAmount: n => `${deals(n)} bez kwoty`,
    print: 'Drukuj lub PDF',
    share: 'Udostępnij',
    copy: 'Kopiuj',
    copied: 'Skopiowano',
    file: 'Zapisz jako plik',
    deals
  }
};
