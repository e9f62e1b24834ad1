import type { Deal } from './deal.ts';
import { isKnown, qualifyingFacts, type QualifyingFact } from './known-facts.ts';
import type { Day } from './time.ts';

/** Which facts make a lead marketing-qualified (interest) and sales-qualified (ready to discuss a purchase). */
export type QualificationRules = {
  readonly mql?: readonly QualifyingFact[];
  readonly sql?: readonly QualifyingFact[];
};

/**
 * The definitions until the rep has others: interest is a reason and a problem; readiness is budget, authority, need
 * and timing (BANT).
 */
export const usualRules: Required<QualificationRules> = {
  mql: ['why', 'problems'],
  sql: ['problems', 'decider', 'budget', 'whyNow']
};

export const rulesOf = (own: QualificationRules | undefined): Required<QualificationRules> => ({
  ...usualRules,
  ...own
});

/** Are these rules that can be kept: known facts, each once? */
export const areRules = ({ mql = [], sql = [] }: QualificationRules): boolean =>
  [mql, sql].every(list => new Set(list).size === list.length && list.every(fact => qualifyingFacts.includes(fact)));

export type Qualification = {
  readonly known: readonly QualifyingFact[];
  readonly missing: readonly QualifyingFact[];
  /** The fact to ask for next: the first that is missing. */
  readonly next: QualifyingFact | undefined;
};

/**
 * Qualification meter: how much of what discovery is to find out is known.
 *
 * Formula  facts known of facts needed
 * Unit     facts, 0…10
 * Source   features B13, requirements 33, 40 and 48. Not completeness (F8), which asks what a forecast needs
 */
export function qualificationOf(deal: Deal, day: Day): Qualification {
  const known = qualifyingFacts.filter(fact => isKnown(deal, fact, day));
  const missing = qualifyingFacts.filter(fact => !known.includes(fact));
  return { known, missing, next: missing[0] };
}

/** A definition without facts is met by nobody. */
export const meets = (deal: Deal, facts: readonly QualifyingFact[], day: Day): boolean =>
  facts.length > 0 && facts.every(fact => isKnown(deal, fact, day));
