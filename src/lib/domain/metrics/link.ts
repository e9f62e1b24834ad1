import { mean } from './mean.ts';

/** How a figure of one week goes with the wins `lag` weeks later. */
export type Link = {
  /** Pearson's coefficient, −1…1. */
  readonly r: number;
  /** Pairs of weeks that it is made of. */
  readonly n: number;
  /** Weeks. */
  readonly lag: number;
};
export type MeasuredLink = Link | 'not-enough-data';

/** Weeks ahead that are looked at: none up to two months. */
export const longestLag = 8;
/** Fewer pairs than this say nothing, however well they fit. */
export const fewestWeeks = 20;

/** Two-sided 5 % of the normal distribution, shared out over the nine lags tried (Bonferroni): 1 − 0.05 ÷ 2 ÷ 9. */
const z = 2.772921294608662;

/**
 * Whether a figure and wins are linked, and how many weeks apart.
 *
 * Formula  Pearson's r of series(week) and wins(week + lag), for each lag of 0 to 8 weeks; of those that are beyond
 *          chance the strongest, of equals the shortest lag
 * Range    beyond chance: |atanh r| × √(effective n − 3) over the bound for 5 % shared by all lags tried, where the
 *          effective n is n × (1 − a × b) ÷ (1 + a × b) with the two series' own correlations from week to week (Bartlett):
 *          weeks that resemble the week before are fewer than they seem
 * Says     "not enough data" under 20 pairs, for a series that never changes, and where no lag is beyond chance. A link is
 *          not a cause
 * Source   requirement 124, features D7
 * @param series one value a week, the earliest first
 * @param wins of the same weeks
 */
export function measuredLink(series: readonly number[], wins: readonly number[]): MeasuredLink {
  const weeks = Math.min(series.length, wins.length);
  let best: Link | undefined;
  for (let lag = 0; lag <= longestLag && weeks - lag >= fewestWeeks; lag += 1) {
    const link = linkAt(series.slice(0, weeks - lag), wins.slice(lag, weeks), lag);
    if (link && (!best || Math.abs(link.r) > Math.abs(best.r))) best = link;
  }
  return best ?? 'not-enough-data';
}

function linkAt(earlier: readonly number[], later: readonly number[], lag: number): Link | undefined {
  const r = correlation(earlier, later);
  if (r === undefined) return undefined;
  const n = earlier.length;
  const both = Math.max(0, persistence(earlier) * persistence(later));
  const effective = (n * (1 - both)) / (1 + both);
  const isBeyondChance = effective > 3 && Math.abs(Math.atanh(r)) * Math.sqrt(effective - 3) > z;
  return isBeyondChance ? { r, n, lag } : undefined;
}

/** How much a week is like the week before it. */
const persistence = (series: readonly number[]): number => correlation(series.slice(0, -1), series.slice(1)) ?? 0;

/**
 * Pearson's r.
 *
 * Formula  Σ (x − x̄)(y − ȳ) ÷ √(Σ (x − x̄)² × Σ (y − ȳ)²)
 * Range    −1…1; undefined where one of the two never changes, or they are not of one length
 */
export function correlation(xs: readonly number[], ys: readonly number[]): number | undefined {
  const [x, y] = [mean(xs), mean(ys)];
  if (x === undefined || y === undefined || xs.length !== ys.length) return undefined;
  let [xy, xx, yy] = [0, 0, 0];
  for (const [place, value] of xs.entries()) {
    const [dx, dy] = [value - x, (ys[place] ?? y) - y];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  const spread = Math.sqrt(xx * yy);
  return spread > 0 ? Math.min(1, Math.max(-1, xy / spread)) : undefined;
}
