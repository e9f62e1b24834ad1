import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const days = (n: number) => plural(n, { one: '# selling day', other: '# selling days' });

/** SMART goals of the rep's own: a figure, a number, a base, a day, and how it goes. */
export const aims = {
  title: 'Aims',
  hint: 'A figure, a number and a day, with progress and notes',
  add: 'New aim',
  empty: {
    title: 'No aims yet',
    body: '“Sell more” cannot be reached or missed. “20 wins by 31 December, 14 last time” can.'
  },
  ended: 'Ended',
  single: 'Single figures',
  line: (metric: string, number: string, day: string) => `${metric}: ${number} by ${day}`,
  of: (units: string, number: string) => `${units} of ${number}`,
  states: {
    reached: 'Reached',
    ahead: 'Ahead of pace',
    'on-pace': 'On pace',
    behind: 'Behind pace',
    missed: 'Not reached'
  },
  expected: (units: string) => `an even pace would have brought ${units} by now`,
  perDay: (units: string, left: number) => `${units} on each of ${days(left)} left`,
  lastDay: 'Its last day has passed: close it with a note on what you learned.',
  due: { week: 'A week since your last note: how does it go?', month: 'A month since your last note: how does it go?' },
  form: {
    style: 'What is it?',
    styles: { kpi: 'A figure by itself (KPI)', okr: 'A key result (OKR)' },
    objective: 'Objective, in your words',
    objectiveHint: 'Become the first choice of bakeries in Łódź',
    metric: 'Which figure?',
    choose: 'Choose a figure',
    number: 'How many?',
    amount: (currency: string) => `How much, ${currency}?`,
    by: 'By when?',
    ends: { month: 'End of month', quarter: 'End of quarter', year: 'End of year' },
    why: 'Why? (optional)',
    whyHint: 'What it is good for keeps you going when it is hard',
    review: 'Ask me how it goes',
    reviews: { none: 'Never', week: 'Weekly', month: 'Monthly' },
    base: (units: string, from: string, to: string) => `${units} in as long a time before (${from} to ${to}).`,
    more: (percent: string) => `That is ${percent} more.`,
    asMany: 'As many as before.',
    smart: 'Specific, measurable, with a base and a day.',
    heavy: (needed: string, capacity: string) =>
      `A warning: by your own rates it takes ${needed} a day, and your day for selling has ${capacity}. You can keep it all the same.`,
    light: (needed: string, capacity: string) =>
      `By your own rates it takes about ${needed} of your ${capacity} a day.`,
    unknown: 'Whether it fits into your days cannot be worked out for this figure.',
    saved: 'Aim kept',
    vague: {
      'no-objective': 'A key result belongs to an objective: say in a sentence what you want to reach.',
      'no-metric': 'Which figure shall tell whether you got there? Choose one.',
      'no-number': 'How many? Without a number nobody can say whether it was reached.',
      'below-base': 'That is less than you did in as long a time before. Aim for as many at least.',
      'no-date': 'By when? Without a day it can always still come.',
      'date-past': 'That day has passed. Choose one to come.',
      'date-far': 'Further than three years nobody can plan. Choose a nearer day.'
    }
  },
  one: {
    progress: 'Progress',
    base: 'Before',
    from: 'From',
    notes: 'Notes',
    note: 'How does it go?',
    noteHint: 'What helped, what stood in the way, what you change',
    addNote: 'Keep the note',
    noted: 'Note kept',
    noNotes: 'No notes yet.',
    why: 'Why',
    objective: 'Objective',
    edit: 'Change the aim',
    changed: 'Aim changed',
    close: 'Close the aim',
    closed: 'Aim closed',
    reopen: 'Open it again',
    reopened: 'Aim open again',
    endedOn: (day: string) => `Closed on ${day}`,
    removed: (line: string) => `Deleted: ${line}`,
    addResult: 'Another key result'
  }
};
export type AimsWords = typeof aims;
