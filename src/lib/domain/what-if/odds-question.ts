import { chanceOf } from '../deal-chance.ts';
import type { Deal } from '../deal.ts';
import type { Stage } from '../pipeline.ts';
import { inCurrency, type RateBook } from '../rates.ts';
import type { Levers } from '../scenario.ts';
import { addDays, daysBetween, type Day } from '../time.ts';
import type { Chanced, OddsQuestion } from './quota-odds.ts';

/** What the odds of a quota depend on, as it is. */
export type OddsFacts = {
  readonly today: Day;
  /** The last day that counts. */
  readonly to: Day;
  readonly rest: number;
  readonly deals: readonly Deal[];
  readonly stages: ReadonlyMap<string, Pick<Stage, 'probability'>>;
  readonly rates: RateBook;
  readonly winRate: number;
  /** Days. */
  readonly cycle: number;
  /** New opportunities a day. */
  readonly newPerDay: number;
  readonly amounts: readonly number[];
};

/**
 * The question with levers moved.
 *
 * Chance     of an open deal: the rep's word, else its stage's, × the lever of the win rate, at most 1
 * In time    an open deal counts where it is expected by the end: by its close date, or the cycle after it was opened
 *            where it has none; what is overdue is expected today. A shorter cycle shortens what is left
 * New        deals a day × win rate × days in which a new one can still be won: the days that are left less the cycle
 * Left out   deals without an amount, and amounts without a rate
 */
export function oddsQuestion(facts: OddsFacts, levers: Levers): OddsQuestion {
  const { today, to, rest, amounts } = facts;
  const cycle = facts.cycle * levers.cycle;
  const days = Math.max(0, daysBetween(today, to) + 1 - cycle);
  const rate = Math.min(1, facts.winRate * levers.winRate);
  return {
    rest,
    open: facts.deals.flatMap(deal => chancedOf(deal, facts, levers)),
    newWins: facts.newPerDay * levers.volume * rate * days,
    amounts: amounts.map(minor => minor * levers.dealSize)
  };
}

function chancedOf(deal: Deal, facts: OddsFacts, levers: Levers): Chanced[] {
  const { today, to } = facts;
  const worth = deal.amount && inCurrency(deal.amount, today, facts.rates);
  const chance = chanceOf(deal, facts.stages.get(deal.stage));
  if (!worth || !chance || expectedIn(deal, facts) * levers.cycle > daysBetween(today, to)) return [];
  const { id } = deal;
  return [
    { id, chance: Math.min(1, (chance.percent / 100) * levers.winRate), minor: worth.money.minor * levers.dealSize }
  ];
}

/** Days until it is expected to be won. */
function expectedIn({ closeOn, qualifiedOn, openedOn }: Deal, { today, cycle }: OddsFacts): number {
  const expected = closeOn ?? addDays(qualifiedOn ?? openedOn ?? today, Math.round(cycle));
  return Math.max(0, daysBetween(today, expected));
}
