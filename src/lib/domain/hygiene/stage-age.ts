import { daysBetween } from '../time.ts';
import type { Rule } from './facts.ts';

/** With fewer stays of won deals than this a percentile says nothing, and the rule is silent. */
export const enoughStays = 5;

/**
 * Stage age: it has stood on its stage for longer than deals stand there that are won.
 *
 * Rule     days on the stage are more than the rep's own 75th percentile of that stage
 * Unit     calendar days since it entered the stage
 * Limit    computed from deals won (see `stage-norms.ts`); silent with fewer than five of them
 * Source   features F5, requirements 173 (001:235-241)
 */
export const stageAge: Rule = ({ id, stageSince }, { norm }, today) => {
  if (!norm || norm.n < enoughStays || stageSince === undefined) return undefined;
  const value = daysBetween(stageSince, today);
  return value > norm.days ? { rule: 'stage-age', deal: id, value, limit: norm.days, n: norm.n } : undefined;
};
