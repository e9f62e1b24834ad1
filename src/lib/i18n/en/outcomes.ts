import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** Settings › Outcomes: the chips of the log sheet and what follows from each. */
export const outcomes = {
  title: 'Outcomes',
  section: 'Logging',
  hint: 'The chips of the log sheet, and what each one proposes.',
  groups: { calls: 'Calls', messages: 'Messages', meetings: 'Meetings' },
  add: 'Add an outcome',
  addTitle: 'New outcome',
  editTitle: (name: string) => `Outcome: ${name}`,
  name: 'Name',
  ours: (name: string) => `Ours: ${name}`,
  countsAs: 'Counts as',
  countsAsHint: 'Figures count it as this. It cannot be changed later.',
  countsAsShort: (name: string) => `counts as ${name}`,
  next: 'Next step after, in working days',
  noNext: 'None',
  by: 'Next step by',
  sameChannel: 'The same way',
  moves: 'Move the deal one stage on',
  track: 'Where a cadence goes on',
  tracks: { main: 'As it was', positive: 'Positive branch', negative: 'Negative branch' },
  shown: 'Offer it on the log sheet',
  hidden: 'Hidden',
  changed: 'Changed by you',
  up: (name: string) => `Move up: ${name}`,
  down: (name: string) => `Move down: ${name}`,
  back: 'Back to ours',
  backAll: 'Put our list back',
  backAllHint: 'Your names and rules for this list go. Past activities stay.',
  backDone: 'Our list is back',
  remove: 'Delete outcome',
  removed: (name: string) => `Deleted: ${name}`,
  saved: 'Outcome saved',
  moved: 'Order changed',
  rule: {
    title: 'What it does',
    is: (name: string, parts: string) => `${name} → ${parts}`,
    step: (channel: string, days: string, date: string) => `${channel} ${days}, ${date}`,
    days: (n: number) => plural(n, { one: 'in # working day', other: 'in # working days' }),
    today: 'the same day',
    end: 'no next step',
    moves: (from: string, to: string) => `the deal moves one stage on (${from} → ${to})`,
    positive: 'a cadence takes the positive branch',
    negative: 'a cadence takes the negative branch'
  }
};
export type Outcomes = typeof outcomes;
