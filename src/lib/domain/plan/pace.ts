import type { SellingDays } from './selling-days.ts';

/** At or above plan is fine; behind is time to act (requirement 133). */
export type PaceStatus = 'ahead' | 'on-plan' | 'behind';

export type Pace = {
  /** Actual ÷ what the plan asks by now; 1 is on plan. Absent where it asks for nothing yet. */
  readonly pace?: number;
  /** Actual ÷ quota; absent without a quota above zero. */
  readonly attained?: number;
  /** Where the period ends if it goes on like this; absent before its first selling day has passed. */
  readonly projected?: number;
  /** Absent where nothing can be compared. */
  readonly status?: PaceStatus;
};

/** Within half a percent it is on plan. */
const near = 0.005;

/**
 * Pace and projection of a period (run rate).
 *
 * Formula  pace = actual ÷ (quota × elapsed selling days ÷ all); projected = actual ÷ elapsed × all
 * Unit     pace and attained are ratios; projected is in the unit of `actual`
 * Range    undefined where it would be divided by zero: no quota, no selling day yet, no selling day at all
 * Source   requirements 115 and 133. A straight line through the period: what is still to come of a season inside it
 *          is only in the plan, not in the projection
 */
export function paceOf(actual: number, quota: number | undefined, { passed, all }: SellingDays): Pace {
  const asked = quota !== undefined && all > 0 ? (quota * passed) / all : 0;
  const pace = asked > 0 ? actual / asked : undefined;
  return {
    ...(pace !== undefined && { pace, status: statusOf(pace) }),
    ...(quota !== undefined && quota > 0 && { attained: actual / quota }),
    ...(passed > 0 && { projected: (actual / passed) * all })
  };
}

const statusOf = (pace: number): PaceStatus => (pace >= 1 + near ? 'ahead' : pace > 1 - near ? 'on-plan' : 'behind');
