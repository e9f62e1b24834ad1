import type { Deal } from './deal.ts';
import type { Money } from './money.ts';
import type { Stage } from './pipeline.ts';

/** The chance that a deal is won, in percent, and who says so. */
export type Chance = { readonly percent: number; readonly source: 'own' | 'stage' };

/**
 * The rep's own word stands before the stage's. Absent for a deal that is not open, which has an outcome
 * or waits, and where nobody has said one.
 */
export function chanceOf(
  { status, probability }: Pick<Deal, 'status' | 'probability'>,
  stage: Pick<Stage, 'probability'> | undefined
): Chance | undefined {
  if (status !== 'open') return undefined;
  if (probability !== undefined) return { percent: probability, source: 'own' };
  return stage && { percent: stage.probability, source: 'stage' };
}

/** Amount × chance (requirement 178), rounded once to the smallest unit, half away from zero. */
export const weightedBy = ({ minor, currency }: Money, { percent }: Chance): Money => ({
  minor: Math.sign(minor) * Math.round((Math.abs(minor) * percent) / 100) + 0,
  currency
});
