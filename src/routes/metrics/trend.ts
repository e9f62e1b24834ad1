import { metricFacts, metricSeries, type MetricContext } from '#lib/book/metric-facts.ts';
import type { Book } from '#lib/book/tables.ts';
import { definitionsOf } from '#lib/domain/definitions.ts';
import { catalogue } from '#lib/domain/metrics/catalogue.ts';
import type { MetricFigure, MetricKey } from '#lib/domain/metrics/metric.ts';
import { periodFor } from '#lib/domain/metrics/smoothed.ts';
import { periodBefore, periodOf, type Period } from '#lib/domain/period.ts';
import type { MetricSpan } from './chosen-period.svelte.ts';

/** One period of a trend: the figure as it is told, and by itself where that is another. */
export type TrendStep = {
  readonly period: Period;
  readonly figure: MetricFigure;
  readonly alone?: MetricFigure;
};

/** Years of a book are few; a year of months is what a rep compares. */
const lengths = { month: 12, quarter: 12, year: 5 } as const;

/** Twelve months are told month by month. */
export const stepOf = (span: MetricSpan): 'month' | 'quarter' | 'year' => (span === 'last-year' ? 'month' : span);

/** The periods of a trend that ends with the one that holds the last day of `period`, the earliest first. */
export function trendPeriods(span: MetricSpan, { to }: Period, { settings }: MetricContext): Period[] {
  const step = stepOf(span);
  const periods = [periodOf(step, to, settings)];
  while (periods.length < lengths[step]) {
    const [first] = periods;
    if (first) periods.unshift(periodBefore(step, first, settings));
  }
  return periods;
}

/** The figure of each period: what they share is read once, as numbers without their records. */
export async function metricTrend(
  book: Book,
  key: MetricKey,
  periods: readonly Period[],
  context: MetricContext
): Promise<TrendStep[]> {
  const definitions = definitionsOf(context.settings);
  const told = periods.map(period => periodFor(catalogue[key], period, definitions));
  const isSmoothed = told.some(({ from }, place) => from !== periods[place]?.from);
  const figures = await metricSeries(book, key, told, context);
  const alone = isSmoothed ? await metricSeries(book, key, periods, context) : [];
  return periods.flatMap((period, place) => {
    const [figure, itself] = [figures[place], alone[place]];
    return figure ? { period, figure, ...(itself && told[place]?.from !== period.from && { alone: itself }) } : [];
  });
}

export const figureOf = async (
  book: Book,
  key: MetricKey,
  period: Period,
  context: MetricContext
): Promise<MetricFigure> => catalogue[key].of(await metricFacts(book, period, context, [key]));

/** A book younger than the trend has nothing to show of the time before it. */
export const sinceFirst = (steps: readonly TrendStep[]): readonly TrendStep[] =>
  steps.slice(
    Math.max(
      0,
      Math.min(
        steps.length - 2,
        steps.findIndex(({ figure }) => figure.n > 0)
      )
    )
  );
