import type { FiscalYear } from './definitions.ts';
import { calendarYear, monthHolding, monthStart } from './fiscal.ts';
import { addDays, type Day, weekdayOf } from './time.ts';

/** 1 Monday, 6 Saturday, 7 Sunday: the day on which the rep's week begins. */
export type WeekStart = 1 | 6 | 7;

/** How the rep's time is parted; the settings are such rules. A week start alone means the years of the calendar. */
export type CalendarRules = { readonly weekStart: WeekStart; readonly fiscal?: FiscalYear | undefined };

export const spans = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Span = (typeof spans)[number];

/** Calendar dates from `from` to `to`, both included. */
export type Period = { readonly from: Day; readonly to: Day };

export const isWithin = (day: Day, { from, to }: Period): boolean => day >= from && day <= to;

const months = { month: 1, quarter: 3, year: 12 } as const;

/**
 * The day, week, month, quarter or year that holds `day`. Periods of one span tile all time: no gap, no overlap.
 * Months, quarters and years are the fiscal ones where the rules name a fiscal year; weeks never change with it.
 */
export function periodOf(span: Span, day: Day, rules: WeekStart | CalendarRules): Period {
  const { weekStart, fiscal = calendarYear }: CalendarRules = typeof rules === 'number' ? { weekStart: rules } : rules;
  if (span === 'day') return { from: day, to: day };
  if (span === 'week') {
    const from = addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
    return { from, to: addDays(from, 6) };
  }
  const length = months[span];
  const first = Math.floor(monthHolding(day, fiscal, weekStart) / length) * length;
  const start = (month: number) => monthStart(month, fiscal, weekStart);
  return { from: start(first), to: addDays(start(first + length), -1) };
}

/** The period of the same span just before. */
export const periodBefore = (span: Span, { from }: Period, rules: WeekStart | CalendarRules): Period =>
  periodOf(span, addDays(from, -1), rules);

/** The period of the same span just after. */
export const periodAfter = (span: Span, { to }: Period, rules: WeekStart | CalendarRules): Period =>
  periodOf(span, addDays(to, 1), rules);
