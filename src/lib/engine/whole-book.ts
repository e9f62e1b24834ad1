import { fromRead } from '#lib/book/read-row.ts';
import { rebuild } from '#lib/book/rebuild.ts';
import type { Book } from '#lib/book/tables.ts';
import { tableNames, type Rows, type TableName } from '#lib/domain/rows.ts';
import type { Engine } from './engine.ts';
import { readEverything } from './everything.ts';

/** Fills the read tables from documents and journal. */
export async function rebuildAll({ book, replica }: Engine): Promise<{ rows: number }> {
  const everything = await readEverything(book, replica);
  await rebuild(book, everything);
  return { rows: everything.writes.length };
}

/** The rows that screens read, removed ones included. */
export async function readTables(book: Book): Promise<Map<string, Rows[TableName]>> {
  const rows = new Map<string, Rows[TableName]>();
  for (const table of tableNames) {
    await book.table<Rows[TableName]>(table).each(row => rows.set(row.id, fromRead(row)));
  }
  await book.removed.each(({ row }) => rows.set(row.id, row));
  return rows;
}
