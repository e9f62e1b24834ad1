import type { SourceRow, Table } from '../file/table.ts';
import { nameKey } from '../values/statuses.ts';
import type { Columns } from './columns.ts';

/** Somebody whose records a file holds, and how many. */
export type Owner = { readonly name: string; readonly count: number };

/** Everybody whose records these are, most first. */
export function ownersIn(table: Table, columns: Columns): Owner[] {
  const counts = new Map<string, Owner>();
  for (const row of table.rows) {
    const name = columns.text(row, 'owner');
    const key = nameKey(name);
    if (key) counts.set(key, { name: counts.get(key)?.name ?? name, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** Tells whether a record is the wanted owner's; without a wanted one all are. */
export function ownedBy(owner: string | undefined, columns: Columns): (row: SourceRow) => boolean {
  if (owner === undefined) return () => true;
  const wanted = nameKey(owner);
  return row => nameKey(columns.text(row, 'owner')) === wanted;
}
