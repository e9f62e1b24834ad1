import { addMonths } from '../add-months.ts';
import type { Definitions } from '../definitions.ts';
import type { Period } from '../period.ts';
import { addDays, daysBetween } from '../time.ts';
import type { Verdict } from './before-after.ts';
import { divided } from './figure.ts';
import { enoughCases, type Metric, type MetricFigure } from './metric.ts';

/**
 * The months over which a figure is smoothed, ending with the period.
 *
 * Formula  the last `months` calendar months up to the end of the period; the period itself where it is longer
 * Says     a smoothed figure is that of the whole stretch: the rows of all its months are pooled. It is not a mean of
 *          monthly figures, where a month of two deals would weigh as much as one of twenty
 * Source   requirements 92 and 184, N7
 */
export function smoothedPeriod(period: Period, months: number): Period {
  const from = addMonths(addDays(period.to, 1), -months);
  return { from: from < period.from ? from : period.from, to: period.to };
}

/** The stretch that a figure is told for: smoothed where the rep has chosen so and the figure is one that jumps. */
export const periodFor = ({ dependsOn }: Metric, period: Period, { smoothing }: Definitions): Period =>
  smoothing > 0 && dependsOn.includes('smoothing') ? smoothedPeriod(period, smoothing) : period;

/** The rep's own past that a period is compared with: the three months up to its eve (requirement 122). */
export const trailingMonths = 3;
export const trailingBefore = ({ from }: Period, months = trailingMonths): Period => ({
  from: addMonths(from, -months),
  to: addDays(from, -1)
});

/** What a figure is now and was before, and whether the difference says anything. */
export type OwnPast = {
  readonly now: number | undefined;
  readonly before: number | undefined;
  /** By how much it grew: 0.2 is a fifth more. */
  readonly change: number | undefined;
  readonly verdict: Verdict | 'no-interval';
};

/**
 * A figure against the rep's own past.
 *
 * Formula  counts and sums of a stretch are compared by the day, scaled to the days of the period; all else as it is
 * Says     better or worse only of rates whose intervals do not touch, and with ten cases on both sides. A figure
 *          without an interval is put beside its past without a verdict
 * Source   requirement 122: for one rep the comparison is with oneself
 */
export function againstPast(
  metric: Pick<Metric, 'key' | 'better'>,
  [now, period]: readonly [MetricFigure, Period],
  [before, past]: readonly [MetricFigure, Period]
): OwnPast {
  const scale = addsUp(metric) ? daysOf(period) / daysOf(past) : 1;
  const values = { now: now.value, before: before.value === undefined ? undefined : before.value * scale };
  return { ...values, change: relativeChange(values.before, values.now), verdict: verdictOn(metric, now, before) };
}

/**
 * How much more something is than what it is measured by: 120 after 100 is 0.2, 40 where 50 was forecast is −0.2.
 *
 * Formula  (value − base) ÷ base; undefined where the base is 0 or less
 */
export const relativeChange = (base: number | undefined, value: number | undefined): number | undefined =>
  value === undefined || base === undefined ? undefined : divided(base, value - base);

const daysOf = ({ from, to }: Period): number => daysBetween(from, to) + 1;

/** What grows with the stretch it is told for. */
export const addsUp = ({ key }: Pick<Metric, 'key'>): boolean => key === 'demos-booked' || key === 'pipeline-created';

function verdictOn({ better }: Pick<Metric, 'better'>, now: MetricFigure, before: MetricFigure): OwnPast['verdict'] {
  if (now.n < enoughCases || before.n < enoughCases) return 'too-few';
  if (!now.interval || !before.interval) return 'no-interval';
  const [is, was] = [now.interval, before.interval];
  if (is.low <= was.high && was.low <= is.high) return 'maybe-chance';
  return is.low > was.high === (better !== 'less') ? 'better' : 'worse';
}
