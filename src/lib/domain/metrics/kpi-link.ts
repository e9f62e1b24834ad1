import type { Period } from '../period.ts';
import { closedIn } from './closed-in.ts';
import { measuredLink, type Link } from './link.ts';
import type { Metric, MetricFacts, Need } from './metric.ts';

/** Rows that say themselves to which week they belong. */
const dated: ReadonlySet<Need> = new Set<Need>(['activities', 'deals', 'people', 'followUps', 'inbound']);

/** The link of a figure with wins, or why none is told. */
export type KpiLink = Link | 'not-enough-data' | 'made-of-wins' | 'not-by-week';

/**
 * How a figure that the rep steers by goes with the wins of the weeks after it.
 *
 * Formula  `measuredLink` of the figure and the deals won, week by week, over the last unbroken stretch of weeks in which
 *          the figure had a value: a week without a case is not a week of 0
 * Says     nothing of a lagging figure, which is made of what came of the work and so goes with wins by itself, and nothing
 *          of one that needs more than the rows of the week. A link is not a cause
 * Source   requirement 124
 * @param facts the rows of all the weeks
 * @param weeks whole weeks, the earliest first
 */
export function kpiLink(metric: Metric, facts: MetricFacts, weeks: readonly Period[]): KpiLink {
  if (metric.tells === 'lagging') return 'made-of-wins';
  if (!canBeWeekly(metric)) return 'not-by-week';
  const { inbound: _ofAllWeeks, ...rows } = facts;
  const values = weeks.map(period => metric.of({ ...rows, period }).value);
  const since = values.lastIndexOf(undefined) + 1;
  const series = values.slice(since).flatMap(value => value ?? []);
  const wins = weeks.slice(since).map(week => closedIn(facts.deals, 'won', week).length);
  return measuredLink(series, wins);
}

const canBeWeekly = ({ needs, dependsOn }: Metric): boolean =>
  needs.every(need => dated.has(need)) && !dependsOn.includes('quota');
