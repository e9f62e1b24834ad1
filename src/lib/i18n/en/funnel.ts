import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');

/** From the first dial to the win, measured against nobody but the rep. */
export const funnel = {
  title: 'From dial to win',
  hint: 'Every step with its rate, and the weakest link',
  spans: { month: 'Month', quarter: 'Quarter', year: 'Year', five: 'Five years' },
  span: 'Period',
  steps: {
    dials: 'Dials',
    connects: 'Connects',
    positive: 'Positive calls',
    set: 'Meetings set',
    held: 'Meetings held',
    opportunities: 'New opportunities',
    won: 'Wins',
    touches: 'Touches',
    answered: 'Answered'
  },
  links: {
    connects: 'Dial to connect',
    positive: 'Connect to positive call',
    set: 'Positive call to meeting set',
    held: 'Meeting set to meeting held',
    opportunities: 'Meeting held to opportunity',
    won: 'Opportunity to win'
  },
  dials: (n: number) => plural(n, { one: '# dial', other: '# dials' }),
  wins: (n: number) => plural(n, { one: '# win', other: '# wins' }),
  happened: (dials: string, wins: string) => `In this time: ${dials} at the top, ${wins} at the bottom.`,
  step: 'Step',
  count: 'Count',
  rate: 'Rate',
  before: 'Before',
  rates: 'From step to step',
  for: (hits: string, n: string) => `${hits} for ${n}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  each: (times: string) => `${times} for each`,
  was: (rate: string) => `before: ${rate}`,
  tooFew: 'too few to tell',
  changes: { better: 'better', worse: 'worse', 'maybe-chance': 'may be chance' },
  compared: 'Before means the same number of days of the period before.',
  flows:
    'From the meeting on, a rate compares what happened in the same time, not the same deals: what is set this month may be held in the next.',
  moreThanLedTo: 'More came than this step can have led to: some came another way, or were begun earlier.',
  empty: {
    title: 'Nothing in this time',
    body: 'Once calls, meetings and deals are logged, every step from dial to win is counted here.'
  },
  weakest: {
    title: (link: string) => `Weakest link: ${link}`,
    goodCalls: 'Many good calls, few meetings.',
    fell: (now: string, own: string) =>
      `Now ${now}; in the year before ${own}. The fall is larger than chance explains.`,
    best: (now: string, own: string, quarter: string) =>
      `Now ${now}; in ${quarter} you had ${own}. No rate has fallen beyond chance, yet no step is further below your own best.`,
    more: (more: string, step: string) => `At that rate there would have been about ${more} more: ${step}.`,
    share: (rate: string, cases: string) => `${rate} (${cases})`,
    none: 'No link stands out: none lies below your own year, or your own best quarter, by more than chance explains.',
    tooFew: 'Too few to name a weakest link: a rate needs at least ten cases now, and thirty to be held against.',
    how: 'The step whose rate fell most against your own year before, beyond chance; if none fell, the one furthest below your own best quarter. A finding, not a cause.'
  },
  how: {
    dials: 'Calls going out.',
    connects: 'Connects ÷ dials: calls going out in which you spoke with a person.',
    positive: 'Positive calls ÷ connects: conversations you marked as positive.',
    set: 'Meetings, demos and visits set ÷ positive calls.',
    held: 'Meetings, demos and visits held ÷ set.',
    opportunities: 'Deals opened ÷ meetings held.',
    won: 'Deals won ÷ deals opened.'
  },
  counts: {
    dials: 'Every attempt, whatever came of it, by its day.',
    connects: 'Voicemail, busy, no answer, gatekeeper and wrong number do not count. Incoming calls are left out here.',
    positive: 'What you said of the call when you logged it.',
    set: 'By the day on which it was planned; one moved to another day counts once. One logged without a plan counts on its day.',
    held: 'By the day of the event, with the outcome “held”.',
    opportunities: 'By the date opened, whatever has become of them.',
    won: 'By close date. Not the win rate, which divides by the deals closed.'
  },
  latest: (n: string) => `The latest ${n} are listed.`,
  trend: {
    title: 'Over time',
    sentence: (n: number, low: string, high: string) =>
      plural(n, { one: `# period, from ${low} to ${high}.`, other: `# periods, from ${low} to ${high}.` }),
    none: 'Too little is known yet to draw a line.',
    period: 'Period',
    range: '95% range'
  },
  messages: {
    title: 'Messages',
    steps: { sent: 'Sent', replied: 'Answered', positive: 'Answered well', set: 'Meetings set' },
    how: 'E-mails, SMS, messengers, LinkedIn and letters you sent in this time; what came back counts for the day it was sent. Meetings set are those planned from a message.'
  },
  more: 'Look closer',
  slices: {
    title: 'The funnel side by side',
    hint: 'By source, channel, template, pipeline or size of the deal',
    by: 'Compare by',
    kinds: { source: 'Source', channel: 'Channel', template: 'Template', pipeline: 'Pipeline', size: 'Size' },
    slice: 'Slice',
    allFew: 'Too few to tell any of them apart.',
    rate: 'Rate',
    none: { deal: 'No deal, or not said', channel: 'Planned without a touch', template: 'Not known' },
    tooFew: (n: number) => plural(n, { one: 'Too few to tell: # case', other: 'Too few to tell: # cases' }),
    noBands: 'Sizes are compared by quarters of your own wins. At least ten wins with different amounts are needed.',
    bands: {
      upTo: (amount: string) => `Up to ${amount}`,
      between: (low: string, high: string) => `${low} to ${high}`,
      above: (amount: string) => `Above ${amount}`
    },
    dealsOnly: 'Over more than a year only deals are compared: touches are read for up to a year.',
    howDeal:
      'A touch counts for the deal it was logged with, else for the only deal of its person. The ranges hold the true rate with 95% confidence; where they overlap, two lines do not differ for certain.',
    howTouch:
      'Touches going out, by their day. Answered: a person on the phone, a reply, a meeting held. The ranges hold the true rate with 95% confidence; where they overlap, two lines do not differ for certain.',
    unread: 'Reading the touches of this time…'
  },
  cohorts: {
    title: 'What became of new deals',
    hint: 'New deals by when they came in, and what is still too young',
    head: ['Opened', 'Won', 'Lost', 'Open', 'Too young', 'Won of those ripe'],
    allFew: 'No period has enough ripe deals for a rate yet.',
    entered: (n: number) => plural(n, { one: '# deal opened', other: '# deals opened' }),
    fate: (won: string, lost: string, open: string) => `${won} won, ${lost} lost, ${open} open`,
    tooYoung: (n: number) => plural(n, { one: '# still too young', other: '# still too young' }),
    allYoung: 'Still too young',
    ripe: (days: number) =>
      plural(days, {
        one: 'Half of your wins take # day or less from opening; deals younger than that are still too young to be judged.',
        other:
          'Half of your wins take up to # days from opening; deals younger than that are still too young to be judged.'
      }),
    never: 'Nothing was won yet, so nobody knows how long a deal needs.',
    stages: 'Stage by stage',
    stagesHint: 'How long deals stay on a stage, and how many go on'
  },
  change: {
    title: 'Why a rate changed',
    hint: 'Where the change lies: source, channel or template',
    rate: 'Rate',
    rates: { wins: 'Win rate', connects: 'Connect rate', replies: 'Reply rate' },
    by: 'Split by',
    splits: {
      source: 'Source',
      sourceChannel: 'Channel of the source',
      pipeline: 'Pipeline',
      template: 'Template',
      channel: 'Channel'
    },
    fell: (rate: string, points: string) => `${rate} fell by ${points}`,
    rose: (rate: string, points: string) => `${rate} rose by ${points}`,
    same: (rate: string) => `${rate} did not change`,
    points: (tenths: number) => plural(tenths, { one: '# point', other: '# points' }),
    from: (before: string, now: string) => `From ${before} to ${now}.`,
    mainly: (parts: string) => `Of it ${parts}.`,
    part: (points: string, name: string) => `${points} from ${name}`,
    chance: 'The whole change may be chance.',
    tooFew: 'Too few to tell: at least ten cases are needed on either side.',
    none: 'There is nothing to compare: one of the two periods has no cases.',
    byRate: (points: string) => `own rate ${points}`,
    byMix: (points: string) => `share of all ${points}`,
    group: (now: string, before: string) => `${now}, before ${before}`,
    unsaid: 'Not said',
    how: 'Each line: what its own rate did, and what it did by becoming a larger or smaller part of all. The lines add up to the whole. Where the change lies, not why.'
  }
};
export type FunnelWords = typeof funnel;
