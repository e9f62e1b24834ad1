import Dexie from 'dexie';
import type { Activity } from '#lib/domain/activity.ts';
import type { Company } from '#lib/domain/company.ts';
import { fold, queryTerms } from '#lib/domain/fold.ts';
import type { CompanyId, PersonId } from '#lib/domain/ids.ts';
import type { Person } from '#lib/domain/person.ts';
import { searchWithCompany } from './search.ts';
import { idsOf, idsOfOne, livingPerson, onlyLiving } from './survivors.ts';
import type { Book } from './tables.ts';

/** By name as it is looked for; each is folded once, since folding costs more than comparing. */
function byName(people: readonly Person[]): Person[] {
  const keys = new Map(people.map(({ id, name }) => [id, fold(name)]));
  const keyOf = ({ id }: Person) => keys.get(id) ?? '';
  return people.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : Number(keyOf(a) > keyOf(b))));
}

/**
 * People whom every typed word finds: by name, company, e-mail or the last digits of a phone. No more than
 * `limit`, the best of them, by name. Fewer only when there are no more: rows of one person count as one.
 */
export async function searchPeople(book: Book, typed: string, limit: number): Promise<Person[]> {
  for (let most = limit; ; most *= 2) {
    const found = await searchWithCompany(book, book.people, typed, most);
    const living = await onlyLiving(book, found);
    if (living.length >= limit || found.length < most) return byName(living.slice(0, limit));
  }
}

export const peopleByName = (book: Book, limit: number): Promise<Person[]> =>
  book.people.orderBy('sortKey').limit(limit).toArray();

/** Whom the list would show, were it read to its end: everybody, or whom every typed word finds. */
export async function everybodyFound(book: Book, typed: string, limit: number): Promise<PersonId[]> {
  const isSearch = queryTerms(typed).length > 0;
  const found = isSearch ? await searchPeople(book, typed, limit) : await peopleByName(book, limit);
  return found.map(({ id }) => id);
}

/** Activities looked through at a time for each person still wanted. */
const touchesEach = 2;
const leastStretch = 100;

/** The last touched first; then those never touched, by name. */
export async function recentPeople(book: Book, limit: number): Promise<Person[]> {
  const ids = await lastTouched(book, limit);
  const touched = await peopleBy(book, [...ids]);
  if (ids.size >= limit) return touched;
  const shown = new Set(touched.map(({ id }) => id));
  const rest = book.people.orderBy('sortKey').and(({ id }) => !shown.has(id));
  return [...touched, ...(await rest.limit(limit - touched.length).toArray())];
}

async function lastTouched(book: Book, limit: number): Promise<Set<PersonId>> {
  const ids = new Set<PersonId>();
  for (let before: number | undefined = Infinity; before !== undefined && ids.size < limit;) {
    const stretch = Math.max(leastStretch, touchesEach * (limit - ids.size));
    const part: Activity[] = await book.activities.where('at').below(before).reverse().limit(stretch).toArray();
    for (const { person } of part) if (person && ids.size < limit) ids.add(person);
    before = part.length < stretch ? undefined : part.at(-1)?.at;
  }
  return ids;
}

export const countPeople = async (book: Book): Promise<number> =>
  (await book.people.count()) - (await book.people.where('survivor').above('').count());

/** What a list says of a person besides the name. */
export type PersonDetail = { readonly company?: Company | undefined; readonly last?: Activity | undefined };

/** The employers and the last touches of a page of people, in one look at the disk. */
export const personDetails = (book: Book, ids: readonly string[]): Promise<Map<string, PersonDetail>> =>
  book.transaction('r', [book.people, book.companies, book.activities], async () => readDetails(book, ids));

async function readDetails(book: Book, ids: readonly string[]): Promise<Map<string, PersonDetail>> {
  const people = (await book.people.bulkGet([...ids])).filter(person => person !== undefined);
  const employers = people.map(({ company }) => company).filter(id => id !== undefined);
  const companies = await book.companies.bulkGet(employers);
  const byId = new Map(companies.filter(company => company !== undefined).map(company => [company.id, company]));
  const same = await idsOf(book, ids as readonly PersonId[]);
  const lasts = await Promise.all(people.map(({ id }) => lastOf(book, same.get(id) ?? [id])));
  return new Map(people.map(({ id, company }, n) => [id, { company: company && byId.get(company), last: lasts[n] }]));
}

export const lastTouch = async (book: Book, person: PersonId): Promise<Activity | undefined> =>
  lastOf(book, await idsOfOne(book, person));

/** The latest touch of somebody whom rows know by these ids. */
async function lastOf(book: Book, ids: readonly string[]): Promise<Activity | undefined> {
  const lasts = await Promise.all(
    ids.map(id => book.activities.where('[person+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]).last())
  );
  return lasts.filter(last => last !== undefined).sort((a, b) => b.at - a.at)[0];
}

/** An id of somebody merged leads to the one they live on in. Null when the book does not have the person. */
export const personBy = async (book: Book, id: string): Promise<Person | null> =>
  (await livingPerson(book, id)) ?? null;

export async function peopleBy(book: Book, ids: readonly string[]): Promise<Person[]> {
  const found = await book.people.bulkGet([...ids]);
  return onlyLiving(
    book,
    found.filter(person => person !== undefined)
  );
}

export async function peopleOf(book: Book, company: CompanyId): Promise<Person[]> {
  const found = await book.people.where('company').equals(company).toArray();
  return byName(await onlyLiving(book, found));
}
