import { periodAfter, periodOf, type CalendarRules, type Period } from '#lib/domain/period.ts';
import type { Day } from '#lib/domain/time.ts';

export const forecastPeriods = ['month', 'quarter', 'next-month', 'next-quarter'] as const;
export type ForecastPeriod = (typeof forecastPeriods)[number];

/** The month or quarter that holds today, or the one after it. */
export function forecastPeriod(chosen: ForecastPeriod, today: Day, rules: CalendarRules): Period {
  const span = chosen.endsWith('month') ? 'month' : 'quarter';
  const now = periodOf(span, today, rules);
  return chosen.startsWith('next') ? periodAfter(span, now, rules) : now;
}
