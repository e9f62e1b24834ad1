import { historyOf } from '#lib/book/history.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Command } from '#lib/engine/protocol.ts';
import { anId } from './builders.ts';
import { friday, type Device } from './device.ts';
import { readTables } from './read-tables.ts';

export const callTo = (person: PersonId, note: string): Command => ({
  kind: 'log-activity',
  id: anId('activity'),
  fields: { at: friday - 90 * 60_000, channel: 'call', disposition: 'meaningful', person, note }
});

export const merging = (survivor: PersonId, merged: PersonId): Command => ({
  kind: 'merge-people',
  survivor,
  merged,
  take: []
});

/** What a rep may do with two people. */
export function onTwoPeople(act: 'merge' | 'unmerge' | 'tell-apart', one: PersonId, other: PersonId): Command {
  if (act === 'unmerge') return { kind: 'unmerge-person', id: one };
  if (act === 'tell-apart') return { kind: act, one, other };
  return { kind: 'merge-people', survivor: one, merged: other, take: one < other ? ['name', 'company'] : [] };
}

/** What was said in every touch of somebody's history. */
export const notesOf = async ({ book }: Device, id: string): Promise<string[]> =>
  (await historyOf(book, { kind: 'person', id }, 50)).happenings
    .flatMap(one => (one.kind === 'touch' ? [one.activity.note ?? ''] : []))
    .sort();

/** Every row that screens read, without what is told of how it came about. */
export async function rowsNow({ book }: Device): Promise<Record<string, unknown[]>> {
  const { changes: _changes, distinctions: _distinctions, removed: _removed, ...tables } = await readTables(book);
  return tables;
}
