import type { Planning } from '../en/planning.ts';
import { pluralIn } from '../plural.ts';

const plural = pluralIn('pl');

const steps = (n: number, after: string) =>
  plural(n, { one: `# krok${after}`, few: `# kroki${after}`, many: `# kroków${after}`, other: `# kroku${after}` });

export const planning: Planning = {
  time: (hours, minutes) =>
    [hours > 0 && `${String(hours)} godz.`, (minutes > 0 || hours === 0) && `${String(minutes)} min`]
      .filter(Boolean)
      .join('\u00a0'),
  replan: {
    title: 'Rozłóż pracę',
    debt: (n, time) => steps(n, `, około ${time}`),
    over: 'Na ile dni roboczych',
    days: n =>
      plural(n, { one: '# dzień roboczy', few: '# dni robocze', many: '# dni roboczych', other: '# dnia roboczego' }),
    fewer: 'O dzień mniej',
    more: 'O dzień więcej',
    day: (n, time) => steps(n, ` · ${time}`),
    planned: time => `${time} już zaplanowane`,
    overflow: time => `Dzień mieści ${time}; reszta przechodzi na kolejne dni.`,
    later: n =>
      plural(n, {
        one: '# krok później: z tą osobą było w tym tygodniu dość kontaktów.',
        few: '# kroki później: z tymi osobami było w tym tygodniu dość kontaktów.',
        many: '# kroków później: z tymi osobami było w tym tygodniu dość kontaktów.',
        other: '# kroku później: z tymi osobami było w tym tygodniu dość kontaktów.'
      }),
    appointments: n =>
      plural(n, {
        one: '# spotkanie zostaje: godzina jest umówiona.',
        few: '# spotkania zostają: godziny są umówione.',
        many: '# spotkań zostaje: godziny są umówione.',
        other: '# spotkania zostaje: godziny są umówione.'
      }),
    minutes: 'Minuty to mediana Twoich kontaktów; gdy jest ich mniej niż dziesięć, wartość orientacyjna.',
    others: n => `+ ${String(n)}`,
    move: n => `Przełóż: ${String(n)}`,
    moved: n =>
      plural(n, {
        one: 'Przełożono # krok',
        few: 'Przełożono # kroki',
        many: 'Przełożono # kroków',
        other: 'Przełożono # kroku'
      }),
    nothing: 'Nie ma już czego przekładać.'
  },
  load: {
    today: time => `Na dziś jest około ${time} pracy`,
    day: (day, time) => `${day}: około ${time} pracy`,
    spread: 'Rozłóż'
  },
  rhythm: {
    title: 'Podtrzymaj kontakt',
    why: (days, rhythm) =>
      plural(days, {
        one: `# dzień od ostatniego kontaktu, rytm ${String(rhythm)}`,
        few: `# dni od ostatniego kontaktu, rytm ${String(rhythm)}`,
        many: `# dni od ostatniego kontaktu, rytm ${String(rhythm)}`,
        other: `# dnia od ostatniego kontaktu, rytm ${String(rhythm)}`
      }),
    never: (days, rhythm) =>
      plural(days, {
        one: `# dzień w bazie bez kontaktu, rytm ${String(rhythm)}`,
        few: `# dni w bazie bez kontaktu, rytm ${String(rhythm)}`,
        many: `# dni w bazie bez kontaktu, rytm ${String(rhythm)}`,
        other: `# dnia w bazie bez kontaktu, rytm ${String(rhythm)}`
      }),
    plan: who => `Zaplanuj krok: ${who}`,
    every: 'Kontakt co',
    days: n => plural(n, { one: '# dzień', few: '# dni', many: '# dni', other: '# dnia' }),
    none: 'Bez rytmu',
    own: 'Inny',
    ownDays: 'Dni między kontaktami',
    next: when => `Następny: ${when}`,
    hint: 'Każdy kontakt zaczyna liczenie od nowa. Gdy minie czas, osoba pojawi się na liście Dziś.',
    saved: 'Zapisano rytm kontaktu'
  },
  consent: {
    title: 'Zgody',
    none: 'Nic jeszcze nie odnotowano',
    state: { unknown: 'Brak informacji', allowed: 'Zgoda', refused: 'Sprzeciw' },
    channel: 'Kanał',
    said: 'Co powiedziano',
    source: 'Źródło',
    sourceHint: 'Formularz, targi, rozmowa',
    inTouch: 'Zapisana rozmowa',
    on: 'Data',
    saved: 'Odnotowano',
    refusedHint: 'Ta droga zniknie z przycisków i sekwencji.'
  },
  hours: { there: (time, from, to) => `Tam jest ${time}; godziny pracy ${from}–${to}` },
  days: {
    title: 'Dni robocze',
    hint: 'Dni, godziny, święta, nieobecności',
    weekdays: 'Pracuję w',
    from: 'Od',
    to: 'Do',
    hours: 'Godziny pracy',
    hoursHint:
      'Według zegara kontaktu podpowiemy, że na telefon jest za wcześnie lub za późno. Nic nie jest blokowane.',
    holidays: 'Święta',
    countriesOf: 'Kraje',
    noHolidays: 'Wybierz kraj, a jego święta nie będą dniami roboczymi.',
    next: 'Najbliższe',
    countries: {
      PL: 'Polska',
      UA: 'Ukraina',
      RU: 'Rosja',
      DE: 'Niemcy',
      GB: 'Anglia i Walia',
      US: 'Stany Zjednoczone'
    },
    away: 'Nieobecności',
    awayHint: 'W czasie nieobecności nic nie przypada, sekwencje czekają.',
    first: 'Pierwszy dzień',
    last: 'Ostatni dzień',
    addAway: 'Dodaj nieobecność',
    dropAway: span => `Usuń: ${span}`,
    badSpan: 'Ostatni dzień jest przed pierwszym',
    moveWork: 'Przełóż pracę',
    limits: 'Ile pracy',
    capacity: 'Dzień mieści',
    cap: 'Kontakty z jedną osobą w ciągu siedmiu dni',
    capHint: 'We wszystkich sekwencjach. Krok ponad limit czeka.'
  }
};
