import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const today = {
  title: 'Today',
  score: {
    off: 'Day off',
    day: (points: string, bar: string) => `${points} of ${bar} points today`,
    week: (points: string, bar: string) => `${points} of ${bar} points this week`,
    line: (metric: string, units: string, benchmark: string) => `${metric} ${units} of ${benchmark}`
  },
  unlogged: {
    title: 'Not logged yet',
    logNow: 'Log now',
    logFor: (who: string) => `Log now: ${who}`,
    discardAll: 'Discard all',
    unknown: 'Unknown number'
  },
  due: 'Due today',
  callBlock: 'Call block',
  overdue: {
    title: (n: number) => plural(n, { one: '# overdue', other: '# overdue' }),
    spread: 'Spread over working days…'
  },
  holds: {
    title: 'No longer on hold',
    reopen: 'Reopen',
    reopened: 'Open again',
    until: (when: string) => `On hold until ${when}`
  },
  coming: (n: number) => plural(n, { one: '# more in the next 7 days', other: '# more in the next 7 days' }),
  row: {
    done: (who: string) => `Done: ${who}`,
    snooze: (who: string) => `Later: ${who}`,
    prepare: (who: string) => `Prepare: ${who}`,
    reach: (channel: string, who: string) => `${channel}: ${who}`
  },
  why: {
    after: {
      'no-answer': (when: string) => `No answer ${when}`,
      busy: (when: string) => `Line busy ${when}`,
      voicemail: (when: string) => `Voicemail left ${when}`,
      gatekeeper: (when: string) => `Gatekeeper ${when}`,
      callback: (when: string) => `Asked to be called back ${when}`,
      meaningful: (when: string) => `Good talk ${when}`,
      'not-decision-maker': (when: string) => `Not the decider, ${when}`,
      'not-interested': (when: string) => `Not interested ${when}`,
      'wrong-number': (when: string) => `Wrong number ${when}`,
      'do-not-call': (when: string) => `Asked for no calls ${when}`,
      replied: (when: string) => `Replied ${when}`,
      bounced: (when: string) => `E-mail bounced ${when}`,
      'no-show': (when: string) => `No-show ${when}`
    },
    touch: (channel: string, when: string) => `${channel} ${when}`,
    nth: (n: number) => `touch ${String(n)}`,
    ofCadence: (n: number, cadence: string) => `Touch ${String(n)} of “${cadence}”`,
    by: (time: string) => `best by ${time}`,
    stepLate: (n: number) => plural(n, { one: '# day late', other: '# days late' }),
    late: (day: string, n: number) =>
      plural(n, { one: `Promised for ${day}, # day late`, other: `Promised for ${day}, # days late` }),
    moved: (n: number) => plural(n, { one: 'moved once', other: 'moved # times' }),
    dueToday: 'Planned for today',
    capped: (n: number) => plural(n, { one: '# touch this week already', other: '# touches this week already' }),
    hours: {
      now: (hours: string) => `best now, ${hours}`,
      ahead: (hours: string) => `best at ${hours}`,
      over: (hours: string) => `its hours ${hours} are over`
    },
    there: (time: string) => `It is ${time} there`,
    noCalls: 'Asked not to be called'
  },
  empty: {
    title: 'Nothing is due',
    body: 'Log a call, and the next step finds its day here.',
    bodyNew: 'Bring your people in, or log the first call right away.',
    log: 'Log a call',
    people: 'Add people',
    import: 'Import'
  }
};
export type Today = typeof today;
