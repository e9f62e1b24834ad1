import { candidates, companyNames, distinctions, endOf, type Sketch } from '#lib/book/doubles.ts';
import type { Book } from '#lib/book/tables.ts';
import { duplicatesAmong, likeness, type Compared, type Evidence, type Suggestion } from '#lib/domain/duplicates.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import type { PhoneKey } from '#lib/domain/merge.ts';
import type { Person } from '#lib/domain/person.ts';
import { phoneKeyOf } from './phone-key.ts';

/** Somebody in the book who may be the one in the sketch, and why. */
export type Double = { readonly person: Person; readonly because: readonly Evidence[] };

/** For each sketch the people in the book that it may be, the most alike first. */
export async function doublesOf(book: Book, sketches: readonly Sketch[]): Promise<Double[][]> {
  const phoneKey = await phoneKeyOf(book);
  return Promise.all(sketches.map(sketch => doublesOfOne(book, sketch, phoneKey)));
}

async function doublesOfOne(book: Book, sketch: Sketch, phoneKey: PhoneKey): Promise<Double[]> {
  const people = await candidates(book, sketch);
  const employers = await book.companies.bulkGet(people.map(({ company }) => company ?? ''));
  const wanted = { ...sketch, phones: sketch.phones.filter(isNumber).map(phoneKey) };
  return people
    .map((person, n) => ({ person, because: likeness(wanted, compared(person, employers[n]?.name, phoneKey)) }))
    .filter(({ because }) => because.length > 0)
    .sort((a, b) => b.because.length - a.because.length);
}

const isNumber = (phone: string): boolean => endOf(phone) !== undefined;

function compared(person: Person, company: string | undefined, phoneKey: PhoneKey): Compared {
  const { name, phones, emails } = person;
  return { name, company, phones: phones.filter(isNumber).map(phoneKey), emails };
}

/** Rows read at a time, so that a command need not wait long. */
const stretch = 1_000;

/** Pairs of people in the whole book that may be one person each, the likeliest first. */
export async function duplicates(book: Book): Promise<Suggestion<PersonId>[]> {
  const people = await sketchAll(book);
  const ends = new Map<string, number>();
  for (const { phones } of people)
    for (const end of new Set(phones.map(endOf))) if (end) ends.set(end, (ends.get(end) ?? 0) + 1);
  const phoneKey = await phoneKeyOf(book);
  const isShared = (phone: string) => (ends.get(endOf(phone) ?? '') ?? 0) > 1;
  // The rules of countries are asked only about numbers that end alike: there are few.
  const comparable = people.map(person => ({ ...person, phones: person.phones.filter(isShared).map(phoneKey) }));
  return duplicatesAmong(comparable, await distinctions(book));
}

type Sketched = Compared & { readonly id: PersonId };

async function sketchAll(book: Book): Promise<Sketched[]> {
  const companies = await companyNames(book);
  const all: Sketched[] = [];
  for (let after = ''; ;) {
    const part = await book.people.where('id').above(after).limit(stretch).toArray();
    // Those who live on in another are part of that one.
    for (const { id, name, company, phones, emails, ...rest } of part)
      if (!('survivor' in rest)) all.push({ id, name, company: company && companies.get(company), phones, emails });
    const last = part.at(-1);
    if (!last || part.length < stretch) return all;
    after = last.id;
  }
}
