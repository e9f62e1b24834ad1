import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const deals = (n: number) => plural(n, { one: '# deal', other: '# deals' });
const days = (n: number) => plural(n, { one: '# day', other: '# days' });

export const review = {
  title: 'Pipeline review',
  detail: 'Fifteen minutes: last promises, what changed, top deals, next steps',
  today: { due: 'Review day: look through your pipeline', underWay: 'Your review is under way: go on' },
  choose: 'Which review?',
  goOn: 'Go on',
  kits: { weekly: 'Weekly', 'weekly-short': 'Weekly, short', 'mid-month': 'Mid-month', 'month-end': 'Month-end' },
  kitHints: {
    weekly: 'Top 20 deals: next steps, what must happen to close, obstacles',
    'weekly-short': 'Top 10 deals, six questions: who, why, why now',
    'mid-month': 'Top 5 open, won, lost and churned: halfway through the month',
    'month-end': 'Top 5 open, won, lost and churned: how the month ended'
  },
  underWay: (kit: string, day: string) => `${kit}, begun ${day}`,
  past: 'Past reviews',
  nonePast: 'Each review you hold stays here as one page.',
  pastLine: (kept: number, all: number) =>
    all === 0 ? 'No plan' : plural(all, { one: `${kept} of # promise kept`, other: `${kept} of # promises kept` }),
  unfinished: 'not ended',
  remove: 'Delete this review',
  removed: 'Review deleted',
  progress: (n: number, of: number) => `${n} of ${of}`,
  minutes: (n: number) => plural(n, { one: '# minute', other: '# minutes' }),
  parts: {
    promises: 'What was promised',
    changes: 'What changed',
    trouble: 'Leaking and stuck',
    upkeep: 'Put in order',
    top: 'Top deals',
    plan: 'Action plan',
    sheet: 'One page'
  },
  next: 'Next',
  back: 'Back',
  end: 'End review',
  ended: 'Review ended',
  nothing: {
    promises: 'The last review left no promises.',
    changes: 'Nothing was opened, won, lost or put off.',
    trouble: 'Nothing leaks and nothing is stuck.',
    upkeep: 'Every open deal is in order.',
    top: 'There are no deals to look at.',
    plan: 'There are no open deals to plan for.',
    gone: 'This deal has been deleted.'
  },
  promises: {
    kept: (n: number, of: number) => `${n} of ${of} kept`,
    states: { open: 'open', overdue: 'overdue', done: 'done', dropped: 'dropped' },
    due: (channel: string, day: string) => `${channel} ${day}`,
    moved: (day: string) => `first promised for ${day}`,
    done: 'Done',
    move: 'New date',
    drop: 'Drop',
    doneFor: (what: string) => `Done: ${what}`,
    moveFor: (what: string) => `New date: ${what}`,
    dropFor: (what: string) => `Drop: ${what}`,
    doneSaid: 'Promise kept',
    dropSaid: 'Promise dropped'
  },
  changes: {
    since: (day: string) => `Since ${day}`,
    fresh: 'New',
    won: 'Won',
    lost: 'Lost',
    slipped: 'Slipped',
    out: 'On hold or removed',
    slip: (from: string, to: string) => `close ${from} → ${to}`,
    missed: (day: string) => `was to close ${day}, no new date`,
    more: (n: number) => `and ${deals(n)} more`,
    waterfall: 'The waterfall, with the deals behind it',
    gone: 'Deal removed'
  },
  trouble: {
    leaking: 'Leaking',
    stuck: 'Stuck',
    all: 'The whole check',
    more: (n: number) => `${deals(n)} more in the check`
  },
  top: {
    of: (n: number, of: number) => `Deal ${n} of ${of}`,
    lists: { open: 'Open', won: 'Won', lost: 'Lost', churned: 'Customer left' },
    noAmount: 'no amount',
    noRate: (currency: string) => `no rate for ${currency}: after the deals that can be compared`,
    unvalued: 'without an amount it stands last',
    pinnedFirst: 'pinned, so it comes first',
    closesIn: (n: number) => (n === 0 ? 'closes today' : `closes in ${days(n)}`),
    closedAgo: (n: number) => `was to close ${days(n)} ago`,
    noDate: 'no close date',
    stage: 'Stage',
    lastTouch: 'Last contact',
    noTouch: 'No contact yet',
    nextStep: 'Next step',
    noStep: 'No next step',
    questions: 'Questions',
    before: (day: string, answer: string) => `${day}: ${answer}`,
    known: (answer: string) => `In the deal: ${answer}`,
    same: 'Still so',
    sameFor: (question: string) => `Still so: ${question}`,
    endedFor: (reasons: string) => `Because: ${reasons}`
  },
  plan: {
    hint: 'One next step for each deal. The next review begins with these.',
    has: (channel: string, day: string) => `${channel} ${day}`,
    planned: (channel: string, day: string) => `Planned: ${channel} ${day}`,
    how: (title: string) => `How, for ${title}`,
    when: (channel: string, day: string, title: string) => `${channel} ${day}: ${title}`,
    change: 'Change',
    changeFor: (title: string) => `Change the step: ${title}`,
    other: 'Another day',
    others: 'Leaking, and not among the top deals'
  },
  sheet: {
    heading: (kit: string, day: string) => `Pipeline review, ${kit}, ${day}`,
    numbers: 'Numbers',
    open: 'Open pipeline',
    weighted: 'Weighted by stage',
    promised: 'Promises kept',
    changes: 'What changed',
    top: 'Top deals',
    plan: 'Action plan',
    noPlan: 'No next steps agreed.',
    notes: 'Notes',
    notesHint: 'Your own, or what others said of it',
    definitions: 'Definitions',
    defined: [
      'Open pipeline: deals that are neither won, lost nor on hold, by what they were at the end of the review.',
      'Weighted: amount × the chance of the stage.',
      'Rank: amount × chance × urgency. Urgency is 2 to 7 days before the close date and after it, 1.5 to 14 days, 1.25 to 30, 1 to 90, then 0.75; without a date 1. Pinned deals come first.',
      'Slipped: expected to close later than at the last review, or on a day gone by.',
      'Promise kept: the step was marked as done.'
    ],
    withoutAmount: (n: number) => `${deals(n)} without an amount`,
    print: 'Print or PDF',
    share: 'Share',
    copy: 'Copy',
    copied: 'Copied',
    file: 'Save as a file',
    deals
  }
};
export type Review = typeof review;
