import type { Company } from '#lib/domain/company.ts';
import type { CompanyId } from '#lib/domain/ids.ts';
import type { Person } from '#lib/domain/person.ts';
import type { NameWord, PhoneSaid, Span } from '#lib/domain/quick-line/chips.ts';
import { namesBehind } from '#lib/domain/quick-line/inflection.ts';
import { mostAsked, whoIsMeant, type Candidate } from '#lib/domain/quick-line/who.ts';
import { peopleAtNumber } from './numbers.ts';
import { onlyLiving } from './survivors.ts';
import type { Book } from './tables.ts';

/** Somebody whom a line may mean, with the employer's name. */
export type Meant = Candidate & { readonly person: Person };

/** Whom a typed line means: one, or a few to ask about. */
export type Who = {
  readonly people: readonly Meant[];
  readonly spans: readonly Span[];
  readonly companySpans: readonly Span[];
};

/** Rows looked at for one word; a name that more people share says nothing. */
const mostRows = 400;

/** Words of a company's name that every second company has. */
const legalForms = new Set([
  'sp',
  'zoo',
  'sa',
  'ltd',
  'llc',
  'inc',
  'gmbh',
  'ooo',
  'oao',
  'ao',
  'zao',
  'pao',
  'ip',
  'oo',
  'and'
]);

/**
 * Looks in the book for whom a line means: who has the number that it tells, else whom its words name, in any case
 * and with or without the company.
 */
export async function whoIn(book: Book, words: readonly NameWord[], phone?: PhoneSaid): Promise<Who | undefined> {
  return (phone && (await whoHas(book, phone, words))) ?? whoIsNamed(book, words);
}

/** Of several with one number the words decide; a number that too many have says nothing. */
async function whoHas(book: Book, { number, span }: PhoneSaid, words: readonly NameWord[]): Promise<Who | undefined> {
  const people = await asCandidates(book, await peopleAtNumber(book, number));
  const named = whoIsMeant(words, people);
  if (named) return { ...named, spans: [...named.spans, span] };
  return people.length > 0 && people.length <= mostAsked ? { people, spans: [span], companySpans: [] } : undefined;
}

async function whoIsNamed(book: Book, words: readonly NameWord[]): Promise<Who | undefined> {
  const telling = words.filter(({ folded }) => folded.length > 2 && !legalForms.has(folded));
  const companies = (await Promise.all(telling.map(word => companiesNamed(book, word)))).flat();
  const rows = [
    ...(await Promise.all(telling.map(word => peopleNamed(book, word)))).flat(),
    ...(await peopleAt(book, companies))
  ];
  return whoIsMeant(words, await asCandidates(book, await onlyLiving(book, rows)));
}

async function asCandidates(book: Book, people: readonly Person[]): Promise<Meant[]> {
  const employers = await namesOf(book, people);
  return people.map(person => ({
    id: person.id,
    name: person.name,
    company: employers.get(person.company ?? ''),
    person
  }));
}

const peopleNamed = (book: Book, { folded }: NameWord): Promise<Person[]> =>
  book.people
    .where('foundBy')
    .anyOf([...namesBehind(folded)])
    .distinct()
    .limit(mostRows)
    .toArray();

const companiesNamed = (book: Book, { folded }: NameWord): Promise<Company[]> =>
  book.companies
    .where('foundBy')
    .anyOf([...namesBehind(folded)])
    .distinct()
    .limit(mostRows)
    .toArray();

const peopleAt = async (book: Book, companies: readonly Company[]): Promise<Person[]> =>
  companies.length === 0
    ? []
    : book.people
        .where('company')
        .anyOf(companies.map(({ id }) => id))
        .limit(mostRows)
        .toArray();

async function namesOf(book: Book, people: readonly Person[]): Promise<Map<string, string>> {
  const ids = [...new Set(people.map(({ company }) => company).filter((id): id is CompanyId => id !== undefined))];
  const companies = await book.companies.bulkGet(ids);
  return new Map(companies.filter(company => company !== undefined).map(({ id, name }) => [id, name]));
}

const key = 'quick-line';

/** On disk with every key, as a half-written note is; this device only. */
export const keepLine = async (book: Book, text: string): Promise<void> => {
  await book.meta.put({ key, value: text });
};

/** What was being typed; empty when it has gone into a sheet. */
export async function keptLine(book: Book): Promise<string> {
  const kept = (await book.meta.get(key))?.value;
  return typeof kept === 'string' ? kept : '';
}
