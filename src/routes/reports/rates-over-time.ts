import type { Counted } from '#lib/book/reports.ts';
import { enoughCases } from '#lib/domain/metrics/metric.ts';
import { wilson } from '#lib/domain/metrics/wilson.ts';
import { labelOf } from './counts-over-time.ts';
import type { Drawing, Panel } from './panel.ts';

type Share = { readonly hits: number; readonly n: number };
type Rating = {
  readonly key: string;
  readonly title: string;
  readonly href: string;
  readonly share: (month: Counted) => Share;
};

/** A rate month by month with its 95 % interval; a hollow point is of too few cases. */
export function ratesOverTime(drawing: Drawing, { share, ...named }: Rating): Panel {
  const { t, format } = drawing.words;
  const points = drawing.facts.months.map(month => {
    const { hits, n } = share(month);
    const { low, high } = wilson(hits, n) ?? {};
    const label = labelOf(drawing, month.period, 'months');
    return { key: month.period.from, label, value: n > 0 ? hits / n : undefined, low, high, weak: n < enoughCases, n };
  });
  const percent = (ratio: number | undefined) => (ratio === undefined ? '–' : format.percent(ratio));
  const last = points.findLast(({ weak }) => !weak);
  return {
    ...named,
    sentence: last ? t.reports.rate(last.label, percent(last.value), format.number(last.n)) : t.reports.tooFew,
    head: [t.reports.time.months, named.title, t.reports.interval, 'n'],
    rows: points.map(({ key, label, value, low, high, n }) => ({
      key,
      cells: [label, percent(value), n > 0 ? `${percent(low)} – ${percent(high)}` : '–', format.number(n)]
    })),
    picture: { kind: 'trend', points: points.some(({ n }) => n > 0) ? points : [] },
    format: percent
  };
}
