import Dexie from 'dexie';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Person } from '#lib/domain/person.ts';
import type { Instant } from '#lib/domain/time.ts';
import { fromRead } from './read-row.ts';
import { idsOfOne, livingPerson } from './survivors.ts';
import type { Book } from './tables.ts';

/** The row of whoever an id stands for now, as it is kept. */
export async function keptLiving(book: Book, id: PersonId): Promise<Person | undefined> {
  const person = await livingPerson(book, id);
  return person && fromRead(person);
}

/** All live rows that are one person, the survivor's first. */
export async function rowsOfOne(book: Book, id: PersonId): Promise<Person[]> {
  const survivor = await livingPerson(book, id);
  const rows = survivor ? await book.people.bulkGet(await idsOfOne(book, survivor.id)) : [];
  return rows.filter(row => row !== undefined).map(fromRead);
}

/** Those of them who said in a touch of their own that they are not to be called. */
export async function whoAsked(book: Book, ids: readonly PersonId[]): Promise<ReadonlySet<PersonId>> {
  const asked = new Set<PersonId>();
  for (const id of ids) {
    const touches = book.activities.where('[person+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
    if (await touches.and(({ disposition }) => disposition === 'do-not-call').first()) asked.add(id);
  }
  return asked;
}

/** Rows that were removed together with this person, because they had been merged into them. */
export async function removedWith(book: Book, id: PersonId, deletedAt: Instant): Promise<Person[]> {
  const removed = await book.removed.where('row.deletedAt').equals(deletedAt).toArray();
  const rows = removed.flatMap(({ row }) => ('mergedInto' in row && row.id !== id ? row : []));
  const same = new Set<string>([id]);
  for (let size = 0; size < same.size;) {
    size = same.size;
    for (const row of rows) if (row.mergedInto && same.has(row.mergedInto)) same.add(row.id);
  }
  return rows.filter(row => same.has(row.id));
}
