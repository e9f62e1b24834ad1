import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const days = (n: number) => plural(n, { one: '# selling day', other: '# selling days' });

/** Money worked back to dials a day, and whether a day can hold them. */
export const northStar = {
  title: 'North Star',
  hint: 'A money goal worked back to dials a day',
  goal: 'Money goal',
  until: 'For',
  spans: { quarter: 'This quarter', year: 'This year', 'twelve-months': '12 months' },
  period: (from: string, to: string) => `${from} to ${to}`,
  fromPlan: 'From your plan.',
  noGoal: {
    title: 'How much is to be sold?',
    body: 'Enter a money goal. Everything else follows from your own rates.'
  },
  kept: 'Goal saved',
  badAmount: 'Enter an amount above zero, like 500000.',
  won: (won: string, rest: string) => `${won} is won, ${rest} to go.`,
  toGo: (rest: string) => `${rest} to go.`,
  reached: 'The goal is reached. What you sell from here on is above it.',
  needsSize: 'What does a won deal bring? You have won none in twelve months, so nobody can know. Enter it below.',
  byThumbs: 'Partly by rules of thumb: below you see which.',
  lateCycle: (cycle: string, days: string) =>
    `A sale takes you ${cycle} and ${days} are left: most of what you open now is won after that. What is open already counts most.`,
  calendarDays: (n: number) => plural(n, { one: '# day', other: '# days' }),
  noDays: 'No selling day is left in this time.',
  takes: (dials: number, left: number) =>
    `${plural(dials, { one: '# dial', other: '# dials' })} on each of ${days(left)}`,
  between: (low: string, high: string) => `between ${low} and ${high} by your own rates`,
  chain: {
    title: 'From money to dials',
    sentence: (deals: string, opportunities: string, dials: string) =>
      `${deals} deals take ${opportunities} opportunities and ${dials} dials.`,
    step: 'Step',
    need: 'Needed',
    low: 'At best',
    high: 'At worst',
    month: 'A month',
    day: 'A selling day'
  },
  aMonth: (n: string) => `${n} a month`,
  aDay: (n: string) => `${n} a day`,
  needs: {
    deals: 'Deals won',
    opportunities: 'New opportunities',
    'meetings-held': 'Meetings held',
    'meetings-set': 'Meetings set',
    connects: 'Connects',
    dials: 'Dials'
  },
  rates: {
    title: 'By which rates',
    hint: 'Your last twelve months. Tap one to see the records, or to try another: history is a start, not a limit.',
    days: (n: number) => plural(n, { one: '# day', other: '# days' }),
    own: (hits: string, n: string) => `your own: ${hits} of ${n}`,
    ownMean: (n: string) => `your own: n = ${n}`,
    range: (low: string, high: string) => `${low} to ${high}`,
    thumb: (n: number) =>
      n === 0
        ? 'rule of thumb: no cases of your own yet'
        : plural(n, {
            one: 'rule of thumb: # case of your own is too few',
            other: 'rule of thumb: # cases of your own are too few'
          }),
    thumbNone: 'rule of thumb: your own record is nought',
    typed: 'typed by you',
    ownIs: (value: string, n: string) => `your own: ${value}, n = ${n}`,
    noOwn: 'no record of your own',
    unknown: 'not known yet',
    few: 'Too few to trust: enter your own figure if you know better.',
    interval: (low: string, high: string) => `The true figure lies between ${low} and ${high} with 95% confidence.`,
    thumbIs: (value: string) => `Rule of thumb: ${value}.`,
    type: 'Try another figure',
    inPercent: 'In percent',
    inDays: 'In days',
    inMoney: 'Amount',
    use: 'Use it',
    back: 'Back to my own record',
    bad: 'Enter a number above zero. A rate that cannot exceed 100% may not.',
    kept: (name: string) => `${name}: changed`,
    names: {
      'deal-size': 'Average won deal',
      'win-rate': 'Win rate',
      'opportunities-per-meeting': 'Opportunities per meeting',
      'show-rate': 'Meetings that take place',
      'meetings-per-connect': 'Meetings per connect',
      'connect-rate': 'Connect rate',
      'prospect-rate': 'Opportunities per prospect',
      cycle: 'Sales cycle'
    },
    how: {
      'deal-size': 'Sum of the amounts of deals won ÷ how many they are.',
      'win-rate': 'Deals won ÷ (deals won + deals lost).',
      'opportunities-per-meeting': 'Deals opened ÷ meetings, demos and visits held.',
      'show-rate': 'Held ÷ (held + missed + cancelled).',
      'meetings-per-connect': 'Meetings, demos and visits whose time came ÷ calls that reached a person.',
      'connect-rate': 'Calls that reached a person ÷ calls going out.',
      'prospect-rate': 'Deals opened ÷ people added to the book.',
      cycle: 'Days from qualified, else opened, to won; their mean.'
    },
    counts: {
      'deal-size': 'By close date; other currencies by your rate of that day. Without an amount: left out.',
      'win-rate': 'Deals closed in twelve months, by close date. Open deals are in neither part.',
      'opportunities-per-meeting': 'Can be above 100%: some opportunities come without a meeting.',
      'show-rate': 'What was put off to another day counts on that day only.',
      'meetings-per-connect': 'Can be above 100%: some meetings come without a call.',
      'connect-rate': 'Voicemail, busy, no answer and gatekeeper reached nobody.',
      'prospect-rate': 'One in ten is the least that healthy prospecting brings.',
      cycle: 'Deals won, by close date. Lost ones end sooner and would flatter it.'
    }
  },
  beside: {
    title: 'Beside the chain',
    prospects: 'New prospects needed',
    prospectsDetail: (a: string, rate: string) => `${a} a month, at ${rate} that become opportunities`,
    oneInTen: 'Fewer than 1 in 10 of your prospects become opportunities: look at whom you add.',
    stock: 'Open deals needed at any time',
    stockDetail: (cycle: string, open: string) => `At a cycle of ${cycle}. Open now: ${open}.`,
    stockHow: 'Opportunities a day × days that a deal stays open (Little’s law).'
  },
  day: {
    title: 'Does it fit into a day?',
    fits: (needed: string, room: string) => `Yes: ${needed} a day, and ${room} to spare.`,
    tooMuch: (needed: string, over: string) => `No: it needs ${needed} a day, ${over} more than the day has.`,
    line: (n: string, minutes: string) => `${n} a day × ${minutes}`,
    minutes: (n: number) => plural(n, { one: '# min', other: '# min' }),
    sources: { own: 'median of yours', usual: 'rule of thumb', typed: 'typed by you' },
    capacity: (time: string) => `Your day for selling: ${time}`,
    change: 'Change the minutes',
    each: (channel: string) => `${channel}: minutes each`,
    whole: 'Minutes of the day for selling',
    badMinutes: 'Enter whole minutes, from 1 to 480.',
    badDay: 'Enter whole minutes, from 15 to 1440.',
    changed: 'Minutes saved',
    table: { what: 'What', count: 'A day', each: 'Each', takes: 'Takes' },
    titleOfChart: 'A day in minutes'
  },
  remedies: {
    title: 'What would make it fit',
    mix: (dials: string, messages: string, channel: string) => `${dials} dials and ${messages} × ${channel} a day`,
    mixWhy: 'By your own record this channel brings more meetings a minute than calls.',
    noMix: 'No other channel brings you more meetings a minute: trading calls for messages would not help.',
    rate: (name: string, from: string, to: string) => `${name} of ${to} instead of ${from}`,
    rateWhy: 'Within what your record allows: better, but not out of reach.',
    days: (n: number) => plural(n, { one: '# selling day more', other: '# selling days more' }),
    daysWhy: 'The same goal, a later end.',
    goal: (amount: string) => `A goal of ${amount}`,
    goalWhy: (part: string) => `What fits into the days that are left: ${part} of what is to go.`,
    none: 'Nothing makes it fit: there is no time left.'
  },
  whatIf: 'What if?',
  whatIfHint: 'Move win rate, deal size, cycle and volume, and see the odds'
};
export type NorthStarWords = typeof northStar;
