import { pluralIn } from '../plural.ts';
import { activityFigures } from './catalogue-activity.ts';
import { besideNames, leftOutWords, partNames } from './catalogue-beside.ts';
import { conversionFigures } from './catalogue-conversion.ts';
import { customerFigures } from './catalogue-customers.ts';
import { definitionWords } from './catalogue-definitions.ts';
import { pipelineFigures } from './catalogue-pipeline.ts';
import { resultFigures } from './catalogue-results.ts';

const plural = pluralIn('en');

export const catalogue = {
  title: 'Metrics',
  hint: 'Every number: its formula, what counts and what is behind it',
  groups: {
    activity: 'Activity',
    conversion: 'Conversion',
    pipeline: 'Pipeline',
    results: 'Results',
    customers: 'Customers'
  },
  lastYear: '12 months',
  period: 'Period',
  tells: { leading: 'leading', lagging: 'lagging' },
  tellsLong: {
    leading: 'Leading: it moves first, and you can act on it today.',
    lagging: 'Lagging: it tells what came of earlier work.'
  },
  tellsHint: 'Leading figures move first and can be acted on today; lagging ones tell what came of it.',
  n: (n: string) => `n = ${n}`,
  hits: (hits: string, n: string) => `${hits} of ${n}`,
  ofEach: (hits: string, n: string) => `${hits} ÷ ${n}`,
  tooFew: (n: string) => `too few to say, n = ${n}`,
  tooFewDetail: 'Below ten cases a figure says more about luck than about you.',
  nothing: 'nothing to count yet',
  noQuota: 'no quota is set',
  between: (low: string, high: string) => `The true rate lies between ${low} and ${high}, with 95% certainty.`,
  median: (value: string) => `median ${value}`,
  days: (n: number) => plural(n, { one: '# day', other: '# days' }),
  perDay: (money: string) => `${money} a day`,
  leftOut: leftOutWords,
  beside: besideNames,
  parts: partNames,
  figures: {
    ...activityFigures,
    ...conversionFigures,
    ...pipelineFigures,
    ...resultFigures,
    ...customerFigures
  },
  formula: 'Formula',
  counts: 'What counts',
  not: 'What it is not',
  besideTitle: 'Beside it',
  inForce: 'Definition in force',
  change: 'Change the definition',
  changeShort: 'Change',
  trend: 'Trend',
  trendOf: (name: string, first: string, last: string) => `${name} from ${first} to ${last}.`,
  trendNow: (value: string, label: string) => `${label}: ${value}.`,
  trendRange: (low: string, high: string) => `Lowest ${low}, highest ${high}.`,
  trendEmpty: 'There is nothing to draw yet.',
  smoothed: (months: number) => plural(months, { one: 'Counted over # month.', other: 'Counted over # months each.' }),
  when: 'When',
  value: 'Value',
  cases: 'n',
  own: {
    title: 'Against yourself',
    sentence: (now: string, before: string) => `This period: ${now}; the three months before: ${before}.`,
    scaled: (now: string, before: string) =>
      `This period: ${now}; the three months before, over as many days: ${before}.`,
    verdicts: {
      better: 'It got better, by more than chance explains.',
      worse: 'It got worse, by more than chance explains.',
      'maybe-chance': 'The intervals overlap: it may be chance.',
      'too-few': 'There are too few cases to tell.',
      'no-interval': 'Whether this is more than chance cannot be told of a sum or a mean.'
    }
  },
  /** A fiscal year by the years in which it begins and ends, the same one where it is that of the calendar. */
  fiscalYear: (_begins: number, ends: number) => `FY${String(ends % 100).padStart(2, '0')}`,
  fiscalQuarter: (year: string, n: number) => `${year} Q${String(n)}`,
  quarterShort: (n: number, year: string) => `Q${String(n)} ${year}`,
  eachAlone: 'Each period by itself',
  cannotFind: 'There is no such figure',
  kpi: {
    link: {
      found: (r: string, n: number, lag: number) =>
        `Goes with wins ${lag === 0 ? 'of the same week' : plural(lag, { one: '# week later', other: '# weeks later' })}: r = ${r}, n = ${plural(n, { one: '# week', other: '# weeks' })}.`,
      noCause: 'A link is not a cause.',
      none: {
        'not-enough-data': 'A link with wins: not enough data beyond what chance explains.',
        'made-of-wins': 'A link with wins is not told: this figure is made of what came of the work.'
      }
    },
    title: 'Your KPIs',
    hint: 'Mark three to five figures that you steer by; they stand here first.',
    mark: 'Make it a KPI',
    unmark: 'No longer a KPI',
    marked: 'It stands first among the metrics',
    unmarked: 'It is no KPI any more',
    full: 'Five are marked already. Take one out first.'
  },
  devices: {
    includes: (devices: string) => `Includes ${devices}.`,
    one: (name: string, when: string) => `${name} (${when})`,
    now: 'now',
    nothingYet: 'nothing yet',
    ago: (wait: string) => `${wait} ago`,
    running: 'Provisional: the period is not over.',
    awaited: (devices: string) => `Provisional: nothing has come from ${devices} since the end of the period.`,
    notLoaded: 'Older months are not loaded here and are missing.'
  },
  definitions: definitionWords
};
export type Catalogue = typeof catalogue;
