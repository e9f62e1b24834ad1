import { addMonths } from '../add-months.ts';
import { isAmount, type Money } from '../money.ts';
import { isWithin } from '../period.ts';
import { quotaWays, type Adjustment, type Plan } from '../plan.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import { clean, compact, limits } from '../text.ts';
import { parseDay } from '../time.ts';
import { isConsideration } from './considered.ts';
import { monthsOf } from './months.ts';

/** Nobody plans further than this in one plan. */
const mostMonths = 60;
const mostFactor = 100;
const mostDeals = 1e6;
const mostAdjustments = 100;

/**
 * A plan as it may be kept, or why it may not.
 *
 * Refused  a span that does not exist, runs backwards or over more than five years; an amount below zero; factors out
 *          of 0…100; fewer than one deal; weights of another number of months, below zero or all zero; a stretch out of
 *          0…10; an adjustment outside the plan or without an amount; a plan without an amount and without deals
 */
export function tidyPlan(plan: Plan): Result<Plan, Refusal> {
  const { from, to } = plan;
  if (!parseDay(from) || !parseDay(to) || from > to || addMonths(from, mostMonths) < to)
    return err({ kind: 'bad-date' });
  const amounts = [plan.company, plan.ote, plan.base].filter(amount => amount !== undefined);
  if (!amounts.every(isQuota)) return err({ kind: 'bad-amount' });
  if (plan.deals === undefined && !plan[needed[plan.way]]) return err({ kind: 'bad-amount' });
  const bad = badField(plan);
  return bad ? err({ kind: 'bad-setting', field: bad }) : ok(tidied(plan));
}

/** What a way to a quota cannot do without. */
const needed = { company: 'company', ote: 'ote', growth: 'base' } as const;

const isQuota = (amount: Money): boolean => isAmount(amount) && amount.minor >= 0;

const isIn = (value: number | undefined, least: number, most: number): boolean =>
  value === undefined || (value >= least && value <= most);

function badField(plan: Plan): keyof Plan | undefined {
  const { way, oteFactor, growthFactor, deals, stretch, adjustments = [], considered = {} } = plan;
  if (!quotaWays.includes(way)) return 'way';
  if (!isIn(oteFactor, 0.01, mostFactor)) return 'oteFactor';
  if (!isIn(growthFactor, 0.01, mostFactor)) return 'growthFactor';
  if (!isIn(deals, 1, mostDeals)) return 'deals';
  if (!isIn(stretch, 0, 10)) return 'stretch';
  if (!areWeights(plan)) return 'weights';
  if (adjustments.length > mostAdjustments || !adjustments.every(one => isAdjustment(one, plan))) return 'adjustments';
  return Object.keys(considered).every(isConsideration) ? undefined : 'considered';
}

function areWeights({ weights, ...plan }: Plan): boolean {
  if (weights === undefined) return true;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.length === monthsOf(plan).length && weights.every(weight => weight >= 0) && sum > 0 && sum < Infinity;
}

const isAdjustment = ({ month, amount, note = '' }: Adjustment, plan: Plan): boolean =>
  parseDay(month) !== undefined && isWithin(month, plan) && isAmount(amount) && note.length <= limits.note;

function tidied(plan: Plan): Plan {
  const considered = Object.entries(plan.considered ?? {}).map(([code, note]) => [
    code,
    clean(note).slice(0, limits.note)
  ]);
  const adjustments = plan.adjustments?.map(one => compact({ ...one, note: clean(one.note ?? '') }));
  return compact({
    ...plan,
    ...(plan.considered && { considered: Object.fromEntries(considered) as Record<string, string> }),
    ...(adjustments && { adjustments })
  });
}
