import { sameJson } from '#lib/domain/json.ts';
import type { Rows } from '#lib/domain/rows.ts';
import type { Book, Conflict } from './tables.ts';

const tables = ['deals', 'people', 'companies'] as const;

/** Rows that have a screen of their own, on which the rep can choose between two values. */
export type Disputed = Rows[(typeof tables)[number]];

export type OpenConflict = { readonly conflict: Conflict; readonly row: Disputed };

/** Conflicts the rep has not answered. One that a later change has settled is not a question any more. */
export async function openConflicts(book: Book, of?: string): Promise<OpenConflict[]> {
  const unseen = await book.conflicts.filter(each => !each.seen && (of === undefined || each.of === of)).toArray();
  const found = await Promise.all(unseen.map(async conflict => ({ conflict, row: await rowOf(book, conflict) })));
  return found.flatMap(({ conflict, row }) => (row && stillStands(conflict, row) ? [{ conflict, row }] : []));
}

async function rowOf(book: Book, { of }: Conflict): Promise<Disputed | undefined> {
  for (const table of tables) {
    const row = await book.table<Disputed, string>(table).get(of);
    if (row) return row;
  }
  return undefined;
}

const stillStands = ({ field, kept }: Conflict, row: Disputed): boolean =>
  sameJson(new Map<string, unknown>(Object.entries(row)).get(field) ?? null, kept.to);

/** Answered on this device; another device asks its own rep, who is the same person, once too. */
export const markConflictSeen = async (book: Book, id: string): Promise<void> => {
  await book.conflicts.update(id, { seen: true });
};
