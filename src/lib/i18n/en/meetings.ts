import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** Appointments: when, where, with whom, and what to know before. */
export const meetings = {
  time: 'Time',
  anyTime: 'No time yet',
  otherTime: 'Another time',
  length: 'Length',
  minutes: (n: number) => plural(n, { one: '# min', other: '# min' }),
  more: 'Place, agenda, people',
  place: 'Place',
  placeHint: 'An address or a link',
  agenda: 'Agenda',
  people: 'Who else comes',
  plan: 'Plan an appointment',
  brief: {
    title: (channel: string, who: string) => `${channel}: ${who}`,
    open: 'Prepare',
    soon: (what: string, n: number) => plural(n, { one: `${what}, in # minute`, other: `${what}, in # minutes` }),
    now: (what: string) => `${what}, now`,
    notes: 'Last notes',
    promises: 'Open promises',
    facts: 'The deal',
    people: 'People',
    agenda: 'Agenda',
    nothing: 'Nothing was noted yet.',
    log: 'Log how it went'
  }
};
export type Meetings = typeof meetings;
