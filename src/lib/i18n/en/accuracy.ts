import { pluralIn } from '../plural.ts';

const plural = pluralIn('en');
const deals = (n: number) => plural(n, { one: '# deal', other: '# deals' });

export const accuracy = {
  title: 'Forecast accuracy',
  hint: 'Frozen weeks, and how true your chances are',
  span: 'Forecast of',
  spans: { month: 'The month', quarter: 'The quarter' },
  lands: (percent: string) => `Your commit lands at ${percent}`,
  landsName: 'Your commit lands at',
  landsTooFew: (percent: string) => `Your commit lands at ${percent}, of too few weeks to rely on`,
  noLanding: 'No committed week is over yet',
  noLandingBody:
    'Set deals to Commit, on the forecast or on a deal. Each week is kept as it stood, and shows here once its period is over.',
  behind: (n: number, of: number) => `${plural(n, { one: '# week', other: '# weeks' })}, ${deals(of)}`,
  median: (percent: string) => `Median of the weeks: ${percent}`,
  all: (percent: string) => `Everything won came to ${percent} of it`,
  weeks: 'Frozen weeks',
  week: (day: string) => `Week of ${day}`,
  running: 'still running',
  ofIt: (won: string, percent: string) => `won of it ${won}, ${percent}`,
  wonOfIt: (won: string) => `won of it so far ${won}`,
  inAll: (sum: string) => `won in all ${sum}`,
  committed: (sum: string, n: number) => `${sum} committed, ${deals(n)}`,
  nothing: 'nothing committed',
  name: 'Commit of the week',
  how: 'What was committed at the start of the week, against what was won of it by the end of the period.',
  counts:
    'Open deals set to Commit then, with a close date from then to the end of the period. Worked out from your history, so every device has the same weeks.',
  chart: 'Commit of each week and what was won of it',
  chartTrend: (lands: string, n: number) => plural(n, { one: `# week: ${lands}.`, other: `# weeks: ${lands}.` }),
  columns: { week: 'Week', commit: 'Commit', won: 'Won of it', all: 'Won in all', rate: 'Landed' },
  stages: 'Chances by stage',
  stagesHint:
    'From 20 of your own deals on, your record speaks for itself. Until then the chance of the stage fills in.',
  ofRecord: (rate: string, won: number, n: number, stage: string) =>
    `Own record ${rate}, ${String(won)} of ${String(n)} · stage ${stage}`,
  noRecord: (stage: string) => `No deal of yours has ended from here · stage ${stage}`,
  stageHow: (n: number, missing: number) =>
    `(deals won + ${String(missing)} × the chance of the stage) ÷ (${String(n)} + ${String(missing)}).`,
  stageCounts: 'Deals won or lost that stood on this stage or past it. A deal that skipped it stood past it.',
  reliability: 'How true your chances are',
  picture: 'Chance said and share won',
  sentence: (n: number, brier: string, base: string) =>
    plural(n, {
      one: `# chance that was said: Brier score ${brier}, always saying the average ${base}.`,
      other: `# chances that were said: Brier score ${brier}, always saying the average ${base}.`
    }),
  better: 'Your chances say more than the average alone.',
  worse: 'The average alone would have said as much.',
  tooFew: (n: number) =>
    plural(n, {
      one: '# chance of a deal that has ended: too few to say how true it is.',
      other: '# chances of deals that have ended: too few to say how true they are.'
    }),
  noneSaid: 'No deal with a history has ended yet.',
  over: 'more than said',
  under: 'less than said',
  about: 'as said',
  bins: { said: 'Said', won: 'Won', rate: 'Came true', between: '95% interval', verdict: 'So' },
  binName: (from: string, to: string) => `${from}–${to}`,
  ofN: (won: number, n: number) => `${String(won)} of ${String(n)}`,
  scores: 'Which chances serve you best',
  chances: (n: number) => plural(n, { one: '# chance', other: '# chances' }),
  best: 'closest',
  few: 'too few',
  across: 'said →',
  upward: '↑ came true',
  brier: 'Brier score',
  brierHow: 'Mean of (chance − outcome)², with 1 for won and 0 for lost. 0 is perfect; always saying 50% gives 0.25.',
  brierCounts:
    'Every chance as it stood at the end of the day a deal came to a stage or you said another, by what was known then; of deals won or lost since. A deal counts once in each tenth.',
  base: (rate: string, brier: string) => `${rate} were won; always saying that scores ${brier}`
};
export type Accuracy = typeof accuracy;
