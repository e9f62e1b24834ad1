import type { FieldChange } from '#lib/domain/change.ts';
import { idOfMoves, isMove, joined, movesOf, withoutDeals } from '#lib/domain/rollup-moves.ts';
import type { Rollup } from '#lib/domain/rollup.ts';
import type { Write } from '#lib/domain/rows.ts';
import type { Book } from './tables.ts';

const movesIn = (writes: readonly Write[]): FieldChange[] =>
  writes.flatMap(({ table, row }) => (table === 'changes' && isMove(row) ? row : []));

/** The days that moves are on before they are written again. */
export async function movesBefore(book: Book, writes: readonly Write[]): Promise<FieldChange[]> {
  const moves = movesIn(writes);
  return moves.length === 0
    ? []
    : (await book.changes.bulkGet(moves.map(({ id }) => id))).filter(row => row !== undefined);
}

/** Brings the days of moves up to date with changes that were put, in the transaction that keeps them. */
export async function tallyMoves(book: Book, before: readonly FieldChange[], writes: readonly Write[]): Promise<void> {
  const touched = [...before, ...movesIn(writes)];
  if (touched.length === 0) return;
  const deals = new Set<string>(touched.map(({ of }) => of));
  const days = [...new Set(touched.map(({ day }) => day))];
  const ids = days.map(idOfMoves);
  const [known, changes] = await Promise.all([
    book.rollups.bulkGet(ids),
    book.changes
      .where('of')
      .anyOf([...deals])
      .toArray()
  ]);
  const anew = new Map(movesOf(changes).map(row => [row.id, row]));
  const kept: Rollup[] = [];
  const gone: string[] = [];
  for (const [n, id] of ids.entries()) {
    const row = known[n];
    const settled = joined(row && withoutDeals(row, deals), anew.get(id));
    if (settled) kept.push(settled);
    else gone.push(id);
  }
  await book.rollups.bulkPut(kept);
  if (gone.length > 0) await book.rollups.bulkDelete(gone);
}
