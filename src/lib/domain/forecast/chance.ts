import type { Deal } from '../deal.ts';
import { ownShare, shrunk, type Tally } from './stage-to-win.ts';

/** Whose chances a forecast goes by. */
export const chanceModes = ['word', 'stage', 'history'] as const;
export type ChanceMode = (typeof chanceModes)[number];

/** The chance that an open deal is won, and who says so. */
export type SourcedChance = {
  readonly percent: number;
  readonly source: ChanceMode;
  /** Own deals that ended and had come as far; with none of them the stage is the source. */
  readonly n: number;
  /** How much of the chance is the rep's own record, 0…1. */
  readonly own: number;
};

/** What is known of the stage that a deal stands on. */
export type StageOdds = { readonly probability: number; readonly tally: Tally };

/**
 * The chance of an open deal by one way of asking.
 *
 * word     the rep's own word for the deal; where there is none, as `history`
 * stage    the chance written at the stage, whatever the rep says of the deal
 * history  the rep's own stage-to-win rate, held to the stage's chance while cases are few (see `shrunk`)
 * Unit     percent, 0…100; undefined where the book does not know the stage and nobody has said a word
 * Source   features G1, requirement 109. A book without history gives what the board weights by: the word, else the
 *          stage; from the first deal that ends on, the board still weights by the stage alone
 */
export function sourcedChance(
  { probability }: Pick<Deal, 'probability'>,
  odds: StageOdds | undefined,
  mode: ChanceMode
): SourcedChance | undefined {
  const n = odds?.tally.n ?? 0;
  if (mode === 'word' && probability !== undefined) return { percent: probability, source: 'word', n, own: 1 };
  if (!odds) return undefined;
  if (mode === 'stage' || n === 0) return { percent: odds.probability, source: 'stage', n, own: 0 };
  return { percent: shrunk(odds.tally, odds.probability), source: 'history', n, own: ownShare(n) };
}
