import type { Book } from '#lib/book/tables.ts';
import { talliedTables, type Rollup } from '#lib/domain/rollup.ts';
import { rollupsOf } from '#lib/domain/rollups-of.ts';
import type { Write } from '#lib/domain/rows.ts';

/** The sums that the book keeps. */
export const rollupsKept = (book: Book): Promise<Rollup[]> => book.rollups.orderBy('id').toArray();

/** The sums counted anew from the rows that screens read. */
export async function rollupsCounted(book: Book): Promise<Rollup[]> {
  const writes: Write[] = [];
  for (const table of [...talliedTables, 'changes'] as const) {
    await book.table(table).each((row: Write['row']) => writes.push({ table, row } as Write));
  }
  return rollupsOf(writes).sort((a, b) => (a.id < b.id ? -1 : 1));
}
