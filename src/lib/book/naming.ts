import { livingPeople } from './survivors.ts';
import type { Book } from './tables.ts';

/** What companies and people are called, for a list that names all of them. */
export async function namesById(book: Book): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  await book.companies.each(({ id, name }) => names.set(id, name));
  await book.people.each(({ id, name }) => names.set(id, name));
  const merged = await book.people.where('survivor').above('').primaryKeys();
  for (const [id, { name }] of await livingPeople(book, merged)) names.set(id, name);
  return names;
}
