import { mailKey } from '#lib/domain/duplicates.ts';
import { backwards } from '#lib/domain/fold.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Person } from '#lib/domain/person.ts';
import { search } from './search.ts';
import { onlyLiving } from './survivors.ts';
import type { Book } from './tables.ts';

/** What is being typed or read of a person, to compare with those in the book. */
export type Sketch = {
  readonly name: string;
  readonly company?: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
};

/** Two spellings of one number end in these many equal digits, whatever is before them. */
export const sameEnd = 7;

const most = 30;

/** The last digits of a number, for what may be one; undefined for what is too short to be a person's. */
export function endOf(phone: string): string | undefined {
  const end = backwards(phone).slice(0, sameEnd);
  return end.length < sameEnd ? undefined : end;
}

/** People who may be the one in the sketch: by the index alone, more than there are. */
export async function candidates(book: Book, { name, phones, emails }: Sketch): Promise<Person[]> {
  const ends = phones.map(endOf).filter(end => end !== undefined);
  const mails = emails.map(mailKey).filter(email => email.includes('@'));
  const found = await Promise.all([
    ends.length > 0 ? book.people.where('foundBy').startsWithAnyOf(ends).limit(most).toArray() : [],
    name.trim() === '' ? [] : search(book.people, name, most),
    ...mails.map(mail => search(book.people, mail, most))
  ]);
  return onlyLiving(book, [...new Map(found.flat().map(person => [person.id, person])).values()]);
}

/** Names of companies by their ids. */
export async function companyNames(book: Book): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  await book.companies.each(({ id, name }) => names.set(id, name));
  return names;
}

/** Tells of two people whether the rep has said that they are two; those merged since count as the one they are. */
export async function distinctions(book: Book): Promise<(one: PersonId, other: PersonId) => boolean> {
  const rows = await book.distinctions.toArray();
  const survivors = new Map<PersonId, PersonId>();
  const merged: (Person & { readonly survivor?: PersonId })[] = await book.people.where('survivor').above('').toArray();
  for (const { id, survivor } of merged) if (survivor) survivors.set(id, survivor);
  const living = (id: PersonId) => survivors.get(id) ?? id;
  const pairs = new Set(rows.flatMap(({ one, other }) => [pair(living(one), living(other))]));
  return (one, other) => pairs.has(pair(one, other));
}

const pair = (a: PersonId, b: PersonId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
