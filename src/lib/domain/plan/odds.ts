import type { Period } from '../period.ts';
import type { Plan } from '../plan.ts';
import type { Money } from '../money.ts';
import type { RateBook } from '../rates.ts';
import { byMonth, type PlanMonth } from './by-month.ts';
import { howOften, sameBefore, type HowOften, type OwnRecord } from './record.ts';
import { planId } from './set-plan.ts';
import { inPlan } from './total.ts';

/** How a quota stands to the rep's own past. */
export type Odds = {
  /** The same stretch of earlier years. */
  readonly years: HowOften;
  /** Single months of earlier years, each against what the plan asks of such a month. */
  readonly months: HowOften;
  /** The most that a whole stretch has brought; absent without one. */
  readonly best?: number;
};

/** What is asked, of which stretch, and how it is split. */
export type AskedOf = {
  readonly span: Period;
  readonly asked: number;
  readonly inWeeks?: boolean;
  readonly months: readonly PlanMonth[];
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
export function oddsOf({ span, asked, inWeeks = false, months }: AskedOf, record: OwnRecord): Odds {
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

/** The odds of an amount that is not a plan yet, split as the plan of its span is; absent without a rate for it. */
export function oddsOfAmount(
  amount: Money,
  around: Pick<Plan, 'from' | 'to' | 'weeks' | 'split' | 'weights'>,
  { record, rates }: { readonly record: OwnRecord; readonly rates: RateBook }
): Odds | undefined {
  const asked = inPlan(amount, around, rates);
  if (asked === undefined) return undefined;
  const plan: Plan = { ...around, id: planId(around), way: 'company', company: amount, createdAt: 0 };
  return oddsOf({ span: around, asked, inWeeks: around.weeks !== undefined, months: byMonth(plan, rates) }, record);
}
