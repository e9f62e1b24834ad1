import * as v from 'valibot';
import { goalMetrics } from '#lib/domain/goal.ts';
import { besideKeys, linkKeys, northStarSpans } from '#lib/domain/north-star/link.ts';
import { quotaWays } from '#lib/domain/plan.ts';
import { count, day, kept, money, text } from './fields.ts';

const weekday = v.picklist(['1', '2', '3', '4', '5', '6', '7']);
const positive = v.pipe(count, v.gtValue(0));
const style = v.picklist(['okr', 'kpi']);
const weeksOfQuarter = v.picklist(['4-4-5', '4-5-4', '5-4-4']);
const adjustment = v.looseObject({ key: text, month: day, amount: money, note: v.optional(text) });

export const definitions = v.looseObject({
  winRate: v.optional(v.picklist(['count', 'value', 'cohort'])),
  cycleStart: v.optional(v.picklist(['qualified', 'first-contact', 'opened'])),
  quota: v.optional(v.picklist(['value', 'count'])),
  dealSize: v.optional(v.picklist(['won', 'open'])),
  smoothing: v.optional(v.picklist([0, 3, 6, 12]))
});

export const fiscal = v.looseObject({
  firstMonth: v.pipe(count, v.integer(), v.minValue(1), v.maxValue(12)),
  weeks: v.optional(weeksOfQuarter)
});

export const northStar = v.looseObject({
  amount: v.optional(money),
  span: v.picklist(northStarSpans),
  rates: v.optional(v.record(v.picklist([...linkKeys, ...besideKeys]), positive))
});

/** Goals, plans and what they are tried out with. */
export const planRows = {
  goals: {
    section: v.picklist(['activity', 'objective']),
    span: v.picklist(['day', 'week', 'month', 'quarter']),
    metric: v.picklist(goalMetrics),
    benchmark: count,
    weight: count,
    since: day,
    until: v.optional(day),
    weekdays: v.optional(v.record(weekday, v.pipe(count, v.minValue(0)))),
    starting: v.optional(v.literal(true)),
    ...kept
  },
  plans: {
    from: day,
    to: day,
    weeks: v.optional(weeksOfQuarter),
    way: v.picklist(quotaWays),
    company: v.optional(money),
    ote: v.optional(money),
    oteFactor: v.optional(positive),
    base: v.optional(money),
    growthFactor: v.optional(positive),
    deals: v.optional(positive),
    split: v.optional(v.picklist(['even', 'history', 'typed', 'selling-days'])),
    weights: v.optional(v.pipe(v.array(v.pipe(count, v.minValue(0))), v.maxLength(60))),
    stretch: v.optional(count),
    adjustments: v.optional(v.pipe(v.array(adjustment), v.maxLength(100))),
    considered: v.optional(v.record(text, text)),
    style: v.optional(style),
    ...kept
  },
  scenarios: {
    name: text,
    levers: v.looseObject({ winRate: positive, dealSize: positive, cycle: positive, volume: positive }),
    ...kept
  },
  aims: {
    metric: v.picklist(goalMetrics),
    number: positive,
    base: v.optional(count),
    from: day,
    by: day,
    why: v.optional(text),
    style,
    objective: v.optional(text),
    review: v.optional(v.picklist(['week', 'month'])),
    notes: v.optional(v.pipe(v.array(v.looseObject({ on: day, text })), v.maxLength(500))),
    endedOn: v.optional(day),
    ...kept
  },
  spends: { day, amount: money, source: v.optional(text), note: v.optional(text), ...kept }
};
