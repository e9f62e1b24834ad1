import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const number = new Intl.NumberFormat('en');
const deals = (n: number) => plural(n, { one: '# deal', other: '# deals' });

export const waterfall = {
  title: 'What changed',
  place: 'What changed in the pipeline',
  placeHint: 'Between any two dates, with the deals behind it',
  when: 'When',
  presets: {
    week: 'This week',
    'last-week': 'Last week',
    month: 'This month',
    'last-month': 'Last month',
    quarter: 'This quarter',
    review: 'Since the last review',
    own: 'Own dates'
  },
  spans: { year: 'This year', quarter: 'This quarter' },
  from: 'From',
  to: 'To, that day included',
  closing: 'Expected close',
  anyTime: 'Any time',
  measure: 'Count in',
  inDeals: 'Deals',
  deals,
  bars: {
    opened: 'Opened',
    arrived: 'Imported without a start date',
    reopened: 'Reopened or restored',
    resumed: 'Back from hold',
    raised: 'Raised',
    'slipped-in': 'Slipped in',
    'moved-in': 'From another pipeline',
    won: 'Won',
    lost: 'Lost',
    held: 'Put on hold',
    lowered: 'Lowered',
    'slipped-out': 'Slipped out',
    'moved-out': 'To another pipeline',
    removed: 'Removed',
    currency: 'Other currency'
  },
  opening: (day: string) => `Open before ${day}`,
  closingBar: (day: string) => `Open at the end of ${day}`,
  now: 'Open now',
  chart: 'Open pipeline, from bar to bar',
  sentence: (from: string, to: string, change: string) => `The open pipeline went from ${from} to ${to}: ${change}.`,
  unchanged: 'nothing changed',
  up: (by: string) => `up by ${by}`,
  down: (by: string) => `down by ${by}`,
  most: (name: string, value: string) => `Most came from “${name}”: ${value}.`,
  least: (name: string, value: string) => `Most went to “${name}”: ${value}.`,
  nothing: 'Nothing was opened, closed or changed in this time.',
  table: 'The same as a table',
  columns: { bar: 'What', deals: 'Deals', value: 'Value' },
  withoutAmount: (n: number) => plural(n, { one: '# deal without an amount', other: '# deals without an amount' }),
  rates: (list: string) => `Counted at ${list}.`,
  rate: (money: string, worth: string, day: string) => `${money} = ${worth} (from ${day})`,
  undated: (n: number) =>
    plural(n, {
      one: '# closed deal came without dates. Nobody knows when it was open, so it is in no figure here.',
      other: '# closed deals came without dates. Nobody knows when they were open, so they are in no figure here.'
    }),
  coming: (month: string, months: number) =>
    `History since ${month} is still coming to this device: ${plural(months, { one: '# month', other: '# months' })} to go. Until then figures would be wrong.`,
  empty: {
    title: 'No deals yet',
    body: 'Once you have deals, this shows what changed between any two dates, and why.'
  },
  closeOn: (day: string) => `close ${day}`,
  none: 'No deals',
  notes: 'Notes of that time',
  changes: {
    amount: (from: string, to: string) => `${from} → ${to}`,
    closeOn: (from: string, to: string) => `close ${from} → ${to}`,
    noAmount: 'no amount',
    noDate: 'no date'
  },
  monthEnds: 'Month-ends',
  monthEndsHint: 'Worked out from your history, so they are the same on every device. Tap one to see that month.',
  stages: {
    title: 'Stages: time and conversion',
    place: 'Stages: time and conversion',
    placeHint: 'How long deals stay, and how many go on',
    period: 'Deals that came to the stage',
    always: 'Ever',
    told: 'Stages',
    as: { was: 'As they were', mapped: 'As they count today' },
    asHint: 'Today’s way counts retired stages as the ones they were mapped to, and split ones as one.',
    onward: (rate: string, n: number) =>
      plural(n, { one: `${rate} of # deal go on`, other: `${rate} of # deals go on` }),
    tooFew: (hits: number, n: number) =>
      plural(n, {
        one: `${number.format(hits)} of # deal went on: too few for a rate`,
        other: `${number.format(hits)} of # deals went on: too few for a rate`
      }),
    noneYet: 'Too early for a rate',
    between: (low: string, high: string) => `between ${low} and ${high} with 95% confidence`,
    young: (n: number) => plural(n, { one: '# is too young to say', other: '# are too young to say' }),
    time: (median: string, mean: string, n: number) =>
      plural(n, {
        one: `${median} days in the middle, ${mean} on average (# stay)`,
        other: `${median} days in the middle, ${mean} on average (# stays)`
      }),
    noTime: 'No stay is over yet',
    fate: (reached: number, on: number, lost: number, here: number) =>
      `${deals(reached)} came here or past · ${number.format(on)} went on · ${number.format(lost)} lost here · ${number.format(here)} still here`,
    skipped: (n: number) => `${number.format(n)} skipped it`,
    how: 'How it is counted',
    howOnward:
      'Deals that moved on to a later stage or were won ÷ deals that came to the stage or past it and have had at least the time that half of all stays take.',
    howTime:
      'Calendar days from entering a stage to leaving it, by moving on, winning or losing. A deal that comes back has stayed twice.',
    empty: 'No deal has come to a stage of this pipeline yet.'
  }
};
export type Waterfall = typeof waterfall;
