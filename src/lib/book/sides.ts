import Dexie from 'dexie';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Person } from '#lib/domain/person.ts';
import { personDetails, type PersonDetail } from './people.ts';
import { idsOfOne, livingPerson } from './survivors.ts';
import type { Book } from './tables.ts';

/** One of two who may be one person, as they are laid side by side. */
export type Side = PersonDetail & { readonly person: Person; readonly touches: number };

/** Null when one of them is not there any more, or both have become one. */
export async function sidesOf(book: Book, one: PersonId, other: PersonId): Promise<readonly [Side, Side] | null> {
  const [a, b] = [await livingPerson(book, one), await livingPerson(book, other)];
  if (!a || !b || a.id === b.id) return null;
  const details = await personDetails(book, [a.id, b.id]);
  const side = async (person: Person): Promise<Side> => ({
    person,
    touches: await touchesWith(book, person.id),
    ...details.get(person.id)
  });
  return [await side(a), await side(b)];
}

async function touchesWith(book: Book, person: PersonId): Promise<number> {
  const ids = await idsOfOne(book, person);
  const counts = ids.map(id =>
    book.activities.where('[person+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).count()
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
