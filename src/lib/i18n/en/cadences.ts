import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

const workdays = (n: number) => plural(n, { one: '# working day', other: '# working days' });

export const cadences = {
  title: 'Cadences',
  intro: 'A cadence says when to reach out next, by what, until there is an answer.',
  own: 'Yours',
  ready: 'Ready-made',
  ruleOfThumb: 'Rule of thumb, your data will replace it',
  add: 'Add a cadence',
  summary: (steps: number, days: number) =>
    `${plural(steps, { one: '# touch', other: '# touches' })}, ${workdays(days)}`,
  people: (n: number) => plural(n, { one: '# person on it', other: '# people on it' }),
  nobody: 'Nobody on it yet',
  edit: {
    titleNew: 'New cadence',
    name: 'Name',
    track: 'Track',
    tracks: { main: 'Main', positive: 'After interest', negative: 'After a no' },
    trackHints: {
      main: 'Everybody starts here.',
      positive: 'Goes on here after a reply or a good talk. Without steps, a reply ends the cadence.',
      negative: 'Goes on here after a refusal. Without steps, a refusal ends the cadence.'
    },
    none: 'No steps yet.',
    step: (n: number) => `Step ${String(n)}`,
    editStep: (n: number) => `Change step ${String(n)}:`,
    sameDay: 'same day',
    after: (n: number) => `after ${workdays(n)}`,
    addStep: 'Add a step',
    up: 'Move up',
    down: 'Move down',
    remove: 'Remove this step',
    channel: 'By what',
    gap: 'Working days after the step before',
    gapFirst: 'Working days after the start',
    fewer: 'One day less',
    more: 'One day more',
    from: 'Not before',
    to: 'Not after',
    template: 'Template',
    noTemplate: 'None',
    note: 'Note to self',
    span: (touches: number, days: number) =>
      `${plural(touches, { one: '# touch', other: '# touches' })} within ${workdays(days)}`,
    sentence: { first: 'first', then: 'then' },
    saved: 'Cadence saved',
    stay: (n: number) =>
      plural(n, {
        one: '# person stays on the steps begun with.',
        other: '# people stay on the steps they began with.'
      }),
    moveAll: 'Move everybody to the new steps',
    moved: 'Everybody is on the new steps',
    delete: 'Remove this cadence',
    deleted: 'Cadence removed. Who is on it goes on to the end.'
  },
  step: {
    title: (channel: string) => `${channel}: later or skip`,
    later: 'Move to',
    skip: 'Or skip it, because',
    skipIt: 'Skip',
    moved: (day: string) => `Moved to ${day}`,
    skipped: 'Step skipped'
  },
  reasons: {
    reached: 'Reached already',
    'not-now': 'Not the moment',
    'no-contact': 'No number or address',
    finished: 'All steps done',
    replied: 'Replied',
    meeting: 'Meeting agreed',
    won: 'Deal won',
    lost: 'Deal lost',
    'do-not-call': 'Asked for no calls',
    bounced: 'Message bounced',
    'by-hand': 'I decided so',
    blocked: 'Channel blocked'
  },
  person: {
    title: 'Cadence',
    enrol: 'Start a cadence',
    choose: 'Which cadence?',
    enrolled: (name: string) => `Started: ${name}`,
    enrolledMany: (n: number, name: string) =>
      plural(n, { one: `# person started: ${name}`, other: `# people started: ${name}` }),
    already: 'Everybody chosen is on it already',
    done: (done: number, total: number) => `${String(done)} of ${String(total)} done`,
    next: (channel: string, day: string) => `next: ${channel}, ${day}`,
    late: (n: number) => plural(n, { one: '# day late', other: '# days late' }),
    resting: 'Paused',
    restingUntil: (day: string) => `Paused until ${day}`,
    ended: (reason: string, when: string) => `Ended ${when}: ${reason}`,
    track: { main: '', positive: 'after interest', negative: 'after a no' },
    change: (name: string) => `${name}: pause, skip or stop`,
    doneFor: (name: string) => `Step done: ${name}`,
    pause: 'Pause',
    pauseUntil: 'Pause until',
    pauseOpen: 'Pause until I resume it',
    resume: 'Resume',
    resumed: 'Cadence goes on',
    paused: 'Cadence paused',
    stop: 'Stop, because',
    stopIt: 'Stop the cadence',
    stopped: 'Cadence stopped',
    skipNext: 'Move or skip the next step'
  }
};
export type Cadences = typeof cadences;
