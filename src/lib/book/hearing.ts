import type { Write } from '#lib/domain/rows.ts';
import { place, rowsNow } from './commit.ts';
import { tablesOfRollups } from './rollups.ts';
import type { BadRow, Book, Conflict } from './tables.ts';

/** Changes from another device with everything that follows from them for the rows that screens read. */
export type Heard = {
  readonly updates: readonly { readonly doc: string; readonly update: Uint8Array }[];
  readonly writes: readonly Write[];
  readonly bad: readonly BadRow[];
  readonly conflicts: readonly Conflict[];
  readonly clients: readonly { readonly doc: string; readonly id: number }[];
  readonly stamp: string | undefined;
  /** What else changes in the same transaction. */
  readonly along: () => Promise<void>;
};

/** The commit point of what was heard: when the promise resolves it is on this disk too, and may be told so. */
export async function keepHeard(book: Book, heard: Heard): Promise<void> {
  const { updates, writes, bad, conflicts, clients, stamp, along } = heard;
  const touched = [...new Set(writes.map(({ table }) => table))].map(name => book.table(name));
  const own = [
    book.journal,
    book.documents,
    book.clients,
    book.removed,
    book.postings,
    ...tablesOfRollups(book),
    book.badRows,
    book.conflicts,
    book.sync,
    book.meta
  ];
  await book.transaction('rw', [...touched, ...own], async () => {
    await Promise.all([
      book.journal.bulkAdd(updates.map(entry => ({ ...entry, handed: true }))),
      book.documents.bulkPut(updates.map(({ doc }) => ({ name: doc }))),
      book.clients.bulkPut([...clients]),
      book.removed.bulkDelete(writes.filter(({ row }) => row.deletedAt === undefined).map(({ row }) => row.id)),
      book.badRows.bulkPut([...bad]),
      book.conflicts.bulkPut([...conflicts]),
      stamp === undefined ? undefined : book.meta.put({ key: 'stamp', value: stamp })
    ]);
    await place(book, writes);
    await along();
  });
}

/** What this device has of the rows that are about to be heard of. */
export async function rowsKnown(book: Book, writes: readonly Write[]): Promise<Map<string, Write>> {
  const known = new Map<string, Write>();
  for (const table of new Set(writes.map(write => write.table))) {
    const ids = writes.filter(write => write.table === table).map(({ row }) => row.id);
    for (const [id, row] of await rowsNow(book, table, ids)) known.set(id, { table, row } as Write);
  }
  return known;
}
