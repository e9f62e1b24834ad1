import { chanceOf, type Chance } from '../deal-chance.ts';
import type { Deal } from '../deal.ts';
import type { Stage } from '../pipeline.ts';
import { inCurrency, type Converted, type RateBook } from '../rates.ts';
import type { Day } from '../time.ts';
import { urgencyOf, type Urgency } from './urgency.ts';

/** What an open deal is ranked by, part by part, so that each can be shown. */
export type Priority = {
  readonly deal: Deal;
  readonly isPinned: boolean;
  readonly chance: Chance | undefined;
  readonly urgency: Urgency;
  /** The amount in the rep's own currency; absent without an amount, or without a rate for it. */
  readonly worth: Converted | undefined;
  /** Where it stands: what can be compared, then what has no rate, then what has no amount. */
  readonly standing: 'ranked' | 'no-rate' | 'no-amount';
  /** The product of the parts. Of a deal without a rate it is in the deal's currency, and compared within that only. */
  readonly score: number;
};

/** On which day, with which stages and rates. */
export type RankedBy = {
  readonly today: Day;
  readonly rates: RateBook;
  readonly stageOf: (deal: Deal) => Pick<Stage, 'probability'> | undefined;
};

/**
 * Priority of an open deal.
 *
 * Formula  amount × chance × urgency
 * Unit     smallest units of the rep's currency, by the rate of the day; it ranks and is no forecast
 * Source   requirements 159 and 160, feature F2. The chance is the rep's own, else that of the stage
 */
export function priorityOf(deal: Deal, { today, rates, stageOf }: RankedBy): Priority {
  const { amount } = deal;
  const chance = chanceOf(deal, stageOf(deal));
  const urgency = urgencyOf(deal.closeOn, today);
  const worth = amount && inCurrency(amount, today, rates);
  const { minor } = worth?.money ?? amount ?? { minor: 0 };
  const score = (minor * (chance?.percent ?? 0) * urgency.factor) / 100;
  const standing = worth ? 'ranked' : amount ? 'no-rate' : 'no-amount';
  return { deal, isPinned: deal.pinned === true, chance, urgency, worth, standing, score };
}

const standings = { ranked: 0, 'no-rate': 1, 'no-amount': 2 } as const;

/** One currency without a rate after another, by its name: amounts of two are never held against each other. */
const unit = ({ standing, deal }: Priority): string => (standing === 'no-rate' ? (deal.amount?.currency ?? '') : '');

/**
 * The order of a review: pinned deals, then the highest score. No two deals stand on one place: equals go by their
 * ids, alike on every device.
 */
export function byPriority(a: Priority, b: Priority): number {
  if (a.isPinned !== b.isPinned) return a.isPinned ? -1 : 1;
  if (a.standing !== b.standing) return standings[a.standing] - standings[b.standing];
  if (unit(a) !== unit(b)) return unit(a) < unit(b) ? -1 : 1;
  if (a.score !== b.score) return b.score - a.score;
  return a.deal.id < b.deal.id ? -1 : a.deal.id > b.deal.id ? 1 : 0;
}
