import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const deals = (n: number) => plural(n, { one: '# closed deal', other: '# closed deals' });

/** How warm a lead is, why, and how far that can be trusted. */
export const leads = {
  title: 'Lead score',
  hint: 'What it is made of, and whether it told wins from losses',
  score: (points: number, of: number) => `Lead score ${String(points)} of ${String(of)}`,
  criteria: {
    engagement: 'Engagement',
    fit: 'Fit with won deals',
    behaviour: 'Behaviour',
    source: 'Source',
    readiness: 'Readiness to buy'
  },
  part: (points: string, cap: number) => `${points} of ${String(cap)}`,
  reasons: {
    answers: (n: number) => plural(n, { one: '# answer from them', other: '# answers from them' }),
    talks: (n: number) => plural(n, { one: '# good talk', other: '# good talks' }),
    interest: (n: number) => plural(n, { one: '# touch that went well', other: '# touches that went well' }),
    sector: (n: number) => `a sector that wins more than the rest (n = ${String(n)})`,
    size: (n: number) => `${plural(n, { one: '# employee', other: '# employees' })}, like those won`,
    meetings: (n: number) => plural(n, { one: '# meeting held', other: '# meetings held' }),
    'came-in': () => 'they made the first move',
    source: (n: number) => `how deals of this source ended (n = ${String(n)})`,
    facts: (n: number) => plural(n, { one: '# fact known', other: '# facts known' })
  },
  nothing: 'nothing yet',
  decay: (days: number) => `A touch counts for half after ${String(days)} days. Only what is in this book counts.`,
  test: {
    link: 'Does this score tell wins from losses?',
    title: 'Checked on your closed deals',
    how: 'Each is scored as it stood before the day on which it ended; nothing of that day or later is seen. At most the last 300.',
    tooFew: (n: number, least: number) => `Too few to tell: ${deals(n)}, and it takes at least ${String(least)}.`,
    top: 'Top third by score',
    rest: 'The rest',
    rate: (percent: string, low: string, high: string, n: number) =>
      `${percent} won (${low} to ${high}, n = ${String(n)})`,
    lift: (times: string) => `The top third won ${times} times as often as the rest.`,
    noLift: 'The rest has won nothing, so there is no ratio.',
    weights: 'Weights',
    suggested: 'Weights that your deals suggest',
    none: 'No criterion told won from lost.',
    use: 'Use these weights',
    ours: 'Back to the usual weights',
    changed: 'Weights changed'
  }
};
export type LeadsWords = typeof leads;
