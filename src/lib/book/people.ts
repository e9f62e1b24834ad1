import Dexie from 'dexie';
import type { Activity } from '#lib/domain/activity.ts';
import type { Company } from '#lib/domain/company.ts';
import { backwards, fold } from '#lib/domain/fold.ts';
import type { CompanyId, PersonId } from '#lib/domain/ids.ts';
import type { Person } from '#lib/domain/person.ts';
import { searchWithCompany } from './search.ts';
import type { Book } from './tables.ts';

const byName = (a: Person, b: Person): number => (fold(a.name) < fold(b.name) ? -1 : 1);

/** People whom every typed word finds: by name, company, e-mail or the last digits of a phone. */
export const searchPeople = async (book: Book, typed: string, limit: number): Promise<Person[]> =>
  (await searchWithCompany(book, book.people, typed, limit)).sort(byName);

export const peopleByName = (book: Book, limit: number): Promise<Person[]> =>
  book.people.orderBy('sortKey').limit(limit).toArray();

/** Activities looked through at a time for each person still wanted. */
const touchesEach = 2;
const leastStretch = 100;

/** The last touched first; then those never touched, by name. */
export async function recentPeople(book: Book, limit: number): Promise<Person[]> {
  const ids = await lastTouched(book, limit);
  const touched = (await book.people.bulkGet([...ids])).filter(person => person !== undefined);
  if (ids.size >= limit) return touched;
  const rest = book.people.orderBy('sortKey').and(({ id }) => !ids.has(id));
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

export const countPeople = (book: Book): Promise<number> => book.people.count();

/** What a list says of a person besides the name. */
export type PersonDetail = { readonly company?: Company | undefined; readonly last?: Activity | undefined };

/** The employers and the last touches of a page of people, in one look at the disk. */
export const personDetails = (book: Book, ids: readonly string[]): Promise<Map<string, PersonDetail>> =>
  book.transaction('r', [book.people, book.companies, book.activities], () => readDetails(book, ids));

async function readDetails(book: Book, ids: readonly string[]): Promise<Map<string, PersonDetail>> {
  const people = (await book.people.bulkGet([...ids])).filter(person => person !== undefined);
  const employers = people.map(({ company }) => company).filter(id => id !== undefined);
  const companies = await book.companies.bulkGet(employers);
  const byId = new Map(companies.filter(company => company !== undefined).map(company => [company.id, company]));
  const lasts = await Promise.all(people.map(({ id }) => lastTouch(book, id)));
  return new Map(people.map(({ id, company }, n) => [id, { company: company && byId.get(company), last: lasts[n] }]));
}

export const lastTouch = (book: Book, person: PersonId): Promise<Activity | undefined> =>
  book.activities.where('[person+at]').between([person, Dexie.minKey], [person, Dexie.maxKey]).last();

/** Null when the book does not have the person. */
export const personBy = async (book: Book, id: string): Promise<Person | null> => (await book.people.get(id)) ?? null;

export const peopleBy = async (book: Book, ids: readonly string[]): Promise<Person[]> =>
  (await book.people.bulkGet([...ids])).filter(person => person !== undefined);

export const peopleOf = (book: Book, company: CompanyId): Promise<Person[]> =>
  book.people.where('company').equals(company).sortBy('sortKey');

/** What is being typed of a person, to compare with those in the book. */
export type Sketch = { readonly name: string; readonly phones: readonly string[]; readonly emails: readonly string[] };

/** Country codes and leading zeros aside, numbers that end alike are one number. */
const tellingDigits = 9;
const mostDoubles = 3;

/** People who may be the one being typed: the same number, the same e-mail, or the same name. */
export async function doublesOf(book: Book, { name, phones, emails }: Sketch): Promise<Person[]> {
  const numbers = phones.map(phone => backwards(phone).slice(0, tellingDigits)).filter(({ length }) => length > 6);
  const mails = emails.map(email => email.trim().toLowerCase()).filter(email => email.includes('@'));
  const named = fold(name.trim()).replace(/\s+/g, ' ');
  const finds = [
    named.includes(' ') ? await book.people.where('sortKey').equals(named).limit(mostDoubles).toArray() : [],
    numbers.length > 0 ? await book.people.where('terms').startsWithAnyOf(numbers).limit(mostDoubles).toArray() : [],
    ...(await Promise.all(mails.map(mail => withMail(book, mail))))
  ];
  return [...new Map(finds.flat().map(person => [person.id, person])).values()].slice(0, mostDoubles);
}

async function withMail(book: Book, mail: string): Promise<Person[]> {
  const alike = await searchPeople(book, mail, 20);
  return alike.filter(({ emails }) => emails.some(known => known.toLowerCase() === mail));
}
