import { changeOf, type FieldChange } from './change.ts';
import type { Deal } from './deal.ts';
import { isKnown, qualifyingFacts, type QualifyingFact } from './known-facts.ts';
import { today, type Moment } from './moment.ts';
import type { Write } from './rows.ts';
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

const stamps = [
  ['mqlOn', 'mql'],
  ['qualifiedOn', 'sql']
] as const;

/** The dates that a deal as it is now should get, each on the first day on which the rep's definition is met. */
export const datesDue = (deal: Deal, own: QualificationRules | undefined, day: Day): ('mqlOn' | 'qualifiedOn')[] =>
  stamps.flatMap(([field, rule]) => (deal[field] === undefined && meets(deal, rulesOf(own)[rule], day) ? field : []));

/**
 * A deal with the dates it is due, and their changes. A date that the rep has said or taken away is the rep's:
 * whatever the history speaks of is not set again.
 */
export function withDates(
  deal: Deal,
  own: QualificationRules | undefined,
  said: readonly Pick<FieldChange, 'field'>[],
  moment: Moment
): { readonly deal: Deal; readonly changes: readonly Write[] } {
  const day = today(moment);
  const fields = datesDue(deal, own, day).filter(field => !said.some(change => change.field === field));
  const dates = Object.fromEntries(fields.map(field => [field, day]));
  const changes = fields.map(field => changeOf({ of: deal.id, field, from: undefined, to: day }, moment.now, moment));
  return { deal: { ...deal, ...dates }, changes };
}
