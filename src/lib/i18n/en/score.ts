import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const round = (points: number) => Math.round(points * 10) / 10;

export const score = {
  title: 'Score',
  activities: 'Activities',
  pipeline: 'Pipeline',
  results: 'Results',
  earlier: 'Earlier',
  later: 'Later',
  quarter: (n: string) => `Quarter ${n},`,
  exactly: (points: number) => plural(points, { one: '# point', other: '# points' }),
  changeGoal: 'Change the goal',
  now: { day: 'Today', week: 'This week' },
  all: 'All time',
  points: (points: number) => plural(round(points), { one: '# point', other: '# points' }),
  total: (points: number) => plural(round(points), { one: '# point of 100', other: '# points of 100' }),
  of: (units: string, benchmark: string) => `${units} of ${benchmark}`,
  weightsOff: (sum: string) => `The weights add up to ${sum} instead of 100.`,
  noGoals: 'No goals were set for this time.',
  noPoints: 'no points',
  how: 'How it is counted',
  counts: 'What counts',
  worth: (perUnit: string, weight: string, benchmark: string) =>
    `One is worth ${perUnit}: weight ${weight} ÷ benchmark ${benchmark}.`,
  records: 'The records behind it',
  noRecords: 'Nothing was counted in this time.',
  habits: {
    title: 'How you work',
    none: 'Nothing to count in this time.',
    of: (counted: string, n: number) => plural(n, { one: `${counted} of # touch`, other: `${counted} of # touches` }),
    ofAppointments: (counted: string, n: number) =>
      plural(n, { one: `${counted} of # appointment`, other: `${counted} of # appointments` }),
    estimated: (n: number, share: string) =>
      plural(n, { one: `# call, ${share} estimated`, other: `# calls, ${share} estimated` }),
    type: (outcome: string, length: string, made: string) => `${outcome}: ${length} (${made})`,
    figures: {
      'next-step': {
        name: 'With a next step',
        how: 'Touches with a follow-up or a hold until a date ÷ touches that were not an end.',
        counts: 'Everything logged with an outcome. What ended with a reason has no next step and is left out.'
      },
      talk: {
        name: 'Talk time a call',
        how: 'Sum of the talk time ÷ calls that have one.',
        counts: 'Calls in which you spoke with a person. An estimate is the time you were away from Satchel.'
      },
      'no-show': {
        name: 'No-shows',
        how: 'Appointments not attended ÷ appointments whose time came.',
        counts: 'Meetings, demos and visits. What was put off before its time does not count.'
      }
    }
  },
  benchmark: {
    day: 'Benchmark a day',
    week: 'Benchmark a week',
    month: 'Benchmark a month',
    quarter: 'Benchmark a quarter'
  },
  weight: 'Weight, points for the whole benchmark',
  goalSaved: 'Goal saved',
  badBenchmark: 'Enter a number above zero.',
  badWeight: 'Enter a number from 0 to 100.',
  metrics: {
    dials: { how: 'Calls going out.', counts: 'Every attempt, whatever came of it. Incoming calls do not count.' },
    connects: {
      how: 'Calls in which you spoke with a person.',
      counts: 'Both directions. Voicemail, busy, no answer, gatekeeper and wrong number do not count.'
    },
    'positive-calls': { how: 'Connects marked as positive.', counts: 'What you said of the call when you logged it.' },
    'e-mails': {
      how: 'E-mails going out.',
      counts: 'Also those that bounced. Other messages and replies do not count.'
    },
    'meetings-held': {
      how: 'Meetings whose outcome is “held”.',
      counts: 'By the day of the meeting. No-shows and demos do not count.'
    },
    'demos-held': { how: 'Demos whose outcome is “held”.', counts: 'By the day of the demo. No-shows do not count.' },
    'visits-held': {
      how: 'Visits whose outcome is “held”.',
      counts: 'By the day of the visit. No-shows do not count.'
    },
    touches: {
      how: 'Everything going out to customers.',
      counts: 'All channels, whatever came of it. Three tries are three touches.'
    },
    opportunities: { how: 'Deals opened.', counts: 'By the date opened, also those closed since.' },
    proposals: {
      how: 'Deals that entered a proposal stage.',
      counts: 'Once for each deal. A move taken back on the same day does not count.'
    },
    'leads-qualified': { how: 'Deals with this date of qualification.', counts: 'Whatever has become of them.' },
    'inbound-answered': {
      how: 'Incoming calls and messages you dealt with.',
      counts: 'All channels. Missed ones do not count.'
    },
    'new-prospects': { how: 'People added to the book.', counts: 'By hand or from a file. Companies do not count.' },
    'follow-ups-done': {
      how: 'Follow-ups finished as done.',
      counts: 'By the day of the touch that answered it, late ones too. Dropped ones do not count.'
    },
    wins: { how: 'Deals won.', counts: 'By close date.' },
    revenue: { how: 'Sum of the amounts of deals won.', counts: 'By close date, in your currency alone.' },
    'pipeline-created': {
      how: 'Sum of the amounts of deals opened.',
      counts: 'By the date opened, in your currency alone.'
    }
  },
  figures: {
    'win-rate': {
      name: 'Win rate',
      how: 'Deals won ÷ (deals won + deals lost).',
      counts: 'Deals closed in this time, by close date. Open deals and deals on hold are in neither part.'
    },
    'average-won': {
      name: 'Average won deal',
      how: 'Sum of the amounts of deals won ÷ how many they are. The median is the one in the middle.',
      counts: 'By close date, each currency by itself. Deals without an amount are left out.'
    },
    cycle: {
      name: 'Sales cycle',
      how: 'Days from qualified to won, for each deal; their mean and median.',
      counts: 'Deals won, by close date. Without a date of qualification the date opened is taken.'
    },
    revenue: {
      name: 'Revenue won',
      how: 'Sum of the amounts of deals won.',
      counts: 'By close date, each currency by itself; nothing is converted.'
    },
    wins: { name: 'Deals won', how: 'Deals with the status won.', counts: 'By close date.' },
    losses: { name: 'Deals lost', how: 'Deals with the status lost.', counts: 'By close date.' }
  },
  won: 'won',
  lost: 'lost',
  closed: (won: string, n: number) => plural(n, { one: `${won} won of # closed`, other: `${won} won of # closed` }),
  nothingClosed: 'No deal was won or lost in this time.',
  noneWon: 'No deal was won in this time.',
  noneLost: 'No deal was lost in this time.',
  noAmounts: 'The deals won have no amounts.',
  tooFew: (n: number) => plural(n, { one: 'Too few to say: # deal', other: 'Too few to say: # deals' }),
  tooFewDetail: 'Below ten closed deals a rate says more about luck than about you.',
  between: (low: string, high: string) => `The true rate lies between ${low} and ${high}, with 95% certainty.`,
  meanOf: (n: number) => plural(n, { one: 'mean of # deal', other: 'mean of # deals' }),
  median: (value: string) => `median ${value}`,
  mean: (value: string) => `mean ${value}`,
  days: (days: number) => plural(round(days), { one: '# day', other: '# days' }),
  range: (min: string, max: string) => `shortest ${min}, longest ${max}`,
  withoutAmount: (n: number) => plural(n, { one: '# deal has no amount', other: '# deals have no amount' }),
  withoutStart: (n: number) => plural(n, { one: '# deal has no start date', other: '# deals have no start date' })
};
export type Score = typeof score;
