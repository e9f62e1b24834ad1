import type { Deal } from '../deal.ts';
import type { DealId } from '../ids.ts';
import type { Period } from '../period.ts';
import { isWithin } from '../period.ts';
import { inCurrency } from '../rates.ts';
import type { Day } from '../time.ts';
import type { Kit, TopList } from './kit.ts';
import { byPriority, priorityOf, type RankedBy } from './priority.ts';

/** On which list a deal stands; undefined for one on hold. A customer who has left was won once. */
export function listOf({ status, churnedOn }: Pick<Deal, 'status' | 'churnedOn'>): TopList | undefined {
  if (status === 'hold') return undefined;
  return status === 'won' && churnedOn !== undefined ? 'churned' : status;
}

const endedOn = ({ churnedOn, closedOn }: Deal): Day | undefined => churnedOn ?? closedOn;

/** The largest first, in the rep's currency; what cannot be converted comes after, by currency. Equals by id. */
function byMoney(by: RankedBy): (a: Deal, b: Deal) => number {
  const worth = ({ amount }: Deal) => amount && inCurrency(amount, by.today, by.rates)?.money.minor;
  const rank = (deal: Deal) => (worth(deal) !== undefined ? 0 : deal.amount ? 1 : 2);
  const currency = (deal: Deal) => (rank(deal) === 1 ? (deal.amount?.currency ?? '') : '');
  return (a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    if (currency(a) !== currency(b)) return currency(a) < currency(b) ? -1 : 1;
    const larger = (worth(b) ?? b.amount?.minor ?? 0) - (worth(a) ?? a.amount?.minor ?? 0);
    return larger !== 0 ? larger : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  };
}

/**
 * The deals that a review looks at one by one, list after list.
 *
 * Open     by priority, pinned ones first
 * Ended    won, lost and churned within the period, by money
 */
export function topOf(deals: readonly Deal[], { lists, size }: Kit, ended: Period, by: RankedBy): DealId[] {
  const all = Map.groupBy(deals, listOf);
  return lists.flatMap(list => {
    const some = all.get(list) ?? [];
    const isIn = (deal: Deal) => isWithin(endedOn(deal) ?? '0000-01-01', ended);
    const ranked =
      list === 'open'
        ? some.map(deal => priorityOf(deal, by)).toSorted(byPriority)
        : some
            .filter(isIn)
            .toSorted(byMoney(by))
            .map(deal => ({ deal }));
    return ranked.slice(0, size).map(({ deal }) => deal.id);
  });
}
