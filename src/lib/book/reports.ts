import type { Deal } from '#lib/domain/deal.ts';
import { addMonths } from '#lib/domain/add-months.ts';
import { periodBefore, periodOf, type CalendarRules, type Period, type Span } from '#lib/domain/period.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import type { Counts } from '#lib/domain/rolled.ts';
import type { Day, Zone } from '#lib/domain/time.ts';
import { dealsBy } from './in-pieces.ts';
import { rolledUpEach } from './rolled-up.ts';
import { dealsClosed } from './score.ts';
import { allStages } from './stages.ts';
import type { Book } from './tables.ts';

/** A stretch of time and how many there were of what in it. */
export type Counted = { readonly period: Period; readonly counts: Counts };

/** All that the reports are drawn from. Touches come as sums, so years of them cost nothing. */
export type ReportFacts = {
  /** The last twelve of each, the present one included, the earliest first. */
  readonly weeks: readonly Counted[];
  readonly months: readonly Counted[];
  /** Deals won or lost in those months, and those that are open. */
  readonly closed: readonly Deal[];
  readonly open: readonly Deal[];
  readonly stages: readonly Stage[];
};

const shown = 12;

export async function reportFacts(book: Book, today: Day, zone: Zone, rules: CalendarRules): Promise<ReportFacts> {
  const [weeks, months] = [lastOf('week', today, rules), lastOf('month', today, rules)];
  const since = { from: months[0]?.from ?? addMonths(today, -shown), to: today };
  const [counts, closed, open, stages] = await Promise.all([
    rolledUpEach(book, [...weeks, ...months], zone),
    dealsClosed(book, since),
    dealsBy(book, 'open'),
    allStages(book)
  ]);
  const counted = [...weeks, ...months].map((period, place) => ({ period, counts: counts[place] ?? new Map() }));
  return { weeks: counted.slice(0, weeks.length), months: counted.slice(weeks.length), closed, open, stages };
}

function lastOf(span: Span, today: Day, rules: CalendarRules): Period[] {
  const periods = [periodOf(span, today, rules)];
  for (let first = periods[0]; first && periods.length < shown; first = periods[0])
    periods.unshift(periodBefore(span, first, rules));
  return periods;
}
