import type { Deal } from '../deal.ts';
import { isKnown } from '../known-facts.ts';
import type { Day } from '../time.ts';
import type { HygieneFacts } from './facts.ts';

/** What a forecast needs to know of a deal. */
export const neededFacts = ['amount', 'closeOn', 'nextStep', 'stage', 'people', 'decider'] as const;
export type NeededFact = (typeof neededFacts)[number];

/**
 * How much a missing fact throws the forecast off, of 100: our own weights, in the order of the error. Without an
 * amount the deal adds nothing, without a day it is in no period; a stage entered on no known day has no age; a step,
 * people and somebody who decides tell whether the chance is more than hope.
 */
export const factWeights: Readonly<Record<NeededFact, number>> = {
  amount: 30,
  closeOn: 25,
  nextStep: 15,
  stage: 10,
  people: 10,
  decider: 10
};

export type Completeness = { readonly score: number; readonly missing: readonly NeededFact[] };

/**
 * Completeness of one deal.
 *
 * Formula  Σ weights of known facts ÷ Σ all weights × 100
 * Unit     points, 0…100
 * Counts   a close date in the past is not known any more, and an overdue step is a step
 * Source   features F8, requirements 175 (001:129-143)
 */
export function completenessOf(deal: Deal, { nextStep }: Pick<HygieneFacts, 'nextStep'>, today: Day): Completeness {
  const known: Readonly<Record<NeededFact, boolean>> = {
    amount: isKnown(deal, 'amount', today),
    closeOn: isKnown(deal, 'closeOn', today),
    nextStep: nextStep !== undefined,
    stage: deal.stageSince !== undefined,
    people: deal.people.length > 0,
    decider: isKnown(deal, 'decider', today)
  };
  const missing = neededFacts.filter(fact => !known[fact]);
  return { score: 100 - missing.reduce((sum, fact) => sum + factWeights[fact], 0), missing };
}

type Weighed = { readonly score: number; readonly stake: number };

/**
 * Completeness of the book: that of its open deals, weighed by the money at stake in each.
 *
 * Formula  Σ score × stake ÷ Σ stake
 * Unit     points, 0…100; undefined without open deals
 */
export function completenessOfBook(deals: readonly Weighed[]): number | undefined {
  const all = deals.reduce((sum, { stake }) => sum + stake, 0);
  return all > 0 ? Math.round(deals.reduce((sum, { score, stake }) => sum + score * stake, 0) / all) : undefined;
}
