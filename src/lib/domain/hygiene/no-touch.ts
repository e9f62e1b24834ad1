import type { Rule } from './facts.ts';
import { limitOf } from './limits.ts';
import { silenceOf } from './silence.ts';

/**
 * No touch: the customer has heard nothing for long.
 *
 * Rule     no customer-facing touch (see `touches.ts`) with the deal or its people within the limit; a deal that
 *          is younger than that has had no time for one
 * Unit     calendar days since the last touch
 * Limit    30 days, set by the rep
 * Source   requirements 172 (001:251). Edits of fields, notes and planned steps are no touches
 */
export const noTouch: Rule = ({ id }, facts, today, settings) => {
  const limit = limitOf('no-touch', settings);
  const { days, isAtLeast } = silenceOf(facts, today);
  return days < limit ? undefined : { rule: 'no-touch', deal: id, value: days, limit, isAtLeast };
};
