import type { PersonId } from '#lib/domain/ids.ts';
import type { Person } from '#lib/domain/person.ts';
import { survivorsOf } from '#lib/domain/survivors.ts';
import { asMerged } from './read-row.ts';
import type { Book } from './tables.ts';

/** A row of the table: one that lives on in another says in whom, and is in no list. */
type ReadPerson = Person & { readonly survivor?: PersonId };

/** Settles anew who lives on in whom, after rows of people were placed; part of the same transaction. */
export async function markSurvivors(book: Book): Promise<void> {
  const merged: ReadPerson[] = await book.people.where('mergedInto').above('').toArray();
  if (merged.length === 0) return;
  const targets = [...new Set(merged.map(({ mergedInto }) => mergedInto ?? ''))];
  const there = new Set<string>(await book.people.where('id').anyOf(targets).primaryKeys());
  const survivors = survivorsOf(merged, id => there.has(id));
  const changed = merged.filter(({ id, survivor }) => survivor !== survivors.get(id));
  await book.people.bulkPut(changed.map(row => asMerged(row, survivors.get(row.id))));
}

/** Whom an old id stands for now; undefined when the book has nobody of it. */
export const livingPerson = async (book: Book, id: string): Promise<Person | undefined> =>
  (await livingPeople(book, [id])).get(id);

/** The same for many, by the ids that were asked for. */
export async function livingPeople(book: Book, ids: readonly string[]): Promise<Map<string, Person>> {
  const found: ReadPerson[] = (await book.people.bulkGet([...ids])).filter(row => row !== undefined);
  const moved = movedIn(found);
  const survivors = moved.length > 0 ? await book.people.bulkGet(moved) : [];
  return new Map(found.map(row => [row.id, living(row, survivors)]));
}

/** Those people, each once, with nobody who lives on in another. */
export async function onlyLiving(book: Book, rows: readonly ReadPerson[]): Promise<Person[]> {
  const moved = movedIn(rows);
  const survivors = moved.length > 0 ? await book.people.bulkGet(moved) : [];
  return [...new Map(rows.map(row => living(row, survivors)).map(person => [person.id, person])).values()];
}

const movedIn = (rows: readonly ReadPerson[]): PersonId[] => [
  ...new Set(rows.flatMap(({ survivor }) => survivor ?? []))
];

const living = (row: ReadPerson, survivors: readonly (Person | undefined)[]): Person =>
  (row.survivor && survivors.find(one => one?.id === row.survivor)) ?? row;

/** Every id under which rows speak of each of these people: their own first, then those merged into them. */
export async function idsOf(book: Book, people: readonly PersonId[]): Promise<Map<PersonId, PersonId[]>> {
  const ids = new Map(people.map(id => [id, [id]]));
  const merged: ReadPerson[] = await book.people
    .where('survivor')
    .anyOf([...people])
    .toArray();
  for (const { id, survivor } of merged) if (survivor) ids.get(survivor)?.push(id);
  return ids;
}

/** The same for one. */
export const idsOfOne = async (book: Book, id: string): Promise<string[]> => [
  id,
  ...(await book.people.where('survivor').equals(id).primaryKeys())
];

/** All ids under which rows speak of these people, whichever of them is asked for. */
export async function everyIdOf(book: Book, ids: readonly string[]): Promise<string[]> {
  const people = [...(await livingPeople(book, ids)).values()];
  const same = await idsOf(
    book,
    people.map(({ id }) => id)
  );
  return [...new Set([...ids, ...[...same.values()].flat()])];
}

/** Whom each merged id stands for now. */
export async function everySurvivor(book: Book): Promise<Map<PersonId, PersonId>> {
  const merged: ReadPerson[] = await book.people.where('survivor').above('').toArray();
  return new Map(merged.flatMap(({ id, survivor }) => (survivor ? [[id, survivor] as const] : [])));
}

/** Rows that were merged into this person, by name. */
export const mergedInto = (book: Book, id: PersonId): Promise<Person[]> =>
  book.people.where('survivor').equals(id).sortBy('name');
