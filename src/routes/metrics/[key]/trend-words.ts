import type { Annotation } from '#lib/domain/annotation.ts';
import type { MetricKey } from '#lib/domain/metrics/metric.ts';
import { fiscalName, calendarYear, monthHolding } from '#lib/domain/fiscal.ts';
import { isWithin, type CalendarRules, type Period, type Span } from '#lib/domain/period.ts';
import type { Mark, TrendPoint } from '#lib/ui/charts/trend.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { periodName } from '../../score/period-name.ts';
import { isTooFew } from '../metric-words.ts';
import type { TrendStep } from '../trend.ts';

export type History = {
  readonly steps: readonly TrendStep[];
  /** What the rep noted to have changed, the latest first. */
  readonly changes: readonly Annotation[];
  readonly step: Span;
  readonly rules: CalendarRules;
};

export const pointsOf = (words: Words, key: MetricKey, { steps, step, rules }: History): TrendPoint[] =>
  steps.map(({ period, figure }) => ({
    key: period.from,
    label: shortName(words, step, period, rules),
    value: figure.value,
    low: figure.interval?.low,
    high: figure.interval?.high,
    weak: isTooFew(key, figure)
  }));

/** Changes of one period stand at one point, the earliest first. */
export const marksOf = ({ steps, changes }: History): Mark[] =>
  steps.flatMap(({ period }) => {
    const here = changes.filter(({ day }) => isWithin(day, period)).map(({ text }) => text);
    return here.length > 0 ? [{ key: period.from, text: here.reverse().join(', ') }] : [];
  });

export const rowsOf = (
  words: Words,
  { steps, step, rules }: History,
  said: (value: number | undefined) => string
): { key: string; cells: string[] }[] =>
  steps.toReversed().map(({ period, figure }) => ({
    key: period.from,
    cells: [
      periodName(words, { span: step, period, today: '9999-12-31', rules }),
      said(figure.value),
      words.format.number(figure.n)
    ]
  }));

type Told = {
  readonly name: string;
  readonly points: readonly TrendPoint[];
  readonly said: (value: number | undefined) => string;
  /** Months that each point is counted over; 0 where it is not smoothed. */
  readonly smoothing: number;
};

/** The chart in one line: from when to when, where it stands, how low and high it went. */
export function sentenceOf({ t }: Words, { name, points, said, smoothing }: Told): string {
  const c = t.catalogue;
  const values = points.flatMap(({ value }) => value ?? []);
  const last = points.findLast(({ value }) => value !== undefined);
  return [
    c.trendOf(name, points[0]?.label ?? '', points.at(-1)?.label ?? ''),
    ...(last ? [c.trendNow(said(last.value), last.label)] : []),
    ...(values.length > 1 ? [c.trendRange(said(Math.min(...values)), said(Math.max(...values)))] : []),
    ...(smoothing > 0 ? [c.smoothed(smoothing)] : [])
  ].join(' ');
}

/** Short enough to stand under a chart: Nov 26, Q3 26, 2026. */
function shortName(words: Words, step: Span, { from }: Period, rules: CalendarRules): string {
  const fiscal = rules.fiscal ?? calendarYear;
  const index = monthHolding(from, fiscal, rules.weekStart);
  const { ends, quarter } = fiscalName(index, fiscal);
  if (step === 'year') return String(ends);
  if (step === 'quarter') return words.t.catalogue.quarterShort(quarter, String(ends).slice(2));
  const month = new Intl.DateTimeFormat(words.format.locale, { month: 'short', timeZone: 'UTC' });
  return `${month.format(Date.parse(from) + halfMonth)} ${from.slice(2, 4)}`;
}

/** A month of whole weeks may begin some days early; its middle is in the month that it stands for. */
const halfMonth = 14 * 86_400_000;
