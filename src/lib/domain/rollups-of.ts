import { movesOf } from './rollup-moves.ts';
import { addTo, rollupFrom, talliesOf, type Rollup, type Sums } from './rollup.ts';
import type { Write } from './rows.ts';
import type { Day } from './time.ts';

/** What is kept of whole tables, counted anew. */
export function rollupsOf(writes: readonly Write[]): Rollup[] {
  const days = new Map<string, Day>();
  for (const { table, row } of writes) {
    if (table === 'activities' && row.deletedAt === undefined) days.set(row.id, row.day);
  }
  const sums: Sums = new Map();
  for (const write of writes)
    addTo(
      sums,
      talliesOf(write, id => days.get(id))
    );
  const living = writes.filter(({ row }) => row.deletedAt === undefined);
  const deals = new Set<string>(living.flatMap(({ table, row }) => (table === 'deals' ? row.id : [])));
  const changes = living.flatMap(({ table, row }) => (table === 'changes' && deals.has(row.of) ? row : []));
  return [...[...sums].flatMap(([id, cells]) => rollupFrom(id, cells) ?? []), ...movesOf(changes)];
}
