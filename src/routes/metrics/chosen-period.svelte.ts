import { addMonths } from '#lib/domain/add-months.ts';
import { periodOf, type CalendarRules, type Period } from '#lib/domain/period.ts';
import { addDays, type Day } from '#lib/domain/time.ts';

export const metricSpans = ['month', 'quarter', 'year', 'last-year'] as const;
export type MetricSpan = (typeof metricSpans)[number];

/** Which time the figures are told for: it stays while the rep goes from one figure to another. */
class ChosenPeriod {
  span: MetricSpan = $state('quarter');
  /** A day of the period; undefined is the present one, which moves on at midnight. */
  day: Day | undefined = $state();

  choose(span: MetricSpan) {
    this.span = span;
    this.day = undefined;
  }

  of(today: Day, rules: CalendarRules): Period {
    if (this.span === 'last-year') return { from: addDays(addMonths(today, -12), 1), to: today };
    return periodOf(this.span, this.day ?? today, rules);
  }
}

export const chosenPeriod = new ChosenPeriod();
