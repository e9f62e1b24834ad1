import { addMonths } from '../add-months.ts';
import { periodBefore, periodOf, type CalendarRules, type Period, type Span } from '../period.ts';
import { addDays, daysBetween, type Day } from '../time.ts';

/** The spans that are read to date: year, quarter, month, week (requirement 132). */
export const toDateSpans = ['year', 'quarter', 'month', 'week'] as const;
export type ToDateSpan = (typeof toDateSpans)[number];

export type ToDate = {
  readonly span: ToDateSpan;
  readonly period: Period;
  /** From its first day to today, both included. */
  readonly soFar: Period;
  /** The same days of the period before. */
  readonly before: Period;
};

/** A period up to today, with the same days of the one before; where that is shorter, all of it. */
export function toDate(span: ToDateSpan, today: Day, rules: CalendarRules): ToDate {
  const period = periodOf(span, today, rules);
  const last = periodBefore(span, period, rules);
  const to = today === period.to ? last.to : sameDay({ span, period, last }, today, rules);
  return {
    span,
    period,
    soFar: { from: period.from, to: today },
    before: { from: last.from, to: to < last.to ? to : last.to }
  };
}

type Two = { readonly span: Span; readonly period: Period; readonly last: Period };

const lengths = { year: 12, quarter: 3, month: 1 } as const;

/** The same date where months are those of the calendar, else as many days in. */
function sameDay({ span, period, last }: Two, today: Day, { fiscal }: CalendarRules): Day {
  if (span === 'week' || span === 'day' || fiscal?.weeks) return addDays(last.from, daysBetween(period.from, today));
  return addMonths(today, -lengths[span]);
}
