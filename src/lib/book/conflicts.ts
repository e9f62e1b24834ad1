import { standOf } from '#lib/domain/follow-ups-apart.ts';
import { sameJson } from '#lib/domain/json.ts';
import type { Rows } from '#lib/domain/rows.ts';
import type { Book, Conflict } from './tables.ts';

const tables = [
  'deals',
  'people',
  'companies',
  'followUps',
  'goals',
  'settings',
  'cadences',
  'templates',
  'outcomes',
  'callBlocks',
  'pipelines',
  'stages'
] as const;

/** Rows that a rep knows by a name, and of which the rep can choose between two values. */
export type Disputed = {
  [Table in (typeof tables)[number]]: { readonly table: Table; readonly row: Rows[Table] };
}[(typeof tables)[number]];

export type OpenConflict = { readonly conflict: Conflict; readonly about: Disputed };

/** Conflicts the rep has not answered. One that a later change has settled is not a question any more. */
export async function openConflicts(book: Book, of?: string): Promise<OpenConflict[]> {
  const unseen = await book.conflicts.filter(each => !each.seen && (of === undefined || each.of === of)).toArray();
  const found = await Promise.all(unseen.map(async conflict => ({ conflict, about: await rowOf(book, conflict) })));
  return found.flatMap(({ conflict, about }) => (about && stillStands(conflict, about) ? [{ conflict, about }] : []));
}

async function rowOf(book: Book, { of }: Conflict): Promise<Disputed | undefined> {
  for (const table of tables) {
    const row: unknown = await book.table(table).get(of);
    if (row) return { table, row } as Disputed;
  }
  return undefined;
}

const stillStands = ({ field, kept }: Conflict, { table, row }: Disputed): boolean =>
  table === 'followUps'
    ? standOf(row) === kept.to
    : sameJson(new Map<string, unknown>(Object.entries(row)).get(field) ?? null, kept.to);

/** Answered on this device; another device asks its own rep, who is the same person, once too. */
export const markConflictSeen = async (book: Book, id: string): Promise<void> => {
  await book.conflicts.update(id, { seen: true });
};
