import { addMonths } from '../add-months.ts';
import type { DayCounts } from '../day-counts.ts';
import { isWithin, periodBefore, periodOf, type CalendarRules, type Period, type Span } from '../period.ts';
import { addDays, daysBetween, type Day } from '../time.ts';
import type { RecordMetric } from './record-days.ts';

export const recordSpans = ['day', 'week', 'month'] as const satisfies readonly Span[];
export type RecordSpan = (typeof recordSpans)[number];

/** The best of the days, weeks or months that are over. */
export type Best = { readonly period: Period; readonly count: number };

/** The present day, week or month beside the best one before it. */
export type AgainstBest = {
  readonly now: number;
  readonly best: Best | undefined;
  /** More than ever before. */
  readonly isBest: boolean;
};

export type OwnRecord = {
  readonly metric: RecordMetric;
  readonly spans: Readonly<Record<RecordSpan, AgainstBest>>;
  /** A month of the three before this one, in the middle of them; unknown where the record is younger. */
  readonly trailing: number | undefined;
  /** The same month a year ago: as many days of it as have passed of this one, and all of it. */
  readonly lastYear: { readonly sameDays: number; readonly whole: number } | undefined;
};

export type RecordAsked = {
  readonly today: Day;
  readonly rules: CalendarRules;
  /** The first day of which the book knows anything: before it there is no record, not a record of nothing. */
  readonly since: Day;
};

/**
 * The rep against nobody but the rep.
 *
 * Formula  count of today, this week and this month, each beside the highest count of such a period that is over; of
 *          equal ones the first to reach it stands. The mean of the three months before this one. The same month last
 *          year, over as many days and whole
 * Unit     records; a period in which nothing was counted is nobody's best
 * Counts   by the metric's own definition and the rep's weeks and months
 * Source   requirements 122 and 198, features D9. Nobody else is compared with
 */
export function ownRecord(
  days: DayCounts<RecordMetric>,
  metric: RecordMetric,
  { today, rules, since }: RecordAsked
): OwnRecord {
  const counts = new Map([...days].map(([day, all]) => [day, all.get(metric) ?? 0]));
  const against = (span: RecordSpan) => againstBest(counts, span, { today, rules, since });
  const month = periodOf('month', today, rules);
  return {
    metric,
    spans: { day: against('day'), week: against('week'), month: against('month') },
    trailing: meanOfThree(counts, month, { today, rules, since }),
    lastYear: yearAgo(counts, month, { today, rules, since })
  };
}

type DayCount = ReadonlyMap<Day, number>;

function againstBest(counts: DayCount, span: RecordSpan, { today, rules }: RecordAsked): AgainstBest {
  const sums = new Map<Day, Best>();
  for (const [day, count] of counts) {
    if (day > today) continue;
    const period = periodOf(span, day, rules);
    sums.set(period.from, { period, count: (sums.get(period.from)?.count ?? 0) + count });
  }
  const present = periodOf(span, today, rules).from;
  const now = sums.get(present)?.count ?? 0;
  const over = [...sums.values()].filter(({ period, count }) => period.from < present && count > 0);
  const [best] = over.sort((a, b) => b.count - a.count || (a.period.from < b.period.from ? -1 : 1));
  return { now, best, isBest: now > 0 && now > (best?.count ?? 0) };
}

function sumIn(counts: DayCount, period: Period): number {
  let sum = 0;
  for (const [day, count] of counts) if (isWithin(day, period)) sum += count;
  return sum;
}

/** Unknown where the record begins within them: half a month would make the mean a poor one. */
function meanOfThree(counts: DayCount, month: Period, { rules, since }: RecordAsked): number | undefined {
  const months: Period[] = [];
  for (let last = month; months.length < 3;) {
    last = periodBefore('month', last, rules);
    months.push(last);
  }
  const first = months.at(-1);
  if (!first || first.from < since) return undefined;
  return months.reduce((sum, one) => sum + sumIn(counts, one), 0) / months.length;
}

function yearAgo(counts: DayCount, month: Period, { today, rules, since }: RecordAsked): OwnRecord['lastYear'] {
  // Twelve months before its middle lies in the same month, however the rep's year is parted.
  const middle = addDays(month.from, Math.floor(daysBetween(month.from, month.to) / 2));
  const then = periodOf('month', addMonths(middle, -12), rules);
  if (then.from < since) return undefined;
  const end = addDays(then.from, daysBetween(month.from, today));
  const sameDays = sumIn(counts, { from: then.from, to: end < then.to ? end : then.to });
  return { sameDays, whole: sumIn(counts, then) };
}
