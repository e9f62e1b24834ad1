import { isWithin, type Period } from '../period.ts';
import type { Plan } from '../plan.ts';
import type { RateBook } from '../rates.ts';
import { addDays, daysBetween, type Day } from '../time.ts';
import type { WorkCalendar } from '../work-calendar.ts';
import { apportion } from './apportion.ts';
import { byMonth, partsOfDeal, type PlanMonth } from './by-month.ts';

/** By which a plan is cut into days: `{ ...workCalendar(settings), rates: ratesIn(settings) }`. */
export type QuotaRules = WorkCalendar & { readonly rates: RateBook };

/** What is to be sold: minor units of the rep's currency, and deals (to the millionth). */
export type Quota = { readonly value?: number; readonly count?: number };

/**
 * The quota of any stretch of days that plans cover: a day, week, month, quarter, year.
 *
 * Formula  whole months as the plan has them; a part of a month by its selling days, each the same, or by all
 *          of its days where none is a selling day
 * Unit     minor units of the rep's currency, and deals. The parts of a stretch add up to it exactly
 * Overlap  of several plans over one day the shortest holds, then the later begun
 * Absent   where some day has no plan; `value` where the plan has no amount or its currency no rate, `count` where
 *          the plan counts no deals
 * Source   requirements 126 and N1
 */
export function quotaOf(plans: Plan | readonly Plan[], period: Period, rules: QuotaRules): Quota | undefined {
  const all = isOne(plans) ? [plans] : plans;
  const parts = stretchesOf(all, period).map(({ plan, ...part }) => plan && partOf(plan, part, rules));
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  const [value, count] = [sumOf(parts, 'value'), sumOf(parts, 'count')];
  if (value === undefined && count === undefined) return undefined;
  return { ...(value !== undefined && { value }), ...(count !== undefined && { count: count / partsOfDeal }) };
}

const isOne = (plans: Plan | readonly Plan[]): plans is Plan => 'way' in plans;

function sumOf(parts: readonly (Quota | undefined)[], of: keyof Quota): number | undefined {
  return parts.reduce<number | undefined>((sum, part) => {
    const more = part?.[of];
    return sum === undefined || more === undefined ? undefined : sum + more;
  }, 0);
}

/** The period cut where another plan begins to hold. */
function stretchesOf(plans: readonly Plan[], { from, to }: Period): (Period & { readonly plan: Plan | undefined })[] {
  const cuts = plans.flatMap(plan => [plan.from, addDays(plan.to, 1)]).filter(day => day > from && day <= to);
  const starts = [...new Set([from, ...cuts])].sort();
  return starts.map((start, place) => {
    const next = starts[place + 1];
    return { from: start, to: next ? addDays(next, -1) : to, plan: planOn(plans, start) };
  });
}

/** The plan that holds on a day. */
export const planOn = (plans: readonly Plan[], day: Day): Plan | undefined =>
  plans.filter(plan => isWithin(day, plan) && plan.deletedAt === undefined).toSorted(byHold)[0];

const byHold = (a: Plan, b: Plan): number =>
  daysBetween(a.from, a.to) - daysBetween(b.from, b.to) || (a.from === b.from ? 0 : a.from > b.from ? -1 : 1);

/** In minor units and millionths of a deal. */
function partOf(plan: Plan, part: Period, rules: QuotaRules): Quota {
  const cut = byMonth(plan, rules.rates)
    .filter(({ period }) => period.from <= part.to && period.to >= part.from)
    .map(month => cutOf(month, part, rules));
  const [value, count] = [sumOf(cut, 'value'), sumOf(cut, 'count')];
  return { ...(value !== undefined && { value }), ...(count !== undefined && { count }) };
}

function cutOf({ period, value, count }: PlanMonth, part: Period, { isWorkday }: QuotaRules): Quota {
  const whole = { ...(value !== undefined && { value }), ...(count !== undefined && { count }) };
  if (part.from <= period.from && part.to >= period.to) return whole;
  const days = Array.from({ length: daysBetween(period.from, period.to) + 1 }, (_, ahead) =>
    addDays(period.from, ahead)
  );
  const weights = days.map(day => (isWorkday(day) ? 1 : 0));
  const within = (amount: number) =>
    apportion(amount, weights).reduce(
      (sum, of, place) => sum + (isWithin(days[place] ?? period.from, part) ? of : 0),
      0
    );
  return { ...(value !== undefined && { value: within(value) }), ...(count !== undefined && { count: within(count) }) };
}
