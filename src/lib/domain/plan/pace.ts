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

/** What the plan asks of the whole period and by now, both in the unit of what is sold. */
export type Asked = { readonly quota?: number | undefined; readonly byNow?: number | undefined };

/** Within half a percent it is on plan. */
const near = 0.005;

/**
 * Pace and projection of a period (run rate).
 *
 * Formula  pace = actual ÷ asked by now; projected = quota × pace. Asked by now is quota × elapsed selling days ÷ all,
 *          unless the plan itself says otherwise (`byNow`): then its whole months as it has them and this month by its
 *          selling days, so that a season inside the period is not taken for being late. Without a quota,
 *          projected = actual ÷ elapsed × all
 * Unit     pace and attained are ratios; projected is in the unit of `actual`
 * Range    undefined where it would be divided by zero: no quota, no selling day yet, no selling day at all
 * Source   requirements 115 and 133
 */
export function paceOf(actual: number, { quota, byNow }: Asked, { passed, all }: SellingDays): Pace {
  const asked = byNow ?? (quota !== undefined && all > 0 ? (quota * passed) / all : 0);
  const pace = quota !== undefined && asked > 0 ? actual / asked : undefined;
  const projected = pace !== undefined && quota !== undefined ? quota * pace : (actual / passed) * all;
  return {
    ...(pace !== undefined && { pace, status: statusOf(pace) }),
    ...(quota !== undefined && quota > 0 && { attained: actual / quota }),
    ...(passed > 0 && { projected })
  };
}

const statusOf = (pace: number): PaceStatus => (pace >= 1 + near ? 'ahead' : pace > 1 - near ? 'on-plan' : 'behind');
