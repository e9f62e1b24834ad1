import Dexie from 'dexie';
import type { FieldChange } from '#lib/domain/change.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { StageId } from '#lib/domain/ids.ts';
import { staysOn } from '#lib/domain/stage-norm.ts';
import { standingOn } from './stages.ts';
import type { Book } from './tables.ts';

/** Enough for a norm, and few enough to be read while a deal opens. What was usual years ago is usual no more. */
const lately = 200;

type Won = { readonly deals: readonly Deal[]; readonly moves: readonly FieldChange[] };
const known = new WeakMap<Book, { readonly key: string; readonly won: Promise<Won> }>();

/**
 * How many days each stay on a stage lasted, of the deals that were won last; retired stages that lead to it count
 * with it.
 */
export async function stageStays(book: Book, stage: StageId): Promise<number[]> {
  const { deals, moves } = await wonLately(book);
  return staysOn(new Set(await standingOn(book, stage)), moves, deals);
}

/** Kept in memory until another deal is won, or one is not won after all. */
async function wonLately(book: Book): Promise<Won> {
  const won = book.deals.where('[status+closedOn]').between(['won', Dexie.minKey], ['won', Dexie.maxKey]);
  const latest = await won.clone().reverse().limit(lately).primaryKeys();
  const key = latest.join(' ');
  const before = known.get(book);
  if (before?.key === key) return before.won;
  const read = movesOf(book, latest);
  known.set(book, { key, won: read });
  read.catch(() => known.delete(book));
  return read;
}

async function movesOf(book: Book, ids: readonly string[]): Promise<Won> {
  const [deals, changes] = await Promise.all([
    book.deals.bulkGet([...ids]),
    book.changes.where('of').anyOf(ids).toArray()
  ]);
  return {
    deals: deals.filter(deal => deal !== undefined),
    moves: changes.filter(({ field }) => field === 'stage')
  };
}
