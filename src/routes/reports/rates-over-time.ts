import type { Counted } from '#lib/book/reports.ts';
import { enoughCases, type MetricFigure } from '#lib/domain/metrics/metric.ts';
import { labelOf } from './counts-over-time.ts';
import type { Drawing, Panel } from './panel.ts';

/** A rate of one month: undefined where nothing was counted. */
type Share = Pick<MetricFigure, 'value' | 'n' | 'interval'>;
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
    const { value, n, interval: { low, high } = {} } = share(month);
    const label = labelOf(drawing, month.period, 'months');
    return { key: month.period.from, label, value, low, high, weak: n < enoughCases, n };
  });
  const percent = (ratio: number | undefined) => (ratio === undefined ? '–' : format.percent(ratio));
  const last = points.findLast(({ weak }) => !weak);
  const known = points.filter(({ n }) => n > 0);
  const silence = known.length > 0 ? t.reports.tooFew : t.reports.nothing;
  return {
    ...named,
    sentence: last ? t.reports.rate(last.label, percent(last.value), format.number(last.n)) : silence,
    head: [t.reports.time.months, named.title, t.reports.interval, 'n'],
    rows: (known.length > 0 ? points : []).map(({ key, label, value, low, high, n }) => ({
      key,
      cells: [label, percent(value), low === undefined ? '–' : `${percent(low)} – ${percent(high)}`, format.number(n)]
    })),
    picture: { kind: 'trend', points: known.length > 0 ? points : [] },
    format: percent
  };
}
