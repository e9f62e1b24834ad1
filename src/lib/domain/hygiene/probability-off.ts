import type { Rule } from './facts.ts';
import { limitOf } from './limits.ts';

/** With fewer ended deals than this a share is chance, and the rule is silent. */
export const enoughEnded = 20;

/**
 * Probability off: the rep's own chance is far from what came of deals on this stage.
 *
 * Rule     |own chance − deals won ÷ deals ended, of those that ever stood on the stage| is at least the limit
 * Unit     percentage points; the share is rounded to a whole per cent
 * Limit    25 points, set by the rep; silent with fewer than 20 ended deals, and where the rep has set no chance
 * Source   features F5
 */
export const probabilityOff: Rule = ({ id, probability }, { norm }, _today, settings) => {
  const share = normalChance(norm);
  if (probability === undefined || share === undefined || !norm) return undefined;
  const isFar = Math.abs(probability - share) >= limitOf('probability-off', settings);
  return isFar ? { rule: 'probability-off', deal: id, value: probability, limit: share, n: norm.ended } : undefined;
};

/** Percent of ended deals of a stage that were won, 0…100; undefined with too few. */
export const normalChance = (norm: { readonly ended: number; readonly won: number } | undefined): number | undefined =>
  norm && norm.ended >= enoughEnded ? Math.round((100 * norm.won) / norm.ended) : undefined;
