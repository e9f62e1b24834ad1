import { daysBetween } from '../time.ts';
import type { Rule } from './facts.ts';
import { limitOf } from './limits.ts';

/**
 * Amount unchanged: what the deal is worth was guessed once and never looked at again.
 *
 * Rule     it has an amount, and the amount has been the same for the limit or longer
 * Unit     calendar days since the amount became what it is
 * Limit    60 days, set by the rep
 * Source   features F5. That it is still right is said by putting the finding off, which the book keeps with its reason
 */
export const amountUnchanged: Rule = ({ id, amount }, { amountSince, since }, today, settings) => {
  if ((amount?.minor ?? 0) <= 0) return undefined;
  const limit = limitOf('amount-unchanged', settings);
  const days = daysBetween(amountSince ?? since, today);
  return days < limit ? undefined : { rule: 'amount-unchanged', deal: id, value: days, limit };
};
