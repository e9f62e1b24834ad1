import type { Rule } from './facts.ts';
import { limitOf } from './limits.ts';

/**
 * Pushed: the expected closing day was put off again and again.
 *
 * Rule     changes of the closing day to a later one, as many as the limit or more; bringing it forward takes none back
 * Unit     times
 * Limit    3, set by the rep
 * Source   features F5
 */
export const pushed: Rule = ({ id }, { pushes }, _today, settings) => {
  const limit = limitOf('pushed', settings);
  return pushes < limit ? undefined : { rule: 'pushed', deal: id, value: pushes, limit };
};
