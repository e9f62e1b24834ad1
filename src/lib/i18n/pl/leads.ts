import type { LeadsWords } from '../en/leads.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const leads: LeadsWords = {
  title: 'Ocena leada',
  hint: 'Z czego się składa i czy odróżniała wygrane od przegranych',
  score: (points, of) => `Ocena leada: ${String(points)} z ${String(of)}`,
  criteria: {
    engagement: 'Zaangażowanie',
    fit: 'Podobieństwo do wygranych',
    behaviour: 'Zachowanie',
    source: 'Źródło',
    readiness: 'Gotowość do zakupu'
  },
  part: (points, cap) => `${points} z ${String(cap)}`,
  reasons: {
    answers: n => plural(n, { one: '# odpowiedź', few: '# odpowiedzi', other: '# odpowiedzi' }),
    talks: n =>
      plural(n, {
        one: '# dobra rozmowa',
        few: '# dobre rozmowy',
        many: '# dobrych rozmów',
        other: '# dobrej rozmowy'
      }),
    interest: n =>
      plural(n, {
        one: '# udany kontakt',
        few: '# udane kontakty',
        many: '# udanych kontaktów',
        other: '# udanego kontaktu'
      }),
    sector: n => `branża, w której wygrywasz częściej (n = ${String(n)})`,
    size: n => `pracownicy: ${String(n)}, jak u wygranych`,
    meetings: n =>
      plural(n, {
        one: '# odbyte spotkanie',
        few: '# odbyte spotkania',
        many: '# odbytych spotkań',
        other: '# odbytego spotkania'
      }),
    'came-in': () => 'pierwszy krok zrobili sami',
    source: n => `jak kończyły się szanse z tego źródła (n = ${String(n)})`,
    facts: n =>
      plural(n, { one: '# znany fakt', few: '# znane fakty', many: '# znanych faktów', other: '# znanego faktu' })
  },
  nothing: 'jeszcze nic',
  decay: days => `Po ${String(days)} dniach kontakt liczy się w połowie. Liczy się tylko to, co jest w tej książce.`,
  test: {
    link: 'Czy ta ocena odróżnia wygrane od przegranych?',
    title: 'Sprawdzone na Twoich zamkniętych szansach',
    how: 'Każda oceniona tak, jak stała przed dniem zamknięcia; nic z tego dnia ani późniejsze nie jest widoczne. Najwyżej ostatnie 300.',
    tooFew: (n, least) => `Za mało danych: zamknięte szanse: ${String(n)}, a potrzeba co najmniej ${String(least)}.`,
    top: 'Najwyżej oceniona jedna trzecia',
    rest: 'Pozostałe',
    rate: (percent, low, high, n) => `${percent} wygranych (od ${low} do ${high}, n = ${String(n)})`,
    lift: times => `Najwyżej oceniona jedna trzecia wygrywała ${times} raza częściej niż reszta.`,
    noLift: 'Reszta nic nie wygrała, więc nie ma czego dzielić.',
    weights: 'Wagi',
    suggested: 'Wagi, które podpowiadają Twoje szanse',
    none: 'Żadne kryterium nie odróżniło wygranych od przegranych.',
    use: 'Przyjmij te wagi',
    ours: 'Wróć do zwykłych wag',
    changed: 'Zmieniono wagi'
  }
};
