import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

export const spends = {
  title: 'What winning costs',
  hint: 'Your own spending, for the cost per win',
  empty: {
    title: 'Nothing entered yet',
    body: 'Enter what you spend on winning customers: fairs, ads, travel. Satchel then shows the cost per win.'
  },
  add: 'Add a cost',
  edit: 'Cost',
  amount: 'Amount',
  currency: 'Currency',
  day: 'Day',
  source: 'Source it was for',
  sourceHint: 'As your deals name it. Leave empty for costs of all sources.',
  note: 'Note',
  badAmount: 'Enter an amount above zero.',
  badDay: 'Choose a day.',
  kept: (amount: string) => `Kept: ${amount}`,
  removed: (amount: string) => `Deleted: ${amount}`,
  perWin: 'Cost per win',
  year: 'Last 12 months',
  noWins: 'No new customer was won in this time, so there is no cost per win.',
  customers: (n: number) => plural(n, { one: '# new customer', other: '# new customers' }),
  wins: (spent: string, wins: string) => `${spent} spent, ${wins}`,
  noRate: 'Costs in a currency without a rate are left out.'
};

export type SpendsWords = typeof spends;
