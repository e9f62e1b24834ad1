import type { Deal } from '../deal.ts';
import type { PipelineId } from '../ids.ts';
import { asOf, openDeals } from './as-of.ts';
import type { Day } from '../time.ts';
import { cycleStarts, daysFrom } from './cycle-start.ts';
import { leftOut } from './figure.ts';
import { enoughCases, type Metric, type MetricFacts, type MetricFigure } from './metric.ts';
import { quantile } from './quantile.ts';

export type Outlier = {
  readonly deal: Deal;
  /** Days from the start of its cycle to the date. */
  readonly age: number;
  readonly level: 'warn' | 'risk';
  readonly norm: CycleNorm;
};

/** Days within which three in four, and nine in ten, of the deals won in a pipeline came through. */
export type CycleNorm = { readonly n: number; readonly warn: number; readonly risk: number };

/**
 * Outlier deals: open ones that are older than those that were won had time to become.
 *
 * Formula  age > 75th percentile of the cycles of the latest 200 deals won in the same pipeline (warn), > 90th (risk)
 * Unit     deals; beside it how many of them are at risk. n is how many open deals could be judged
 * Counts   deals open on the date, aged from the start of the cycle as the rep defines it. A deal without a start is left
 *          out, and so is one of a pipeline with fewer than ten wins to compare with
 * Source   requirement 99. Not stuck on a stage (13), and not a close date in the past (171)
 */
export const outlierDeals: Metric = {
  key: 'outlier-deals',
  unit: 'count',
  tells: 'leading',
  better: 'less',
  dependsOn: ['cycleStart'],
  needs: ['deals', 'past', 'contacts'],
  of: outliersFigure
};

function outliersFigure(facts: MetricFacts): MetricFigure {
  const { outliers, judged, noStart, noNorm } = findOutliers(facts);
  return {
    value: judged > 0 ? outliers.length : undefined,
    n: judged,
    evidence: { of: 'deals', rows: outliers.map(({ deal }) => deal) },
    beside: { 'at-risk': outliers.filter(({ level }) => level === 'risk').length },
    ...leftOut({ 'no-start': noStart, 'no-norm': noNorm })
  };
}

type Found = {
  readonly outliers: readonly Outlier[];
  readonly judged: number;
  readonly noStart: number;
  readonly noNorm: number;
};

/** The outliers, the oldest first. */
export function findOutliers(facts: MetricFacts): Found {
  const date = asOf(facts);
  const startOf = cycleStarts(facts);
  const norms = cycleNorms(facts);
  const outliers: Outlier[] = [];
  let [judged, noStart, noNorm] = [0, 0, 0];
  for (const deal of openDeals(facts)) {
    const age = daysFrom(startOf(deal), date);
    const norm = norms.get(deal.pipeline);
    if (age === undefined) noStart += 1;
    else if (!norm) noNorm += 1;
    else {
      judged += 1;
      if (age > norm.warn) outliers.push({ deal, age, norm, level: age > norm.risk ? 'risk' : 'warn' });
    }
  }
  return { outliers: outliers.sort((a, b) => b.age - a.age), judged, noStart, noNorm };
}

/** As many of the latest wins of a pipeline are its norm: years ago it was another pipeline. */
export const latestWins = 200;

/** The deals won by the date that norms are made of, the latest of each pipeline. */
export function normalWins({ deals }: Pick<MetricFacts, 'deals'>, date: Day): ReadonlyMap<PipelineId, readonly Deal[]> {
  const won = deals.filter(({ status, closedOn }) => status === 'won' && closedOn !== undefined && closedOn <= date);
  const latest = won.sort((a, b) =>
    dayOfWin(a) === dayOfWin(b) ? (a.id < b.id ? -1 : 1) : dayOfWin(a) > dayOfWin(b) ? -1 : 1
  );
  const norms = Map.groupBy(latest, ({ pipeline }) => pipeline);
  return new Map([...norms].map(([pipeline, those]) => [pipeline, those.slice(0, latestWins)]));
}

const dayOfWin = ({ closedOn = '0001-01-01' }: Deal): Day => closedOn;

/** The norm of each pipeline that has had enough wins by the date. */
export function cycleNorms(facts: MetricFacts): ReadonlyMap<PipelineId, CycleNorm> {
  const startOf = cycleStarts(facts);
  const norms = new Map<PipelineId, CycleNorm>();
  for (const [pipeline, deals] of normalWins(facts, asOf(facts))) {
    const days = deals.flatMap(deal => daysFrom(startOf(deal), deal.closedOn) ?? []);
    const [warn, risk] = [quantile(days, 0.75), quantile(days, 0.9)];
    if (days.length >= enoughCases && warn !== undefined && risk !== undefined)
      norms.set(pipeline, { n: days.length, warn, risk });
  }
  return norms;
}
