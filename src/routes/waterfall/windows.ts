import { periodAfter, periodBefore, periodOf, type Period, type CalendarRules, type Span } from '#lib/domain/period.ts';
import type { Window } from '#lib/domain/pipeline-history/waterfall.ts';
import { addDays, startOfDay, type Day, type Instant, type Zone } from '#lib/domain/time.ts';

export const presets = ['week', 'last-week', 'month', 'last-month', 'quarter', 'review', 'own'] as const;
export type Preset = (typeof presets)[number];

/** The two dates that a rep compares, and the instants that they mean. */
export type Choice = { readonly from: Day; readonly to: Day; readonly window: Window };

export type Calendar = CalendarRules & { readonly today: Day; readonly zone: Zone };

const periods: Readonly<Partial<Record<Preset, readonly [Span, 'now' | 'before']>>> = {
  week: ['week', 'now'],
  'last-week': ['week', 'before'],
  month: ['month', 'now'],
  'last-month': ['month', 'before'],
  quarter: ['quarter', 'now']
};

/** From the beginning of one day to the end of another; nothing is known of days to come. */
export function choiceOf({ from, to }: Period, { today, zone }: Calendar): Choice {
  const [first, last] = from <= to ? [from, to] : [to, from];
  const until = last < today ? last : today;
  const start = first < until ? first : until;
  return {
    from: start,
    to: until,
    window: { from: startOfDay(start, zone) - 1, to: startOfDay(addDays(until, 1), zone) - 1 }
  };
}

/** The stretch of time of a preset; of the rep's own dates there is none. */
export function periodOfPreset(preset: Preset, calendar: Calendar): Period | undefined {
  const [span, which] = periods[preset] ?? [];
  if (!span) return undefined;
  const now = periodOf(span, calendar.today, calendar);
  return which === 'before' ? periodBefore(span, now, calendar) : now;
}

/** What has changed since an instant, as the last review. */
export const choiceSince = (at: Instant, day: Day, { today, zone }: Calendar): Choice => ({
  from: day,
  to: today,
  window: { from: at, to: startOfDay(addDays(today, 1), zone) - 1 }
});

export const closings = ['any', 'month', 'next-month', 'quarter', 'next-quarter'] as const;
export type Closing = (typeof closings)[number];

/** When deals are expected to close, reckoned from the last day of the window. */
export function closingPeriod(
  closing: Closing,
  last: Day,
  rules: CalendarRules
): { readonly span: Span; readonly period: Period } | undefined {
  if (closing === 'any') return undefined;
  const span = closing.endsWith('month') ? 'month' : 'quarter';
  const here = periodOf(span, last, rules);
  return { span, period: closing.startsWith('next') ? periodAfter(span, here, rules) : here };
}

/** The last day of each month of the rep's calendar before `today`, the latest first. */
export function monthEnds(today: Day, count: number, rules: CalendarRules): Day[] {
  const ends: Day[] = [];
  let day = today;
  for (let left = count; left > 0; left -= 1) {
    day = addDays(periodOf('month', day, rules).from, -1);
    ends.push(day);
  }
  return ends;
}
