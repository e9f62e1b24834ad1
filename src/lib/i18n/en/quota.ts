import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const quota = {
  title: 'Quota',
  hint: 'Three ways side by side. The one you choose is the plan.',
  span: 'For',
  spans: { now: 'This year', next: 'Next year', own: 'Own dates' },
  ways: { company: 'Given by the company', ote: 'By your earnings', growth: 'By your own growth' },
  wayHints: {
    company: 'What you were told to sell.',
    ote: 'On-target earnings times a factor. The field uses 3 to 5: top reps sell 4 to 5 times theirs, average ones 2 to 3. So 3 is only a start: look at your odds.',
    growth: 'What you sold in the same time a year before, times growth.'
  },
  chosen: 'Chosen',
  amount: 'Amount',
  ote: 'On-target earnings',
  currency: 'Currency',
  factor: (n: string) => `Factor: ${n} times`,
  range: (low: string, high: string) => `3 to 5 times is ${low} to ${high}`,
  ownFactor: (n: string) => `Your own last year was ${n} times that.`,
  base: 'Sold a year before',
  baseFrom: (from: string, to: string, deals: number) =>
    `Your record of ${from} – ${to}: ${plural(deals, { one: '# deal', other: '# deals' })}`,
  noBase: 'Your record does not hold the same time of a year before. Type it, if you know it.',
  useRecord: (value: string) => `Use ${value}`,
  growth: 'Growth in percent',
  result: 'Quota',
  more: (value: string, percent: string) => `${value} (${percent}) above the chosen one`,
  less: (value: string, percent: string) => `${value} (${percent}) below the chosen one`,
  same: 'The same as the chosen one',
  odds: 'Odds by your own record',
  years: (hits: number, n: number) =>
    `${hits} of ${plural(n, { one: '# earlier year', other: '# earlier years' })} brought as much`,
  months: (hits: number, n: number) =>
    `${hits} of ${plural(n, { one: '# earlier month', other: '# earlier months' })} brought what it asks of such a month`,
  between: (low: string, high: string) => `odds ${low} to ${high}`,
  tooFew: 'too few to judge',
  best: (value: string) => `Your best: ${value}`,
  noRecord: 'Your record does not hold such a time yet, so nobody can say.',
  deals: 'Deals to win, if your quota counts deals',
  dealsHint: 'May stay empty',
  stretch: 'Stretch above the plan, in percent',
  stretchHint: 'A second line for yourself: plan × (1 + growth)',
  style: 'Kept as',
  styles: { kpi: 'KPI: a figure to be met', okr: 'OKR: an ambition to come close to' },
  considered: 'Did you think of…',
  consideredHint: 'Nothing is required. A note stays with the plan.',
  consideredCount: (n: number) => plural(n, { one: '# note', other: '# notes' }),
  considerations: {
    'product-growth': 'Growth of the product',
    brand: 'How well the brand is known',
    history: 'Your own history',
    industry: 'What is usual in the industry',
    process: 'A change in how you sell',
    'target-market': 'Another target market',
    'contract-value': 'Average contract value',
    territory: 'Your territory',
    arpa: 'Revenue for each customer (ARPA)',
    'customer-growth': 'Growth of the number of customers',
    'market-size': 'Size of the market and room in it',
    resources: 'Time, tools and people you have'
  },
  save: 'Save the plan',
  saved: 'Plan saved',
  problems: {
    amount: 'This amount cannot be read. Use digits, like 12500.',
    missing: 'The way you chose has no amount yet.',
    number: 'Use a number above zero.',
    span: 'The last day must come after the first, within five years.'
  }
};
export type Quota = typeof quota;
