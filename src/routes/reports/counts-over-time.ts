import type { Counted } from '#lib/book/reports.ts';
import type { Period } from '#lib/domain/period.ts';
import { addDays } from '#lib/domain/time.ts';
import type { Drawing, Panel } from './panel.ts';

type Counting = {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly over: 'weeks' | 'months';
  readonly count: (counted: Counted) => number;
  /** In full, and as short as it can be said. */
  readonly say: (value: number) => string;
  readonly short?: (value: number) => string;
};

/** How a stretch of time is called under a chart: a week by its first day, a month by its name, also a fiscal one. */
export function labelOf({ words: { format } }: Drawing, { from }: Period, over: 'weeks' | 'months'): string {
  if (over === 'weeks') return format.day(from, from);
  const middle = Date.parse(addDays(from, 14));
  return new Intl.DateTimeFormat(format.locale, { month: 'short', timeZone: 'UTC' }).format(middle);
}

/** A column for each week or month, and a sentence with the sum and the best of them. */
export function countsOverTime(drawing: Drawing, counting: Counting): Panel {
  const { t } = drawing.words;
  const { over, say, short = say } = counting;
  const columns = drawing.facts[over].map(counted => ({
    key: counted.period.from,
    label: labelOf(drawing, counted.period, over),
    value: counting.count(counted)
  }));
  const sum = columns.reduce((all, { value }) => all + value, 0);
  const best = columns.reduce((a, b) => (b.value > a.value ? b : a));
  return {
    ...counting,
    sentence: sum === 0 ? t.reports.nothing : t.reports.counted[over](say(sum), best.label, say(best.value)),
    head: [t.reports.time[over], counting.title],
    rows: (sum === 0 ? [] : columns).map(({ key, label, value }) => ({ key, cells: [label, say(value)] })),
    picture: { kind: 'columns', columns: sum === 0 ? [] : columns },
    format: short
  };
}
