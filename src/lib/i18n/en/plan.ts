import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const selling = (n: number) => plural(n, { one: '# selling day', other: '# selling days' });

export const plan = {
  title: 'Plan',
  place: 'Plan and quota',
  placeHint: 'What you are to sell, how it goes, and what today needs',
  none: {
    title: 'No plan yet',
    body: 'Say what you are to sell, by one of three ways, and every day shows how it goes and what it needs.',
    set: 'Set a quota'
  },
  sellingDays: selling,
  deals: (n: number) => plural(n, { one: '# deal', other: '# deals' }),
  status: {
    ahead: (percent: string) => `${percent} ahead of plan`,
    'on-plan': 'on plan',
    behind: (percent: string) => `${percent} behind plan: act now`,
    unknown: 'nothing to compare with yet'
  },
  glance: {
    title: 'The plan at a glance',
    sold: (sold: string, quota: string) => `${sold} of ${quota}`,
    attained: (percent: string) => `${percent} of the quota`,
    days: (passed: number, all: number) => `${passed} of ${selling(all)} passed`,
    projected: (value: string, percent: string) => `At this pace it ends at ${value}, ${percent} of the quota.`,
    ahead: (days: number) => `It begins in ${plural(days, { one: '# day', other: '# days' })}.`,
    over: 'This plan is over. Set the next one.',
    noRate: (currency: string) => `There is no rate for ${currency}, so the quota cannot be compared.`,
    noCount: 'You count quotas in deals, and this plan has no number of deals yet.',
    noValue: 'You count quotas in money, and this plan has no amount yet.'
  },
  chart: {
    title: 'Plan and sales, summed up',
    sentence: (sold: string, asked: string, status: string) =>
      `Sold ${sold}; the plan asks ${asked} by today: ${status}.`,
    ahead: 'Nothing of this plan is behind you yet.',
    plan: 'Plan',
    stretch: 'Stretch',
    sold: 'Sold',
    month: 'Month'
  },
  toDate: {
    title: 'So far',
    year: 'Year to date',
    quarter: 'Quarter to date',
    month: 'Month to date',
    week: 'Week to date',
    of: (quota: string) => `of ${quota}`,
    noQuota: 'no plan for all of these days',
    before: (value: string) => `${value} in the same days before`,
    projected: (value: string) => `ends at ${value} at this pace`,
    how: 'Sold ÷ what the plan asks by today: whole months as planned, this month by quota × selling days passed ÷ all. End at this pace = quota × that.',
    counts: 'Deals won, by close date, in your currency. Today counts as passed.',
    days: (passed: number, all: number) => `${passed} of ${selling(all)} passed, today included`,
    asked: (value: string) => `The plan asks ${value} by today`,
    beforeDays: (from: string, to: string, value: string) => `${from} – ${to}: ${value}`,
    withoutAmount: (n: number) => `${plural(n, { one: '# deal', other: '# deals' })} won without an amount in all`,
    withoutRate: (n: number) =>
      `${plural(n, { one: '# deal', other: '# deals' })} in a currency without a rate left out`
  },
  need: {
    title: 'What today needs',
    until: 'To reach the quota of',
    spans: { month: 'This month', quarter: 'This quarter', year: 'This year' },
    left: (value: string, days: number) => `${value} to go in ${selling(days)}, today included`,
    perDay: (value: string) => `${value} a day`,
    keys: {
      deals: (n: number) => plural(n, { one: '# won deal', other: '# won deals' }),
      'meetings-held': (n: number) => plural(n, { one: '# meeting', other: '# meetings' }),
      dials: (n: number) => plural(n, { one: '# dial', other: '# dials' })
    },
    between: (low: string, high: string) => `${low} to ${high}`,
    fits: (need: string, day: string) => `That takes about ${need} a day, and your day has ${day}.`,
    over: (need: string, day: string) => `That takes about ${need} a day, and your day has only ${day}.`,
    inTime: (value: string, percent: string) => `In that time about ${value} is in reach, ${percent} of what is left.`,
    booked: (n: number, expected: string, needed: string) =>
      `Meetings, demos and visits booked until then: ${n}. By your show rate ${expected} take place, and ${needed} are needed.`,
    bookMore: (n: number) => `Book ${n} more.`,
    bookedEnough: 'That is enough.',
    minutesFrom: 'See rates and minutes',
    reached: 'Reached. What you sell now comes on top.',
    noDays: 'No selling day is left in this time.',
    noQuota: 'There is no plan for all of these days.',
    noSize: 'From the day after your first won deal with an amount, this is told in deals, meetings and dials too.',
    thumbs: 'Where you have fewer than ten cases of your own, a rule of thumb stands in.',
    own: 'Worked out from your own rates of the last twelve months.',
    line: (list: string) => `Today needs ${list}`
  },
  verdict: {
    'out-of-reach': (n: number, high: string) =>
      `Out of reach by your own record: none of ${n} stretches of so many selling days brought as much. At best ${high} of them would.`,
    seldom: (hits: number, n: number, low: string, high: string) =>
      `Seldom so far: ${hits} of ${n} stretches of so many selling days brought as much (${low} to ${high}).`,
    'within-reach': (hits: number, n: number, low: string, high: string) =>
      `Within reach by your own record: ${hits} of ${n} stretches of so many selling days brought as much (${low} to ${high}).`,
    'too-few': (n: number) =>
      `Too few to judge: your record has ${plural(n, { one: '# stretch', other: '# stretches' })} of so many selling days.`,
    still: (usual: string, best: string) => `Still reachable: ${usual} if it goes as usual, ${best} as in your best.`
  },
  warning: {
    year: 'Early warning for the year',
    quarter: 'Early warning for the quarter',
    month: 'Early warning for the month'
  },
  links: {
    title: 'Work on the plan',
    quota: 'Quota',
    quotaHint: 'By company, by earnings, by your own growth, with the odds of each',
    split: 'Split',
    splitHint: 'By month: seasons, holidays, what is extraordinary'
  },
  more: 'All plans',
  from: 'From',
  to: 'To',
  remove: (span: string) => `Remove the plan of ${span}`,
  removed: 'Plan removed'
};
export type PlanWords = typeof plan;
