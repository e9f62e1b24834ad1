import Dexie from 'dexie';
import type { Activity } from '#lib/domain/activity.ts';
import { opened, type FieldChange } from '#lib/domain/change.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { DealId } from '#lib/domain/ids.ts';
import { noonsIn } from '#lib/domain/noon.ts';
import { followed } from '#lib/domain/pipeline-history/fields.ts';
import { dealHistory } from '#lib/domain/pipeline-history/replay.ts';
import type { DealHistory } from '#lib/domain/pipeline-history/standing.ts';
import type { Window } from '#lib/domain/pipeline-history/waterfall.ts';
import { type Day, type Zone } from '#lib/domain/time.ts';
import { changesOf, dealsBy, inBreaths } from './in-pieces.ts';
import type { Book } from './tables.ts';

/** Up to so many deals are asked for one by one; of more, all changes of a field are read in one sweep. */
const fewDeals = 400;

/** Fields whose changes a replay needs; `closedOn` says when what was written down late became true. */
const needed = [opened, ...followed, 'closedOn'] as const;

/** What happened in the pipeline, and which deals can be in no snapshot because nobody knows when they ended. */
export type PipelinePast = { readonly histories: readonly DealHistory[]; readonly undated: readonly DealId[] };

/**
 * The histories of all deals that were in the pipeline on a day or later; a deal that was over before it is not read.
 * Without a day, of all deals there ever were.
 */
export async function pipelinePast(book: Book, zone: Zone, since?: Day): Promise<PipelinePast> {
  const deals = [...(await livingDeals(book, since)), ...(await removedDeals(book))];
  const changes = await changesOfDeals(book, deals);
  const calendar = { zone, noonOf: noonsIn(zone) };
  const all = await inBreaths(deals, deal => dealHistory(deal, changes.get(deal.id) ?? [], calendar));
  const byDeal = (a: DealHistory, b: DealHistory) => (a.deal < b.deal ? -1 : 1);
  return {
    histories: all.filter(({ turns }) => turns.length > 0).sort(byDeal),
    undated: all.filter(({ beginning }) => beginning === 'unknown').map(({ deal }) => deal)
  };
}

async function livingDeals(book: Book, since: Day | undefined): Promise<Deal[]> {
  const open = [...(await dealsBy(book, 'open')), ...(await dealsBy(book, 'hold'))];
  const closed = await Promise.all((['won', 'lost'] as const).map(status => closedDeals(book, status, since)));
  return [...open, ...closed.flat()];
}

/** Those without a date of closing are read too: when they ended is written in their changes, if anywhere. */
async function closedDeals(book: Book, status: 'won' | 'lost', since: Day | undefined): Promise<Deal[]> {
  if (since === undefined) return dealsBy(book, status);
  const dated = (from: unknown) =>
    book.deals.where('[status+closedOn]').between([status, from], [status, Dexie.maxKey]);
  const all = await book.deals.where('status').equals(status).count();
  if ((await dated(Dexie.minKey).count()) === all) return dealsIn(book, await dated(since).primaryKeys());
  return (await dealsBy(book, status)).filter(({ closedOn }) => closedOn === undefined || closedOn >= since);
}

async function dealsIn(book: Book, ids: readonly string[]): Promise<Deal[]> {
  const deals: Deal[] = [];
  for (let from = 0; from < ids.length; from += fewDeals) {
    const some = await book.deals.bulkGet(ids.slice(from, from + fewDeals));
    deals.push(...some.filter(deal => deal !== undefined));
  }
  return deals;
}

const removedDeals = async (book: Book): Promise<Deal[]> =>
  (await book.removed.where('id').startsWith('deal_').toArray()).map(({ row }) => row as Deal);

async function changesOfDeals(book: Book, deals: readonly Deal[]): Promise<Map<string, FieldChange[]>> {
  const ids = new Set<string>(deals.map(({ id }) => id));
  const read =
    ids.size <= fewDeals
      ? Promise.all([...ids].map(id => book.changes.where('of').equals(id).toArray()))
      : Promise.all(needed.map(field => changesOf(book, field)));
  return Map.groupBy(
    (await read).flat().filter(({ of }) => ids.has(of)),
    ({ of }) => of
  );
}

/** What was noted on some deals after `from` and up to `to`, the latest first. */
export async function notesBetween(
  book: Book,
  deals: readonly DealId[],
  { from, to }: Window
): Promise<Map<string, Activity[]>> {
  const noted = await Promise.all(
    deals.map(async deal => {
      const touches = book.activities.where('[deal+at]').between([deal, from], [deal, to], false, true);
      const notes = (await touches.reverse().toArray()).filter(({ note }) => note);
      return [deal, notes] as const;
    })
  );
  return new Map<string, Activity[]>(noted);
}

/** Deals by their ids, removed ones too. */
export async function dealsNamed(book: Book, ids: readonly DealId[]): Promise<Map<string, Deal>> {
  const [living, removed] = await Promise.all([book.deals.bulkGet([...ids]), book.removed.bulkGet([...ids])]);
  const rows = [...living, ...removed.map(gone => gone?.row as Deal | undefined)].filter(row => row !== undefined);
  return new Map(rows.map(row => [row.id, row]));
}
