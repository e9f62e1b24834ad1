import type { Rule } from './facts.ts';
import { limitOf } from './limits.ts';

/**
 * Single contact: the deal hangs on one person, or on none.
 *
 * Rule     fewer people in the deal than the limit
 * Unit     people
 * Limit    2, set by the rep
 * Source   features F5
 */
export const singleContact: Rule = ({ id, people }, _facts, _today, settings) => {
  const limit = limitOf('single-contact', settings);
  const value = new Set(people).size;
  return value < limit ? { rule: 'single-contact', deal: id, value, limit } : undefined;
};
