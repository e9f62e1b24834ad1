import { periodBefore, periodOf, type CalendarRules, type Period, type Span } from '#lib/domain/period.ts';
import { sameDaysBefore } from '#lib/domain/funnel/funnel.ts';
import type { Day } from '#lib/domain/time.ts';

export const funnelSpans = ['month', 'quarter', 'year', 'five'] as const;
export type FunnelSpan = (typeof funnelSpans)[number];

/** How many periods a trend goes back. */
const trailOf: Readonly<Record<FunnelSpan, number>> = { month: 13, quarter: 9, year: 5, five: 5 };

/** Which stretch of time a screen of the funnel tells of, and what it is held against. */
export class AskedPeriod {
  span: FunnelSpan = $state('quarter');
  /** A day of the period; undefined is the present one, which moves on at midnight. */
  day: Day | undefined = $state();
  readonly #now: () => { today: Day; rules: CalendarRules };

  constructor(now: () => { today: Day; rules: CalendarRules }) {
    this.#now = now;
  }

  /** What is stepped by: of five years, each. */
  get unit(): Span {
    return this.span === 'five' ? 'year' : this.span;
  }

  readonly period: Period = $derived.by(() => {
    const { today, rules } = this.#now();
    const last = periodOf(this.unit, this.day ?? today, rules);
    return this.span === 'five' ? { from: this.#back(last, 4).from, to: last.to } : last;
  });

  /** As many days of the period before as have passed of this one. */
  readonly before: Period = $derived.by(() => {
    const { period } = this;
    const previous =
      this.span === 'five' ? { from: this.#back(period, 5).from, to: this.#back(period, 1).to } : this.#back(period, 1);
    return sameDaysBefore(period, previous, this.#now().today);
  });

  /** The periods of a trend, the oldest first. */
  readonly trail: readonly Period[] = $derived.by(() => {
    const last = periodOf(this.unit, this.period.to, this.#now().rules);
    const count = trailOf[this.span];
    return Array.from({ length: count }, (_, place) => this.#back(last, count - 1 - place));
  });

  /** Whole quarters of the two years before the period: the rep's own best is one of them. */
  readonly quarters: readonly Period[] = $derived.by(() => {
    const { rules } = this.#now();
    const found: Period[] = [];
    let quarter = periodBefore('quarter', periodOf('quarter', this.period.from, rules), rules);
    for (let place = 0; place < 8; place += 1) {
      found.push(quarter);
      quarter = periodBefore('quarter', quarter, rules);
    }
    return found;
  });

  choose = (span: FunnelSpan): void => {
    this.span = span;
    this.day = undefined;
  };

  #back(period: Period, times: number): Period {
    let found = periodOf(this.unit, period.from, this.#now().rules);
    for (let place = 0; place < times; place += 1) found = periodBefore(this.unit, found, this.#now().rules);
    return found;
  }
}
