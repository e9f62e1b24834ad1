import type { Rule } from './facts.ts';

/**
 * No amount: nobody has said what the deal is worth.
 *
 * Rule     open, and the amount is missing or not above zero
 * Limit    none
 * Source   requirements 170 (001:251)
 */
export const noAmount: Rule = ({ id, amount }) =>
  (amount?.minor ?? 0) > 0 ? undefined : { rule: 'no-amount', deal: id };
