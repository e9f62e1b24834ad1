import type { PlanMonth } from './by-month.ts';
import { howOften, sameBefore, type HowOften, type OwnRecord } from './record.ts';
import type { Period } from '../period.ts';

/** How a quota stands to the rep's own past. */
export type Odds = {
  /** The same stretch of earlier years. */
  readonly years: HowOften;
  /** Single months of earlier years, each against what the plan asks of such a month. */
  readonly months: HowOften;
  /** The most that a whole stretch has brought; absent without one. */
  readonly best?: number;
};

/**
 * The odds of a quota from own history.
 *
 * Formula  comparable stretches of the past that brought as much or more ÷ all of them: the same stretch of earlier
 *          years, and the same months of earlier years
 * Unit     hits and n, with the Wilson interval; of fewer than 10 the figure is luck
 * Counts   whole stretches that the record holds; sums in the rep's currency
 * Source   features E1 and N38. Not a forecast: growth of skill or market is not in it
 */
export function oddsOf(
  asked: number,
  plan: { readonly span: Period; readonly inWeeks?: boolean; readonly months: readonly PlanMonth[] },
  record: OwnRecord
): Odds {
  const { span, inWeeks = false, months } = plan;
  const whole = sameBefore(span, record, inWeeks);
  const single = months.flatMap(({ period, value = 0 }) =>
    sameBefore(period, record, inWeeks).map(then => then.value >= value)
  );
  return {
    years: howOften(whole.map(({ value }) => value >= asked)),
    months: howOften(single),
    ...(whole.length > 0 && { best: Math.max(...whole.map(({ value }) => value)) })
  };
}
