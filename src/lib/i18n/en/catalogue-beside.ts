import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** Second figures that stand beside one, and what could not be counted. */
export const besideNames = {
  net: 'Net churn',
  'cancelled-early': 'Cancelled early',
  'not-renewed': 'Not renewed',
  'recurring-at-start': 'Recurring at the start, a year',
  'of-full-quota': 'Against the whole quota',
  'needed-coverage': 'Coverage you need',
  'within-5m': 'Answered within 5 minutes',
  'within-1h': 'Answered within an hour',
  'within-24h': 'Answered within a day',
  waiting: 'Still waiting',
  'still-open': 'Still open',
  'median-of-lost': 'Median of lost deals',
  'at-risk': 'Older than nine in ten wins',
  'won-value': 'Won, money',
  'won-count': 'Won, deals',
  'projected-value': 'Projection, money',
  'projected-count': 'Projection, deals',
  'per-dial': 'Of all dials',
  'first-touch': 'First touch was a call',
  'last-touch': 'Last touch was a call',
  'open-deals': 'Open deals',
  'win-rate': 'Win rate',
  'deal-size': 'Deal size',
  'cycle-days': 'Cycle',
  spent: 'Spent'
};

export const partNames = {
  channel: 'By channel',
  stage: 'By stage',
  template: 'By template',
  source: 'By source',
  none: 'Not said'
};

export const leftOutWords = {
  'no-amount': (n: number) => plural(n, { one: '# has no amount', other: '# have no amount' }),
  'no-rate': (n: number) =>
    plural(n, { one: '# is in a currency without a rate', other: '# are in a currency without a rate' }),
  'no-start': (n: number) => plural(n, { one: 'the start of # is not known', other: 'the start of # is not known' }),
  'no-cost': (n: number) => plural(n, { one: '# has no cost', other: '# have no cost' }),
  'no-term': (n: number) => plural(n, { one: '# has no contract term', other: '# have no contract term' }),
  'no-company': (n: number) => plural(n, { one: '# has no company', other: '# have no company' }),
  'too-young': (n: number) => plural(n, { one: '# is too young to tell', other: '# are too young to tell' }),
  'no-quota': (_n: number) => 'No quota is set for this time',
  'no-norm': (n: number) =>
    plural(n, {
      one: '# has no wins of its pipeline to compare with',
      other: '# have no wins of their pipeline to compare with'
    }),
  'no-chance': (n: number) => plural(n, { one: '# has no known chance', other: '# have no known chance' })
};
