import { tableNames } from '#lib/domain/rows.ts';
import type { Book } from '#lib/book/tables.ts';

/** Everything that screens can read, row for row, with what rows are sorted and found by. */
export async function readTables(book: Book): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const table of [...tableNames, 'removed', 'badRows']) tables[table] = await book.table(table).toArray();
  return tables;
}
