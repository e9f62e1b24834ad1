import { sameJson } from '#lib/domain/json.ts';
import { rollupsOf } from '#lib/domain/rollups-of.ts';
import type { Write } from '#lib/domain/rows.ts';
import { tableNames } from '#lib/domain/rows.ts';
import { placeRows } from './commit.ts';
import type { BadRow, Book } from './tables.ts';

/** What the documents and the journal hold, read and settled. */
export type Everything = {
  readonly writes: readonly Write[];
  readonly bad: readonly BadRow[];
  readonly clients: readonly { readonly doc: string; readonly id: number }[];
};

const chunk = 2_000;

/** What the read tables hold. A release that keeps something new in them counts this up. 2: sums of rows. */
const contents = 2;

/**
 * Were the tables left half full, or filled by a release that kept less in them? A new book has nothing to be filled
 * with, and is marked as of this release.
 */
export async function isToBeRebuilt(book: Book): Promise<boolean> {
  const [cutShort, filled] = await book.meta.bulkGet(['rebuilding', 'contents']);
  if (cutShort) return true;
  if (filled?.value === contents) return false;
  if ((await book.documents.toCollection().limit(1).primaryKeys()).length > 0) return true;
  await book.meta.put({ key: 'contents', value: contents });
  return false;
}

/**
 * Fills the read tables again. A crash half-way leaves the mark `rebuilding`, and the next start begins anew;
 * nothing is lost, because the tables hold nothing of their own.
 */
export async function rebuild(book: Book, { writes, bad, clients }: Everything): Promise<void> {
  await book.meta.put({ key: 'rebuilding', value: true });
  for (const table of [...tableNames, 'removed', 'badRows', 'postings', 'rollups']) await book.table(table).clear();
  for (let from = 0; from < writes.length; from += chunk) await placeRows(book, writes.slice(from, from + chunk));
  await book.rollups.bulkPut(rollupsOf(writes));
  await book.badRows.bulkPut([...bad]);
  await book.clients.bulkPut([...clients]);
  await book.meta.put({ key: 'contents', value: contents });
  await book.meta.delete('rebuilding');
}

/** Ids of the days and months whose sums are not what these rows come to. */
export async function sumsThatDiffer(book: Book, writes: readonly Write[]): Promise<string[]> {
  const counted = new Map(rollupsOf(writes).map(row => [row.id, row]));
  const differing: string[] = [];
  await book.rollups.each(kept => {
    if (!sameJson(kept, counted.get(kept.id))) differing.push(kept.id);
    counted.delete(kept.id);
  });
  return [...differing, ...counted.keys()];
}
