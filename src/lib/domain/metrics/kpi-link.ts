import { measuredLink, type Link } from './link.ts';
import type { Metric } from './metric.ts';

/** The link of a figure with wins, or why none is told. */
export type KpiLink = Link | 'not-enough-data' | 'made-of-wins';

/**
 * How a figure that the rep steers by goes with the wins of the weeks after it.
 *
 * Formula  `measuredLink` of the figure and the deals won, week by week, over the last unbroken stretch of weeks in which
 *          the figure had a value: a week without a case is not a week of 0
 * Says     nothing of a lagging figure, which is made of what came of the work and so goes with wins by itself. A link is
 *          not a cause
 * Source   requirement 124
 * @param values of the figure in each week, the earliest first
 * @param wins of the same weeks
 */
export function kpiLink(
  { tells }: Pick<Metric, 'tells'>,
  values: readonly (number | undefined)[],
  wins: readonly number[]
): KpiLink {
  if (tells === 'lagging') return 'made-of-wins';
  const since = values.lastIndexOf(undefined) + 1;
  const series = values.slice(since).flatMap(value => value ?? []);
  return measuredLink(series, wins.slice(since));
}
