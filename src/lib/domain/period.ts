import { addDays, type Day, weekdayOf } from './time.ts';

/** 1 Monday, 6 Saturday, 7 Sunday: the day on which the rep's week begins. */
export type WeekStart = 1 | 6 | 7;

export const spans = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Span = (typeof spans)[number];

/** Calendar dates from `from` to `to`, both included. */
export type Period = { readonly from: Day; readonly to: Day };

export const isWithin = (day: Day, { from, to }: Period): boolean => day >= from && day <= to;

const dayAt = (year: number, month: number): Day =>
  new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10) as Day;

/** The day, week, month, quarter or year that holds `day`. */
export function periodOf(span: Span, day: Day, weekStart: WeekStart): Period {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1;
  switch (span) {
    case 'day':
      return { from: day, to: day };
    case 'week': {
      const from = addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
      return { from, to: addDays(from, 6) };
    }
    case 'month':
      return { from: dayAt(year, month), to: addDays(dayAt(year, month + 1), -1) };
    case 'quarter': {
      const first = month - (month % 3);
      return { from: dayAt(year, first), to: addDays(dayAt(year, first + 3), -1) };
    }
    case 'year':
      return { from: dayAt(year, 0), to: addDays(dayAt(year + 1, 0), -1) };
  }
}

/** The period of the same span just before. */
export const periodBefore = (span: Span, { from }: Period, weekStart: WeekStart): Period =>
  periodOf(span, addDays(from, -1), weekStart);

/** The period of the same span just after. */
export const periodAfter = (span: Span, { to }: Period, weekStart: WeekStart): Period =>
  periodOf(span, addDays(to, 1), weekStart);
