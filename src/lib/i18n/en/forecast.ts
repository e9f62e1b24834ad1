import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const deals = (n: number) => plural(n, { one: '# deal', other: '# deals' });
const wins = (n: number) => plural(n, { one: '# win', other: '# wins' });
const days = (n: number) => plural(n, { one: '# day', other: '# days' });
const times = (n: number) => plural(n, { one: 'once', other: '# times' });

export const forecast = {
  title: 'Forecast',
  hint: 'Commit, best case and weighted, against quota',
  period: 'Close date',
  periods: {
    month: 'This month',
    'next-month': 'Next month',
    quarter: 'This quarter',
    'next-quarter': 'Next quarter'
  },
  deals,
  empty: {
    title: 'No open deals',
    body: 'Once deals have an amount and a close date, this shows what they are expected to bring.'
  },
  category: 'How sure are you?',
  categories: { commit: 'Commit', best: 'Best case', pipeline: 'Pipeline', omitted: 'Omitted' },
  set: (n: number, category: string) => `${category}: ${deals(n)}`,
  chances: 'Chances by',
  modes: { word: 'Your word', stage: 'Stage', history: 'Own record' },
  modeHints: {
    word: 'Your own chance of a deal where you gave one, else your record.',
    stage: 'The chance written at each stage, whatever was said of a deal.',
    history: 'How many of your deals that came to a stage were won. Under 20, the chance of the stage fills in.'
  },
  source: {
    word: (percent: string) => `${percent} by your word`,
    stage: (percent: string) => `${percent} by stage`,
    history: (percent: string, n: number) => `${percent} by own record (${deals(n)})`
  },
  noChance: 'no chance known',
  figures: {
    won: {
      name: 'Won so far',
      how: 'Sum of the amounts of deals won with a close date in the period.',
      counts: 'Won deals with an amount, at the rate of the day they closed.'
    },
    commit: {
      name: 'Commit',
      how: 'Sum of the amounts of the deals you answer for.',
      counts: 'Open deals set to Commit, with an amount and a close date from today to the end of the period.'
    },
    best: {
      name: 'Best case',
      how: 'Commit and, on top, the amounts of deals that may well come.',
      counts:
        'Open deals set to Commit or Best case, with an amount and a close date from today to the end of the period.'
    },
    weighted: {
      name: 'Weighted',
      how: 'Sum of amount × chance, deal by deal, rounded once.',
      counts: 'Open deals of the period with an amount, except those omitted. Overdue deals are apart.'
    },
    open: {
      name: 'Open pipeline',
      how: 'Sum of the amounts of open deals that are to close in the period.',
      counts: 'Open deals with an amount and a close date from today to the end of the period, except those omitted.'
    }
  },
  counting: 'counting from history',
  withWon: (sum: string) => `${sum} with what is won`,
  ofQuota: (percent: string) => `${percent} of quota`,
  quota: (sum: string, left: string) => `Quota ${sum}, ${left} to go`,
  quotaMet: (sum: string) => `Quota ${sum}, reached`,
  noQuota: { title: 'No quota covers this period', hint: 'Set one to see how far a forecast goes' },
  apart: {
    title: 'Not in these sums',
    overdue: 'Overdue',
    'no-date': 'No close date',
    'no-amount': 'No amount',
    'no-rate': 'No rate for the currency',
    'no-chance': 'No chance known',
    omitted: 'Omitted',
    how: 'Nobody can say what these bring, or when. They are counted here and in no sum.',
    counts: {
      overdue: 'Open deals whose close date has gone by, of any period.',
      'no-date': 'Open deals without a close date, of any period.',
      'no-amount': 'Open deals to close in the period without an amount.',
      'no-rate': 'Open deals of the period in a currency you gave no rate for.',
      'no-chance': 'Open deals of the period on a stage that this device does not know.',
      omitted: 'Open deals of the period that you set to Omitted.'
    }
  },
  takeOut: { table: 'As a table (CSV)', print: 'Print', fileName: 'forecast' },
  list: 'Deals',
  listEmpty: 'No open deal is to close in this period.',
  choose: (title: string) => `Select ${title}`,
  chosen: (n: number) => plural(n, { one: '# deal selected', other: '# deals selected' }),
  chooseAll: 'Select all',
  chooseNone: 'Select none',
  closes: (day: string) => `closes ${day}`,
  slips: {
    known: (rate: string, missed: number, n: number) =>
      plural(n, {
        one: `Chance of slipping ${rate}: ${String(missed)} of # date like it was missed`,
        other: `Chance of slipping ${rate}: ${String(missed)} of # dates like it were missed`
      }),
    tooFew: (n: number) =>
      plural(n, {
        one: 'Chance of slipping: # date like it, too few to say',
        other: 'Chance of slipping: # dates like it, too few to say'
      }),
    name: 'Chance of slipping',
    pushed: (count: number, n: number) => `put off ${times(count)}, by ${days(n)} in all`,
    how: 'Close dates that were missed ÷ close dates whose fate is known.',
    alike: {
      'stage-and-pushes': 'Dates of your deals on the same stage that had been put off as often as this one.',
      pushes:
        'Dates of your deals on any stage that had been put off as often as this one: on this stage alone there are too few.'
    },
    counts: (n: number) =>
      `Missed: put off, or gone by with the deal still open. Kept: won or lost by then. Of the ${deals(n)} that ended last.`,
    between: (low: string, high: string) => `Between ${low} and ${high} with 95% confidence`
  },
  soon: {
    warning: (median: number, n: number) =>
      `Sooner than usual: half of ${wins(n)} from here took ${days(median)} or more`,
    move: (day: string) => `Move to ${day}`,
    moved: (day: string) => `Close date ${day}`
  },
  coverage: {
    title: 'Coverage and velocity',
    now: 'Coverage of what is left',
    full: 'Coverage of the full quota',
    needed: 'Coverage you need',
    times: (n: string) => `${n}×`,
    how: {
      now: 'Open pipeline to close in the period ÷ (quota − won).',
      full: 'Open pipeline to close in the period ÷ quota.',
      needed: '1 ÷ your win rate by value.'
    },
    counts: {
      now: 'Open deals with an amount that are to close in the period, also overdue ones and those omitted.',
      full: 'The same pipeline against the whole quota, whatever is won.',
      needed: 'Amounts won ÷ amounts won and lost, of deals closed in the last 12 months.'
    },
    reached: 'Quota reached: nothing is left to cover',
    enough: 'Enough at your win rate',
    short: (sum: string) => `${sum} of pipeline short at your win rate`,
    rate: (rate: string, n: number) => `Win rate by value ${rate}, ${deals(n)}`,
    tooFew: (n: number) => `${deals(n)}: too few to rely on`,
    noneClosed: 'Nothing was closed in 12 months'
  },
  velocity: {
    name: 'Velocity',
    aDay: (sum: string) => `${sum} a day`,
    how: 'Open qualified deals × win rate × average won size ÷ cycle in days.',
    counts: 'Deals that are open and qualified today; the other three of deals closed in the last 12 months.',
    closed: (deals: string) => `from ${deals} closed in 12 months`,
    unknown: 'Needs open qualified deals and at least one win with an amount and a start date',
    levers: {
      open: (n: string) => `Qualified deals: ${n}`,
      winRate: (rate: string) => `Win rate: ${rate}`,
      size: (sum: string) => `Average won deal: ${sum}`,
      cycle: (n: string) => `Cycle in days: ${n}`
    },
    pulled: { open: '10% more', winRate: '10% more', size: '10% more', cycle: '10% shorter' },
    brings: (sum: string) => `brings ${sum} a day more`,
    title: 'What 10% would bring'
  }
};
export type Forecast = typeof forecast;
