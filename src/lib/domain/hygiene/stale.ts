import type { HygieneSettings } from '../hygiene-rules.ts';
import type { HygieneFacts, Rule } from './facts.ts';
import { hygieneLimits, limitOf } from './limits.ts';
import { silenceOf } from './silence.ts';
import { enoughStays } from './stage-age.ts';

/**
 * For how many days a deal may be quiet: as long as three of four won deals stood on the stage on which the silence
 * began, within 7 to 90 days; with too few of them the rep's own limit.
 */
export function quietLimit({ quietNorm }: Pick<HygieneFacts, 'quietNorm'>, settings: HygieneSettings): number {
  if (!quietNorm || quietNorm.n < enoughStays) return limitOf('stale', settings);
  const { least = 0, most = Infinity } = hygieneLimits.stale ?? {};
  return Math.min(most, Math.max(least, Math.ceil(quietNorm.days)));
}

/**
 * Stale: nobody has been in touch and nobody is going to be.
 *
 * Rule     no customer-facing touch for longer than the deal may be quiet, and no step promised for today or later
 * Unit     calendar days since the last touch
 * Limit    see `quietLimit`; 30 days where the stage has no history
 * Source   features F6, requirements 172 to 174. It reads touches, promises and what was first told of the deal, so
 *          that no edit of a field revives anything; a promised step does, until its day has gone by
 */
export const stale: Rule = ({ id }, facts, today, settings) => {
  const limit = quietLimit(facts, settings);
  const { days, isAtLeast } = silenceOf(facts, today);
  if (facts.committed !== undefined || days <= limit) return undefined;
  const n = facts.quietNorm && facts.quietNorm.n >= enoughStays ? facts.quietNorm.n : undefined;
  return { rule: 'stale', deal: id, value: days, limit, isAtLeast, ...(n !== undefined && { n }) };
};
