import type { Table } from 'dexie';
import { queryTerms } from '#lib/domain/fold.ts';
import type { CompanyId } from '#lib/domain/ids.ts';
import type { Book } from './tables.ts';

type Searched = { readonly id: string; readonly terms?: readonly string[] };
type Employed = Searched & { readonly company?: CompanyId };

const has = (row: Searched, term: string): boolean => row.terms?.some(word => word.startsWith(term)) ?? false;

/** The longest typed word, the rarest as a rule, is looked up; the others are checked on the rows it finds. */
const longestFirst = (typed: string): string[] => queryTerms(typed).sort((a, b) => b.length - a.length);

/** Rows in whose own words every typed word is found. */
export async function search<Row extends Searched>(
  table: Table<Row, string>,
  typed: string,
  limit: number
): Promise<Row[]> {
  const [first, ...rest] = longestFirst(typed);
  if (first === undefined) return [];
  const isMatch = (row: Row) => rest.every(term => has(row, term));
  return table.where('terms').startsWith(first).distinct().and(isMatch).limit(limit).toArray();
}

/** A company's name finds its people and deals; more companies than this for one word narrow nothing. */
const mostCompanies = 200;

const companiesBy = async (book: Book, term: string): Promise<Set<string>> =>
  new Set(await book.companies.where('terms').startsWith(term).limit(mostCompanies).primaryKeys());

/** Rows for which every typed word is found in their own words or in those of their company. */
export async function searchWithCompany<Row extends Employed>(
  book: Book,
  table: Table<Row, string>,
  typed: string,
  limit: number
): Promise<Row[]> {
  const [first, ...rest] = longestFirst(typed);
  if (first === undefined) return [];
  const others = await Promise.all(rest.map(async term => ({ term, companies: await companiesBy(book, term) })));
  const isMatch = (row: Row) =>
    others.every(({ term, companies }) => has(row, term) || companies.has(row.company ?? ''));
  const own = await table.where('terms').startsWith(first).distinct().and(isMatch).limit(limit).toArray();
  if (own.length === limit) return own;
  const employers = [...(await companiesBy(book, first))];
  const through = await table.where('company').anyOf(employers).and(isMatch).limit(limit).toArray();
  return [...new Map([...own, ...through].map(row => [row.id, row])).values()].slice(0, limit);
}
