import type { Evidence } from '#lib/domain/evidence.ts';
import type { MetricFigure } from '#lib/domain/metrics/metric.ts';
import { enoughCases } from '#lib/domain/metrics/metric.ts';
import { inWholeUnits } from '#lib/domain/money.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

const none = '–';

export const coverageKeys = ['now', 'full', 'needed'] as const;

/** One figure of coverage in words. */
export type CoverageLine = {
  readonly key: (typeof coverageKeys)[number];
  readonly value: string;
  readonly detail: string;
  readonly weak: boolean;
  readonly evidence: Evidence;
};

/** Coverage of the period, and the win rate by value that says how much of it is needed. */
export type CoverageFigures = {
  readonly coverage: MetricFigure;
  readonly rate: MetricFigure;
  /** Minor units; absent without a plan. */
  readonly quota: number | undefined;
  readonly currency: string;
};

export function coverageLines(words: Words, figures: CoverageFigures): CoverageLine[] {
  const { coverage, rate } = figures;
  const { evidence, beside = {}, n } = coverage;
  const t = words.t.forecast;
  return [
    { key: 'now', value: times(words, coverage.value), detail: verdict(words, figures), weak: false, evidence },
    { key: 'full', value: times(words, beside['of-full-quota']), detail: t.deals(n), weak: false, evidence },
    {
      key: 'needed',
      value: times(words, beside['needed-coverage']),
      detail: rateWords(words, rate),
      weak: rate.n < enoughCases,
      evidence: rate.evidence
    }
  ];
}

const times = ({ t, format }: Words, value: number | undefined): string =>
  value === undefined ? none : t.forecast.coverage.times(format.number(value, 1));

function rateWords({ t, format }: Words, { n, value }: MetricFigure): string {
  const { coverage } = t.forecast;
  if (n === 0) return coverage.noneClosed;
  return n < enoughCases ? coverage.tooFew(n) : coverage.rate(format.percent(value), n);
}

/** Whether there is enough, in words; how much is short where it is not. */
function verdict({ t, format }: Words, { coverage, quota, currency }: CoverageFigures): string {
  const { forecast } = t;
  const [needed, sold] = [coverage.beside?.['needed-coverage'], coverage.beside?.['won-value'] ?? 0];
  if (quota === undefined) return forecast.noQuota.title;
  const left = quota - sold;
  if (left <= 0) return forecast.coverage.reached;
  if (needed === undefined || coverage.value === undefined) return forecast.deals(coverage.n);
  const short = (needed - coverage.value) * left;
  if (short <= 0) return `${forecast.deals(coverage.n)} · ${forecast.coverage.enough}`;
  const sum = format.money(inWholeUnits({ minor: Math.round(short), currency }));
  return `${forecast.deals(coverage.n)} · ${forecast.coverage.short(sum)}`;
}
