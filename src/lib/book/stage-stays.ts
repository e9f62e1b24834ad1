import type { FieldChange } from '#lib/domain/change.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { StageId } from '#lib/domain/ids.ts';
import { staysOn } from '#lib/domain/stage-norm.ts';
import { standingOn } from './stages.ts';
import type { Book } from './tables.ts';

type Stays = { readonly key: string; readonly stays: readonly number[] };
const known = new WeakMap<Book, Map<StageId, Stays>>();

/**
 * How many days each stay on a stage lasted, of deals that were won; retired stages that lead to it count with it.
 * Kept in memory until another deal is won or moved there: thousands of deals may have been won from one stage.
 */
export async function stageStays(book: Book, stage: StageId): Promise<readonly number[]> {
  const stages = await standingOn(book, stage);
  const won = await book.deals
    .where('[status+stage]')
    .anyOf(stages.map(id => ['won', id]))
    .primaryKeys();
  const moved = (side: 'from' | 'to') => book.changes.where(`[field+${side}]`).anyOf(stages.map(id => ['stage', id]));
  const counts = await Promise.all([moved('to').count(), moved('from').count()]);
  const key = [won.length, ...counts, ...stages].join(' ');
  const before = known.get(book)?.get(stage);
  if (before?.key === key) return before.stays;
  const moves = [...(await moved('to').toArray()), ...(await moved('from').toArray())];
  const stays = staysOn(new Set(stages), once(moves), await wonDeals(book, won, moves));
  known.set(book, (known.get(book) ?? new Map<StageId, Stays>()).set(stage, { key, stays }));
  return stays;
}

/** A move between two stages that count as one is in both lists. */
const once = (moves: readonly FieldChange[]): FieldChange[] => [
  ...new Map(moves.map(change => [change.id, change])).values()
];

/** Rows read in one go, so that the page stays alive in between. */
const piece = 400;

/** Those won there, and of those that moved on the ones that were won elsewhere. */
async function wonDeals(book: Book, there: readonly string[], moves: readonly FieldChange[]): Promise<Deal[]> {
  const ids = [...new Set<string>([...there, ...moves.map(({ of }) => of)])];
  const deals: Deal[] = [];
  for (let at = 0; at < ids.length; at += piece) {
    const rows = await book.deals.bulkGet(ids.slice(at, at + piece));
    deals.push(...rows.flatMap(deal => (deal?.status === 'won' ? [deal] : [])));
  }
  return deals;
}
