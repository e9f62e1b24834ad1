import type { StageId } from '../ids.ts';
import type { Places, Way } from './places.ts';

/** Of the deals that ended, those that stood on a stage or past it, and how many of them were won. */
export type Tally = { readonly won: number; readonly n: number };

/** As many own cases as it takes until they speak for themselves (features, part P). */
export const ownCases = 20;

/** However many own cases there are, the stage's chance counts as one more: nothing is ever certain. */
const leastPrior = 1;

/** Cases for which the stage's own chance stands in: those that are missing to twenty, and one at the least. */
const priorOf = (n: number): number => Math.max(ownCases - n, leastPrior);

/**
 * Chance from own history: how many of one's own deals that came this far were won, held to the stage's chance while
 * they are few.
 *
 * Formula  (won + m × stage's chance) ÷ (n + m), with m = 20 − n, at least 1: the mean of a beta-binomial whose prior
 *          is as strong as the cases that are missing. With 8 own cases the stage's chance speaks for 12 of 20; from
 *          20 on own cases have at least 95 % of the say
 * Unit     percent, 0…100, like `ofStage`; always between the stage's chance and the own rate, and equal to the
 *          stage's chance without own cases
 * Source   requirements 109 and 182, features G3. Not the conversion to the next stage (101), and not the win rate
 *          (96), which knows no stages
 */
export function shrunk({ won, n }: Tally, ofStage: number): number {
  const prior = priorOf(n);
  return (100 * won + prior * ofStage) / (n + prior);
}

/** How much of a shrunk chance is the rep's own record, 0…1. */
export const ownShare = (n: number): number => n / (n + priorOf(n));

/** The tally of every stage. A deal that skipped a stage stood past it. */
export function stageToWin(ways: readonly Way[], places: Places): Map<StageId, Tally> {
  const tallies = new Tallies();
  for (const way of ways) tallies.add(way);
  return new Map([...places].map(([id, place]) => [id, tallies.at(place)]));
}

/** The deals that a tally counts. */
export const waysPast = (ways: readonly Way[], { pipeline, rank }: Spot): Way[] =>
  ways.filter(way => way.pipeline === pipeline && way.furthest >= rank);

type Spot = { readonly pipeline: string; readonly rank: number };

/** Counts that grow by one deal at a time, so that history can be walked through once. */
export class Tallies {
  readonly #ends = new Map<string, Map<number, { won: number; n: number }>>();

  add({ pipeline, furthest, won }: Pick<Way, 'pipeline' | 'furthest' | 'won'>): void {
    const ranks = this.#ends.get(pipeline) ?? new Map<number, { won: number; n: number }>();
    const end = ranks.get(furthest) ?? { won: 0, n: 0 };
    ranks.set(furthest, { won: end.won + (won ? 1 : 0), n: end.n + 1 });
    this.#ends.set(pipeline, ranks);
  }

  at({ pipeline, rank }: Spot): Tally {
    const sum = { won: 0, n: 0 };
    for (const [furthest, { won, n }] of this.#ends.get(pipeline) ?? []) {
      if (furthest < rank) continue;
      sum.won += won;
      sum.n += n;
    }
    return sum;
  }
}
