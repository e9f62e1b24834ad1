import type { Seat } from './buying-group.ts';
import type { Deal } from './deal.ts';
import type { Day } from './time.ts';

/** What discovery is to find out, in the order in which it is asked. */
export const qualifyingFacts = [
  'why',
  'problems',
  'whyNow',
  'decider',
  'budget',
  'buyingProcess',
  'champion',
  'amount',
  'closeOn',
  'nextCommitment'
] as const;
export type QualifyingFact = (typeof qualifyingFacts)[number];

const has = (role: Seat['role'], { group = [] }: Deal): boolean => group.some(seat => seat.role === role);

/**
 * Is a fact of a deal known? One definition for the qualification meter, for MQL and SQL, and for completeness.
 *
 * Counts   a champion and a decider by name or by the role of somebody in the buying group; an amount above nothing;
 *          a close date that has not passed, for one that has is not known any more
 */
export function isKnown(deal: Deal, fact: QualifyingFact, today: Day): boolean {
  switch (fact) {
    case 'amount':
      return (deal.amount?.minor ?? 0) > 0;
    case 'closeOn':
      return deal.closeOn !== undefined && deal.closeOn >= today;
    case 'champion':
    case 'decider':
      return Boolean(deal[fact]) || has(fact, deal);
    default:
      return Boolean(deal[fact]);
  }
}
