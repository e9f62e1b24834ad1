import type { FieldChange } from '#lib/domain/change.ts';
import { idOfMoves, isMove, joined, movesOf, withoutDeals } from '#lib/domain/rollup-moves.ts';
import type { Rollup } from '#lib/domain/rollup.ts';
import type { Write } from '#lib/domain/rows.ts';
import type { RowsBefore } from './rollups.ts';
import type { Book } from './tables.ts';

/** What is known before rows are put: moves that are about to be written again, and rows that are there. */
export type MovesBefore = { readonly moves: readonly FieldChange[]; readonly rows: RowsBefore };

const movesIn = (writes: readonly Write[]): FieldChange[] =>
  writes.flatMap(({ table, row }) => (table === 'changes' && isMove(row) ? row : []));

export async function movesBefore(book: Book, writes: readonly Write[]): Promise<readonly FieldChange[]> {
  const ids = movesIn(writes).map(({ id }) => id);
  return ids.length === 0 ? [] : (await book.changes.bulkGet(ids)).filter(row => row !== undefined);
}

/**
 * Brings the days of moves up to date with rows that were put, in the transaction that keeps them. Deals come and go
 * with their moves: one that was removed was made no offer, and one that is heard of after its moves has had them.
 */
export async function tallyMoves(book: Book, before: MovesBefore, writes: readonly Write[]): Promise<void> {
  const moved = [...before.moves, ...movesIn(writes)];
  const cameOrWent = dealsThatCameOrWent(before.rows, writes);
  const deals = new Set<string>([...moved.map(({ of }) => of), ...cameOrWent]);
  if (deals.size === 0) return;
  const changes = await book.changes
    .where('of')
    .anyOf([...deals])
    .toArray();
  const living = new Set<string>(
    await book.deals
      .where('id')
      .anyOf([...deals])
      .primaryKeys()
  );
  const others = changes.filter(change => cameOrWent.has(change.of) && isMove(change));
  const days = new Set([...moved, ...others].map(({ day }) => day));
  await settle(
    book,
    { ids: [...days].map(idOfMoves), deals },
    changes.filter(({ of }) => living.has(of))
  );
}

function dealsThatCameOrWent(before: RowsBefore, writes: readonly Write[]): ReadonlySet<string> {
  const changed = writes.filter(
    ({ table, row }) => table === 'deals' && (row.deletedAt === undefined) !== before.has(row.id)
  );
  return new Set(changed.map(({ row }) => row.id));
}

async function settle(
  book: Book,
  { ids, deals }: { readonly ids: readonly string[]; readonly deals: ReadonlySet<string> },
  changes: readonly FieldChange[]
): Promise<void> {
  const known = await book.rollups.bulkGet([...ids]);
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
