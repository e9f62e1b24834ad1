import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const split = {
  title: 'Split',
  none: 'First set a quota; then it can be split.',
  how: 'Months by',
  ways: { even: 'Even', history: 'Own history', 'selling-days': 'Selling days', typed: 'Own weights' },
  wayHints: {
    even: 'Every month the same.',
    'selling-days': 'More in months with more selling days, without holidays and days away.',
    typed: '100 is an average month. Move a slider or type.'
  },
  history: (months: number, trust: string) =>
    `From ${plural(months, { one: '# whole month', other: '# whole months' })} of your sales, which count for ${trust}; the rest is even until there are two years.`,
  fullHistory: (months: number) =>
    `From ${plural(months, { one: '# whole month', other: '# whole months' })} of your sales: the share of each month of the year.`,
  noHistory: 'There is no whole month of sales yet, so all months are the same.',
  weight: (month: string) => `Weight of ${month}`,
  share: (percent: string) => `${percent} of the year`,
  perDay: (days: number, value: string) =>
    `${plural(days, { one: '# selling day', other: '# selling days' })}, ${value} each`,
  noDays: 'no selling day',
  adjusted: (value: string) => `${value} extraordinary`,
  zero: 'At least one month must weigh more than nothing.',
  byWeek: 'By week',
  week: 'Week',
  total: (value: string) => `Together ${value}`,
  stale: 'Your working days have changed since.',
  adjustments: 'Extraordinary',
  adjustmentsHint: 'A campaign, a new niche, a product group: what it adds to a month, or takes from it.',
  add: 'Add',
  month: 'Month',
  amount: 'Amount, below zero where it takes',
  note: 'Why',
  removeAdjustment: (what: string) => `Remove ${what}`,
  saved: 'Split saved',
  deals: 'In deals'
};
export type Split = typeof split;
