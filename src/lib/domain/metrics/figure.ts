import type { Evidence } from '../evidence.ts';
import type { LeftOut, MetricFigure } from './metric.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';
import { wilson, type Interval } from './wilson.ts';

/** What was left out, without reasons that left out nothing; to be spread into a figure. */
export function leftOut(counts: Readonly<Partial<Record<LeftOut, number>>>): Pick<MetricFigure, 'leftOut'> {
  const some = Object.entries(counts).filter(([, count]) => count > 0);
  return some.length > 0 ? { leftOut: Object.fromEntries(some) } : {};
}

/** Records counted, each once. */
export const countOf = (evidence: Evidence): MetricFigure => ({
  value: evidence.rows.length,
  n: evidence.rows.length,
  evidence
});

/**
 * One number divided by another.
 *
 * Formula  hits ÷ n
 * Unit     ratio; undefined where n is 0 or less
 * Says     its Wilson interval only where the hits are among the n: what can exceed 1 is no share of anything
 */
export const rateOf = (hits: number, n: number, evidence: Evidence): MetricFigure => ({
  ...shareOf(hits, n),
  evidence
});

/** The same without records. */
export const shareOf = (
  hits: number,
  n: number
): { value: number | undefined; n: number; hits: number; interval: Interval | undefined } => ({
  value: n > 0 ? hits / n : undefined,
  n,
  hits,
  interval: hits >= 0 && hits <= n ? wilson(hits, n) : undefined
});

/** The mean of values with their median beside it, each value from one record. Not rounded. */
export const averageOf = (values: readonly number[], evidence: Evidence): MetricFigure => ({
  value: mean(values),
  median: median(values),
  n: values.length,
  evidence
});

/** Undefined where it would be divided by nothing, or by less than nothing. */
export const divided = (by: number | undefined, from: number): number | undefined =>
  by !== undefined && by > 0 ? from / by : undefined;

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
