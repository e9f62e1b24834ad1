import type { Rule } from './facts.ts';

/**
 * No close date: no period can count on it.
 *
 * Rule     open, and no closing day is expected
 * Limit    none
 * Source   features F5; a forecast of a period needs the day (requirements 175)
 */
export const noCloseDate: Rule = ({ id, closeOn }) =>
  closeOn === undefined ? { rule: 'no-close-date', deal: id } : undefined;
