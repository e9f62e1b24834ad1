import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** What a deal is worth: terms, chance, currencies. */
export const worth = {
  terms: 'Terms',
  oneOff: 'One-off price',
  recurring: 'Recurring price',
  recurringHint: 'for one seat',
  per: 'Paid every',
  billings: { month: 'Month', quarter: 'Quarter', year: 'Year' },
  aPeriod: { month: 'a month', quarter: 'a quarter', year: 'a year' },
  seats: 'Seats',
  months: 'Term, months',
  monthsHint: 'left empty: 12',
  discount: 'Discount, %',
  cost: 'Cost to deliver',
  bad: 'This cannot be read. Use digits.',
  badWhole: 'A whole number from 1',
  badPercent: 'From 0 to 100',
  priceNeeded: 'Enter a price',
  tcv: 'Contract value (TCV)',
  arr: 'Recurring, a year (ARR)',
  margin: 'Margin',
  noCost: 'needs the cost',
  saved: (amount: string) => `Amount: ${amount}`,
  remove: 'Remove the terms',
  removed: 'Terms removed, the amount stays',
  disagree: (value: string) => `The terms give ${value}`,
  byTerms: (amount: string) => `${amount}, by the terms of the deal`,
  chance: {
    own: (percent: string) => `${percent} by you`,
    stage: (percent: string) => `${percent} by stage`
  },
  weighted: (amount: string) => `weighted ${amount}`,
  inOwn: (amount: string, rate: string, day: string) => `≈ ${amount} at ${rate} from ${day}`,
  inOneSum: (total: string, rates: string) => `≈ ${total} (${rates})`,
  byRate: (currency: string, rate: string, day: string) => `${currency} at ${rate} from ${day}`,
  apart: (sums: string) => `without a rate: ${sums}`,
  noRate: (currency: string) => `No rate for ${currency} yet`,
  addRate: 'Add a rate',
  norm: (median: string, upper: string, n: number) =>
    `usually ${median}, 3 of 4 within ${upper} days (${plural(n, { one: '# won deal', other: '# won deals' })})`,
  tooFew: (n: number) => `${String(n)} of 5 wins for a norm`,
  slow: 'longer than usual',
  holdOver: 'The wait is over: this deal counts as due again.',
  pin: 'Pin to the top',
  pinned: 'Pinned to the top',
  unpinned: 'No longer pinned',
  parts: {
    seats: (n: string) => `${n} seats`,
    months: (n: number) => plural(n, { one: '# month', other: '# months' }),
    discount: (percent: string) => `discount ${percent}`,
    cost: (amount: string) => `cost ${amount}`
  }
};
export type Worth = typeof worth;
