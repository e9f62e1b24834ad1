import { rowsNow } from '#lib/book/commit.ts';
import type { Book } from '#lib/book/tables.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { err, type Result } from '#lib/domain/result.ts';
import type { Rows, TableName, Write } from '#lib/domain/rows.ts';

/** What is to be written, or why nothing is. */
export type Decision = Promise<Result<Write[], Refusal>>;

/** Decides about a row that is there; a row that is not is refused. */
export async function given<Table extends TableName>(
  book: Book,
  table: Table,
  id: string,
  then: (row: Rows[Table]) => Result<Write[], Refusal> | Decision
): Decision {
  const row = (await rowsNow(book, table, [id])).get(id);
  return row ? then(row as Rows[Table]) : err({ kind: 'unknown-row', table, id });
}
