import type { Table } from 'dexie';
import { queryTerms } from '#lib/domain/fold.ts';
import type { CompanyId } from '#lib/domain/ids.ts';
import type { Book } from './tables.ts';

/** Rows that are found by their own words and by those of their company. */
type Searched = { readonly id: string; readonly company?: CompanyId; readonly terms?: readonly string[] };

/** A company's name finds its people and deals; more companies than this for one word narrow nothing. */
const mostCompanies = 200;

const companiesBy = async (book: Book, term: string): Promise<Set<string>> =>
  new Set(await book.companies.where('terms').startsWith(term).limit(mostCompanies).primaryKeys());

const has = (row: Searched, term: string): boolean => row.terms?.some(word => word.startsWith(term)) ?? false;

/**
 * Rows that every typed word finds, in the order of the index. The longest word, the rarest as a rule,
 * is looked up; the others are checked on the rows it finds.
 */
export async function search<Row extends Searched>(
  book: Book,
  table: Table<Row, string>,
  typed: string,
  limit: number
): Promise<Row[]> {
  const [first, ...rest] = queryTerms(typed).sort((a, b) => b.length - a.length);
  if (first === undefined) return [];
  const others = await Promise.all(rest.map(async term => ({ term, companies: await companiesBy(book, term) })));
  const isMatch = (row: Searched) =>
    others.every(({ term, companies }) => has(row, term) || companies.has(row.company ?? ''));
  const own = await table.where('terms').startsWith(first).distinct().and(isMatch).limit(limit).toArray();
  if (own.length === limit) return own;
  const employers = [...(await companiesBy(book, first))];
  const through = await table.where('company').anyOf(employers).and(isMatch).limit(limit).toArray();
  return [...new Map([...own, ...through].map(row => [row.id, row])).values()].slice(0, limit);
}
