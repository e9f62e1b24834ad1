import { isWithin, type Period } from '../period.ts';
import type { Plan } from '../plan.ts';
import type { RateBook } from '../rates.ts';
import { apportion } from './apportion.ts';
import { evenWeight, monthsOf } from './months.ts';
import { inPlan, quotaBy } from './total.ts';

/** One month of a plan: what is to be sold in it. */
export type PlanMonth = {
  readonly period: Period;
  readonly weight: number;
  /** Minor units of the rep's currency, adjustments included. */
  readonly value?: number;
  /** Millionths of a deal. */
  readonly count?: number;
};

/** Parts of a deal that a count quota is split into, so fine that 50 a year are 4.17 a month and 12.5 a quarter. */
export const partsOfDeal = 1_000_000;

/** Weights of the months: the plan's own, if it has one for each, else by length. */
function weightsOf(plan: Plan, months: readonly Period[]): readonly number[] {
  const { split = 'even', weights = [] } = plan;
  return split === 'even' || weights.length !== months.length ? months.map(evenWeight) : weights;
}

/**
 * A plan by months.
 *
 * Formula  quota × weight ÷ sum of weights, plus the adjustments of the month; never below zero
 * Unit     minor units of the rep's currency, and millionths of a deal; the months add up to the plan exactly
 * Absent   a value without a rate for the plan's currency, a count where none is set
 * Source   requirements 126 and 128
 */
export function byMonth(plan: Plan, rates: RateBook): PlanMonth[] {
  const months = monthsOf(plan);
  const weights = weightsOf(plan, months);
  const quota = quotaBy(plan.way, plan);
  const total = quota && inPlan(quota, plan, rates);
  const values = total === undefined ? undefined : apportion(Math.max(0, total), weights);
  const counts = plan.deals === undefined ? undefined : apportion(Math.round(plan.deals * partsOfDeal), weights);
  return months.map((period, place) => ({
    period,
    weight: weights[place] ?? 0,
    ...(values && { value: Math.max(0, (values[place] ?? 0) + adjustedIn(plan, period, rates)) }),
    ...(counts && { count: counts[place] ?? 0 })
  }));
}

function adjustedIn(plan: Plan, period: Period, rates: RateBook): number {
  const here = (plan.adjustments ?? []).filter(({ month }) => isWithin(month, period));
  return here.reduce((sum, { amount }) => sum + (inPlan(amount, plan, rates) ?? 0), 0);
}
