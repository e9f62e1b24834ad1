import { pluralIn } from '../plural.ts';
import type { Meetings } from '../en/meetings.ts';

const plural = pluralIn('pl');

export const meetings: Meetings = {
  time: 'Godzina',
  anyTime: 'Bez godziny',
  otherTime: 'Inna godzina',
  length: 'Czas trwania',
  minutes: n => plural(n, { one: '# min', few: '# min', many: '# min', other: '# min' }),
  more: 'Miejsce, plan, uczestnicy',
  place: 'Miejsce',
  placeHint: 'Adres albo link',
  agenda: 'Plan spotkania',
  people: 'Kto jeszcze przyjdzie',
  plan: 'Umów spotkanie',
  brief: {
    title: (channel, who) => `${channel}: ${who}`,
    open: 'Przygotuj się',
    soon: (what, n) =>
      plural(n, {
        one: `${what}, za # minutę`,
        few: `${what}, za # minuty`,
        many: `${what}, za # minut`,
        other: `${what}, za # minuty`
      }),
    now: what => `${what}, teraz`,
    notes: 'Ostatnie notatki',
    promises: 'Otwarte obietnice',
    facts: 'Szansa',
    people: 'Osoby',
    agenda: 'Plan spotkania',
    nothing: 'Nic jeszcze nie zanotowano.',
    log: 'Zapisz, jak poszło'
  }
};
