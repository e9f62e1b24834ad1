import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** What a rule has measured; `far` when it is at least that. */
type Measured = { readonly value: number; readonly limit: number; readonly n: number; readonly far: boolean };

const days = (n: number) => plural(n, { one: '# day', other: '# days' });
const deals = (n: number) => plural(n, { one: '# deal', other: '# deals' });

export const hygiene = {
  title: 'Pipeline check',
  detail: 'What is missing, late or quiet, with its remedy beside it',
  today: (n: number) => plural(n, { one: '# deal needs a look', other: '# deals need a look' }),
  head: (n: number, found: number) => `${deals(n)} · ${plural(found, { one: '# finding', other: '# findings' })}`,
  urgent: (n: number) => plural(n, { one: '# needs a look now', other: '# need a look now' }),
  view: 'Show',
  views: { deal: 'By deal', rule: 'By rule', leaking: 'Leaking', stuck: 'Stuck' },
  empty: { title: 'All in order', body: 'Every open deal has what a forecast needs, and somebody is in touch.' },
  noDeals: { title: 'No open deals', body: 'What is missing in a deal will be said here.' },
  nothingLeaks: {
    title: 'Nothing leaks',
    body: 'No deal is without a next step and quiet, or past its close date.'
  },
  nothingStuck: {
    title: 'Nothing is stuck',
    body: 'Compared with your own won deals. A stage needs five of them to have a norm.'
  },
  leakingHint: 'Dropped without a decision: no next step, and quiet too long or past the close date.',
  stuckHint: 'You are in touch, but it stands on its stage longer than three of four deals that you won.',
  more: (n: number) => plural(n, { one: 'Show # more', other: 'Show # more' }),
  rules: {
    'no-amount': 'No amount',
    'close-date-past': 'Close date gone by',
    'no-close-date': 'No close date',
    'no-touch': 'No customer contact',
    'no-next-step': 'No next step',
    pushed: 'Close date put off',
    'amount-unchanged': 'Amount unchanged',
    'single-contact': 'Too few people',
    'stage-age': 'Long on its stage',
    'probability-off': 'Chance far from history',
    stale: 'Stale'
  },
  says: {
    'no-amount': () => 'No amount',
    'close-date-past': ({ value }: Measured) => `Was to close ${days(value)} ago`,
    'no-close-date': () => 'No close date',
    'no-touch': ({ value, far }: Measured) => `No customer contact for ${far ? 'over ' : ''}${days(value)}`,
    'no-next-step': () => 'No next step',
    pushed: ({ value }: Measured) =>
      plural(value, { one: 'Close date put off once', other: 'Close date put off # times' }),
    'amount-unchanged': ({ value }: Measured) => `Amount unchanged for ${days(value)}`,
    'single-contact': ({ value }: Measured) =>
      value === 0 ? 'Nobody in the deal' : plural(value, { one: 'Only # person in it', other: 'Only # people in it' }),
    'stage-age': ({ value, limit, n }: Measured) =>
      `${days(value)} on its stage; three of four won deals took ${days(limit)} or less (n = ${String(n)})`,
    'probability-off': ({ value, limit, n }: Measured) =>
      `You say ${String(value)}%, your history says ${String(limit)}% (n = ${String(n)})`,
    stale: ({ value, limit, far }: Measured) =>
      `Quiet for ${far ? 'over ' : ''}${days(value)} and nothing promised; up to ${days(limit)} is usual here`
  },
  explains: {
    'no-amount': 'An open deal that nobody has put a figure on.',
    'close-date-past': 'It was to close and has not.',
    'no-close-date': 'No month or quarter can count on it.',
    'no-touch': 'No call, message, meeting or visit, in or out. Edits and plans are not contact.',
    'no-next-step': 'Nothing is promised to anybody.',
    pushed: 'How often a close date may be put off.',
    'amount-unchanged': 'A first guess that was never looked at again.',
    'single-contact': 'The fewest people a deal should hang on.',
    'stage-age': 'Over the 75th percentile of your own won deals; silent with fewer than five.',
    'probability-off': 'Your own chance against what came of deals on the stage; silent with fewer than 20.',
    stale:
      'No contact within the stage’s norm and no promised step. No edit revives it, a promise does. Without a norm:'
  },
  units: {
    days,
    times: (n: number) => plural(n, { one: 'once', other: '# times' }),
    people: (n: number) => plural(n, { one: '# person', other: '# people' }),
    points: (n: number) => plural(n, { one: '# point', other: '# points' })
  },
  fix: {
    amount: 'Amount',
    saved: (title: string) => `Saved: ${title}`,
    week: 'In a week',
    month: 'End of month',
    quarter: 'End of quarter',
    pick: 'Other day',
    date: 'Close date',
    call: 'Call',
    message: 'Message',
    logged: 'Log',
    plan: 'Plan',
    planned: (day: string) => `Call planned for ${day}`,
    lost: 'Lost…',
    hold: 'Hold…',
    revive: 'Revive',
    revived: (n: number) => plural(n, { one: 'Revival begun for # person', other: 'Revival begun for # people' }),
    noneToRevive: 'Nobody in these deals can be put on the cadence.',
    person: 'Add a person',
    stillRight: 'Still right',
    change: 'Change',
    take: (percent: string) => `Take ${percent}`,
    kept: (day: string) => `Noted as right until ${day}`,
    group: (finding: string, title: string) => `${finding}: ${title}`
  },
  snooze: {
    title: 'Put off',
    label: (finding: string, title: string) => `Put off: ${finding}, ${title}`,
    until: 'Until',
    why: 'Why',
    own: 'In your words',
    reasons: {
      confirmed: 'Looked at, it is right',
      'waiting-for-them': 'Waiting for the customer',
      'usual-for-this': 'Usual for this deal',
      later: 'Not now'
    },
    done: (day: string) => `Put off until ${day}`,
    asleep: (n: number) => plural(n, { one: '# put off', other: '# put off' }),
    line: (rule: string, day: string, reason: string) => `${rule}, until ${day}: ${reason}`,
    wake: 'Wake',
    wakeOf: (rule: string, title: string) => `Wake: ${rule}, ${title}`,
    woken: 'Awake again'
  },
  bulk: {
    select: (title: string) => `Select ${title}`,
    all: 'Select all',
    none: 'Select none',
    count: (n: number) => plural(n, { one: '# selected', other: '# selected' }),
    close: 'Lost…',
    hold: 'Hold…',
    revive: 'Revive',
    lostTitle: (n: number) => `Lost: ${deals(n)}`,
    holdTitle: (n: number) => `On hold: ${deals(n)}`,
    lostDone: (n: number) => `Lost: ${deals(n)}`,
    holdDone: (n: number) => `On hold: ${deals(n)}`
  },
  completeness: {
    label: 'Complete',
    line: (score: number) => `${String(score)} of 100 known`,
    book: (score: number) => `Facts for a forecast: ${String(score)} of 100`,
    bookHow: 'Each open deal’s score, weighed by the money at stake in it.',
    missing: (facts: string) => `Missing: ${facts}`,
    all: 'Nothing is missing.',
    how: 'What a forecast needs, weighed by how far it is off without it:',
    weight: (fact: string, points: number) => `${fact}: ${String(points)}`,
    facts: {
      amount: 'amount',
      closeOn: 'close date ahead',
      nextStep: 'next step',
      stage: 'day it entered its stage',
      people: 'people',
      decider: 'who decides'
    }
  },
  settings: {
    title: 'Rules of the check',
    hint: 'Limits are rules of thumb until you set your own.',
    open: 'Rules',
    limit: (rule: string) => `Limit: ${rule}`,
    weight: (n: number) => `Weight in the order: ${String(n)}`
  }
};
export type Hygiene = typeof hygiene;
