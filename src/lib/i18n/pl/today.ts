import type { Today } from '../en/today.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

export const today: Today = {
  title: 'Dziś',
  score: {
    off: 'Dzień wolny',
    day: (points, bar) => `Dziś ${points} z ${bar} pkt`,
    week: (points, bar) => `W tym tygodniu ${points} z ${bar} pkt`,
    line: (metric, units, benchmark) => `${metric}: ${units} z ${benchmark}`
  },
  unlogged: {
    title: 'Jeszcze niezapisane',
    logNow: 'Zapisz teraz',
    logFor: who => `Zapisz teraz: ${who}`,
    discardAll: 'Odrzuć wszystkie',
    unknown: 'Nieznany numer'
  },
  due: 'Na dziś',
  callBlock: 'Seria rozmów',
  overdue: {
    title: n =>
      plural(n, {
        one: '# zaległy kontakt',
        few: '# zaległe kontakty',
        many: '# zaległych kontaktów',
        other: '# zaległego kontaktu'
      }),
    spread: 'Rozłóż na dni robocze…'
  },
  holds: {
    title: 'Koniec wstrzymania',
    reopen: 'Wznów',
    reopened: 'Znów otwarta',
    until: when => `Wstrzymana do: ${when}`
  },
  coming: n =>
    plural(n, {
      one: 'Jeszcze # w ciągu 7 dni',
      few: 'Jeszcze # w ciągu 7 dni',
      many: 'Jeszcze # w ciągu 7 dni',
      other: 'Jeszcze # w ciągu 7 dni'
    }),
  row: {
    done: who => `Zrobione: ${who}`,
    snooze: who => `Później: ${who}`,
    prepare: who => `Przygotuj się: ${who}`,
    reach: (channel, who) => `${channel}: ${who}`
  },
  why: {
    after: {
      'no-answer': when => `Brak odpowiedzi ${when}`,
      busy: when => `Zajęte ${when}`,
      voicemail: when => `Wiadomość na poczcie głosowej ${when}`,
      gatekeeper: when => `Sekretariat ${when}`,
      callback: when => `Prośba o telefon ${when}`,
      meaningful: when => `Dobra rozmowa ${when}`,
      'not-decision-maker': when => `Nie decyduje, ${when}`,
      'not-interested': when => `Brak zainteresowania ${when}`,
      'wrong-number': when => `Zły numer ${when}`,
      'do-not-call': when => `Prośba o niedzwonienie ${when}`,
      replied: when => `Odpowiedź ${when}`,
      bounced: when => `E-mail nie dotarł ${when}`,
      'no-show': when => `Nie doszło do spotkania ${when}`
    },
    touch: (channel, when) => `${channel} ${when}`,
    nth: n => `kontakt nr ${String(n)}`,
    ofCadence: (n, cadence) => `Kontakt nr ${String(n)}: „${cadence}”`,
    by: time => `najlepiej do ${time}`,
    stepLate: n =>
      plural(n, {
        one: '# dzień po terminie',
        few: '# dni po terminie',
        many: '# dni po terminie',
        other: '# dnia po terminie'
      }),
    late: (day, n) =>
      plural(n, {
        one: `Miało być ${day}, # dzień po terminie`,
        few: `Miało być ${day}, # dni po terminie`,
        many: `Miało być ${day}, # dni po terminie`,
        other: `Miało być ${day}, # dnia po terminie`
      }),
    moved: n =>
      plural(n, {
        one: 'przełożone raz',
        few: 'przełożone # razy',
        many: 'przełożone # razy',
        other: 'przełożone # razy'
      }),
    dueToday: 'Zaplanowane na dziś',
    capped: n =>
      plural(n, {
        one: 'w tym tygodniu był już # kontakt',
        few: 'w tym tygodniu były już # kontakty',
        many: 'w tym tygodniu było już # kontaktów',
        other: 'w tym tygodniu było już # kontaktu'
      }),
    hours: {
      now: hours => `najlepiej teraz, ${hours}`,
      ahead: hours => `najlepiej ${hours}`,
      over: hours => `pora ${hours} minęła`
    },
    there: time => `Tam jest ${time}`,
    noCalls: 'Prośba: nie dzwonić'
  },
  empty: {
    title: 'Nic nie czeka',
    body: 'Zapisz rozmowę, a następny krok trafi tutaj w swoim dniu.',
    bodyNew: 'Dodaj swoje kontakty albo od razu zapisz pierwszą rozmowę.',
    log: 'Zapisz rozmowę',
    people: 'Dodaj osobę',
    import: 'Importuj'
  }
};
