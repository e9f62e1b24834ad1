import { countsIn, type DayCounts } from '../day-counts.ts';
import { measuredLink, type Link } from '../metrics/link.ts';
import { periodBefore, periodOf, type CalendarRules, type Period } from '../period.ts';
import type { Day } from '../time.ts';
import type { RecordMetric } from './record-days.ts';

/** What the rep does now, and may tell of what is to come (requirement 123). */
export const leadingMetrics = [
  'dials',
  'connects',
  'positive-calls',
  'e-mails',
  'meetings-held',
  'demos-held',
  'opportunities'
] as const satisfies readonly RecordMetric[];
/** What came of it. */
export const laggingMetrics = ['wins'] as const satisfies readonly RecordMetric[];

/** Whole weeks that are looked at: a year. */
const weeksLookedAt = 52;

export type WeekSeries = { readonly metric: RecordMetric; readonly values: readonly number[] };
export type Together = Link & { readonly metric: RecordMetric };

/**
 * A link that is worth a sentence: two-sided 5 % of the normal distribution, shared out over nine lags and seven series
 * that are all looked at (Bonferroni): 1 − 0.05 ÷ 2 ÷ 63.
 */
const z = 3.356;

/** Whole weeks before the present one, the earliest first, none of them before the record begins. */
export function wholeWeeks(today: Day, since: Day, rules: CalendarRules): Period[] {
  const weeks: Period[] = [];
  let week = periodBefore('week', periodOf('week', today, rules), rules);
  while (weeks.length < weeksLookedAt && week.from >= since) {
    weeks.unshift(week);
    week = periodBefore('week', week, rules);
  }
  return weeks;
}

/** Each metric as a count a week. */
export const weekly = (
  days: DayCounts<RecordMetric>,
  metrics: readonly RecordMetric[],
  weeks: readonly Period[]
): WeekSeries[] => {
  const counts = weeks.map(week => countsIn(days, metrics, week));
  return metrics.map(metric => ({ metric, values: counts.map(count => count[metric]) }));
};

/**
 * What goes with the wins of some weeks later, the closest first.
 *
 * Formula  `measuredLink` of each leading series with wins, of which only those stand that are still beyond chance when
 *          it is counted that several series were tried: |atanh r| × √(n − 3) > 3.36
 * Says     nothing where nothing is; a link is not a cause
 * Source   requirement 123, features D7
 */
export function goingTogether(leading: readonly WeekSeries[], wins: readonly number[]): Together[] {
  return leading
    .flatMap(({ metric, values }): Together[] => {
      const link = measuredLink(values, wins);
      return link === 'not-enough-data' || !isClear(link) ? [] : [{ ...link, metric }];
    })
    .sort((a, b) => Math.abs(b.r) - Math.abs(a.r));
}

const isClear = ({ r, n }: Link): boolean => n > 3 && Math.abs(Math.atanh(r)) * Math.sqrt(n - 3) > z;
