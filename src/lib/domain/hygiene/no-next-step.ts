import type { Rule } from './facts.ts';

/**
 * No next step: nothing is promised to anybody.
 *
 * Rule     no open follow-up and no step of a cadence for the deal, or for its people without naming another deal.
 *          An overdue one is a promise still: Today asks for it
 * Limit    none
 * Source   features F5, requirements 176 (000:11)
 */
export const noNextStep: Rule = ({ id }, { nextStep }) =>
  nextStep === undefined ? { rule: 'no-next-step', deal: id } : undefined;
