import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const days = (n: number) => plural(n, { one: '# day', other: '# days' });

/** Changes in how the rep works, and what came of them. */
export const annotations = {
  title: 'What I changed',
  hint: 'Mark a change and compare before with after',
  add: 'Mark a change',
  edit: 'Change',
  text: 'What changed',
  textHint: 'New script, another list, a new price',
  textNeeded: 'A few words are needed',
  day: 'From',
  since: (day: string) => `From ${day}`,
  empty: {
    title: 'Nothing marked yet',
    body: 'Changed the script or the list? Mark the day, and see whether it helped.'
  },
  by: 'Compare',
  conversions: { connects: 'Connects', replies: 'Replies', wins: 'Wins' },
  before: 'Before',
  after: 'After',
  side: (percent: string, low: string, high: string, n: number) => `${percent} (${low} to ${high}, n = ${String(n)})`,
  noCases: 'no cases',
  stretch: (n: number) => `${days(n)} before and ${days(n)} from then on, not further than today.`,
  ahead: 'Still to come.',
  verdicts: {
    'too-few': 'Too few to tell.',
    'maybe-chance': 'May be chance: the ranges overlap.',
    better: 'Better, beyond chance.',
    worse: 'Worse, beyond chance.'
  },
  kept: (text: string) => `Marked: ${text}`,
  removed: (text: string) => `Deleted: ${text}`
};
export type AnnotationsWords = typeof annotations;
