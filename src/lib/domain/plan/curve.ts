import { isWithin, type Period } from '../period.ts';
import type { Plan } from '../plan.ts';
import { addDays, daysBetween, type Day } from '../time.ts';
import { byMonth, partsOfDeal } from './by-month.ts';
import { quotaOf, type QuotaRules } from './quota-of.ts';
import { soldIn, type Sale } from './sales.ts';

/** What is counted: minor units of the rep's currency, or deals. */
export type Measure = 'value' | 'count';

/** A plan, its stretch and what was sold, up to the end of a day. */
export type CurvePoint = {
  readonly to: Day;
  readonly plan?: number;
  readonly stretch?: number;
  /** Absent after today. */
  readonly sold?: number;
};

type Facts = { readonly of: Measure; readonly sales: readonly Sale[]; readonly today: Day; readonly rules: QuotaRules };

/**
 * The stretch plan above a plan.
 *
 * Formula  plan × (1 + growth): what reps plan for themselves exceeds the company's plan by about its growth
 * Unit     that of the plan
 * Source   requirement 127
 */
export const stretched = (plan: number, { stretch = 0 }: Pick<Plan, 'stretch'>): number => plan * (1 + stretch);

/** Longer plans are told by months rather than weeks. */
const mostByWeek = 400;

function stepsOf({ from, to }: Period): Period[] {
  const steps: Period[] = [];
  const length = daysBetween(from, to) > mostByWeek ? 28 : 7;
  for (let start = from; start <= to; start = addDays(start, length)) {
    const end = addDays(start, length - 1);
    steps.push({ from: start, to: end < to ? end : to });
  }
  return steps;
}

const upTo = (today: Day, { from, to }: Period): Period => ({ from, to: to < today ? to : today });

/** The year at a glance: week after week, summed up from the first day of the plan. */
export function curveOf(plan: Plan, { of, sales, today, rules }: Facts): CurvePoint[] {
  let [asked, sold] = [0, 0];
  return stepsOf(plan).map(step => {
    const more = quotaOf(plan, step, rules)?.[of];
    asked += more ?? 0;
    sold += soldIn(sales, upTo(today, step))[of];
    return {
      to: step.to,
      ...(more !== undefined && { plan: asked }),
      ...(more !== undefined && plan.stretch && { stretch: stretched(asked, plan) }),
      ...(step.from <= today && { sold })
    };
  });
}

/** One month of a plan beside what was sold in it. */
export type MonthBeside = Omit<CurvePoint, 'to'> & { readonly period: Period; readonly isNow: boolean };

export function monthsBeside(plan: Plan, { of, sales, today, rules }: Facts): MonthBeside[] {
  return byMonth(plan, rules.rates).map(({ period, value, count }) => {
    const asked = of === 'value' ? value : count === undefined ? undefined : count / partsOfDeal;
    return {
      period,
      isNow: isWithin(today, period),
      ...(asked !== undefined && { plan: asked }),
      ...(asked !== undefined && plan.stretch && { stretch: stretched(asked, plan) }),
      ...(period.from <= today && { sold: soldIn(sales, upTo(today, period))[of] })
    };
  });
}
