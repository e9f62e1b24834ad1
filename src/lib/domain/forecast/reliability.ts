import type { DealId } from '../ids.ts';
import { wilson, type Interval } from '../metrics/wilson.ts';
import type { ChanceMode } from './chance.ts';
import type { Statement } from './said-chances.ts';

/** Chances that lie together in one tenth, and what came of them. */
export type ReliabilityBin = {
  /** The tenth, in percent: from `from` up to but not including `to`; the last includes 100. */
  readonly from: number;
  readonly to: number;
  /** What was said on average, 0…1. */
  readonly said: number;
  readonly n: number;
  readonly won: number;
  /** What came true, 0…1, and where the true rate lies with 95 % confidence. */
  readonly rate: number;
  readonly interval: Interval | undefined;
  readonly deals: readonly DealId[];
};

export type Reliability = {
  /** Chances that were said; a deal counts once in each tenth. */
  readonly n: number;
  readonly deals: number;
  readonly bins: readonly ReliabilityBin[];
  readonly brier: number | undefined;
  /** How many were won, and the Brier score of whoever always says that. */
  readonly base: number | undefined;
  readonly baseBrier: number | undefined;
};

type Case = { readonly deal: DealId; readonly said: number; readonly won: boolean };

const binWidth = 10;
const lastBin = 100 / binWidth - 1;

/** The tenth that a chance in percent lies in, 0…9. */
const binOf = (percent: number): number => Math.min(lastBin, Math.floor(percent / binWidth));

/**
 * Reliability: of the deals that were given a chance of 30 %, were three in ten won?
 *
 * Formula  bins: won ÷ n of the chances in each tenth, with Wilson intervals; Brier score: Σ (chance − outcome)² ÷ n,
 *          with outcome 1 for won and 0 for lost
 * Unit     ratios 0…1. A Brier score of 0 is a prophet, 0.25 is always saying 50 %; it is worth something where it is
 *          below that of always saying the base rate, rate × (1 − rate)
 * Counts   of several chances that were said of one deal in one tenth the first, so that the cases of a bin are
 *          different deals and its interval is no wider than it claims. Deals that are still open are in no case
 * Source   requirement 182, feature G3; Brier (1950), Verification of forecasts expressed in terms of probability
 */
export function reliability(statements: readonly Statement[], mode: ChanceMode): Reliability {
  const bins = new Map<number, Map<DealId, Case>>();
  for (const { deal, said, won } of statements) {
    const place = binOf(said[mode]);
    const cases = bins.get(place) ?? new Map<DealId, Case>();
    if (!cases.has(deal)) cases.set(deal, { deal, said: said[mode] / 100, won });
    bins.set(place, cases);
  }
  const cases = [...bins.values()].flatMap(of => [...of.values()]);
  const base = meanOf(cases.map(({ won }) => (won ? 1 : 0)));
  return {
    n: cases.length,
    deals: new Set(cases.map(({ deal }) => deal)).size,
    bins: [...bins].sort(([a], [b]) => a - b).map(([place, of]) => ofBin(place, [...of.values()])),
    brier: meanOf(cases.map(({ said, won }) => (said - (won ? 1 : 0)) ** 2)),
    base,
    baseBrier: base === undefined ? undefined : base * (1 - base)
  };
}

function ofBin(place: number, cases: readonly Case[]): ReliabilityBin {
  const [n, won] = [cases.length, cases.filter(one => one.won).length];
  return {
    ...{ from: place * binWidth, to: (place + 1) * binWidth, n, won, rate: won / n },
    said: meanOf(cases.map(({ said }) => said)) ?? 0,
    interval: wilson(won, n),
    deals: cases.map(({ deal }) => deal)
  };
}

const meanOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
