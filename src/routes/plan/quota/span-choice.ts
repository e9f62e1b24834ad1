import { periodAfter, periodOf, type CalendarRules, type Period } from '#lib/domain/period.ts';
import type { Day } from '#lib/domain/time.ts';

export const spanChoices = ['now', 'next', 'own'] as const;
export type SpanChoice = (typeof spanChoices)[number];

/** The fiscal year of today or the one after it. */
export function yearOf(choice: 'now' | 'next', today: Day, rules: CalendarRules): Period {
  const now = periodOf('year', today, rules);
  return choice === 'now' ? now : periodAfter('year', now, rules);
}

export const sameSpan = (a: Period, b: Period): boolean => a.from === b.from && a.to === b.to;

/** How the span of a plan is chosen. */
export function choiceOf(plan: Period | undefined, today: Day, rules: CalendarRules): SpanChoice {
  if (!plan || sameSpan(plan, yearOf('now', today, rules))) return 'now';
  return sameSpan(plan, yearOf('next', today, rules)) ? 'next' : 'own';
}
