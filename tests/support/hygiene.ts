import type { HygieneFacts, StageNorm } from '#lib/domain/hygiene/facts.ts';
import { fridayDay } from './builders.ts';
import { addDays, type Day } from '#lib/domain/time.ts';

export const ago = (days: number): Day => addDays(fridayDay, -days);

/** Nothing is amiss with a deal of which this is known. */
export const soundFacts = (but: Partial<HygieneFacts> = {}): HygieneFacts => ({
  touchesFrom: ago(91),
  lastTouch: ago(2),
  since: ago(200),
  nextStep: ago(-2),
  committed: ago(-2),
  pushes: 0,
  amountSince: ago(1),
  ...but
});

/** What ten won deals and twenty ended ones say of a stage. */
export const aNorm = (but: Partial<StageNorm> = {}): StageNorm => ({ n: 10, days: 20, ended: 20, won: 10, ...but });
