import type { Table } from 'dexie';
import { queryTerms } from '#lib/domain/fold.ts';
import type { CompanyId } from '#lib/domain/ids.ts';
import type { Book } from './tables.ts';

/** Keys of the rows that one typed word finds. */
type Finder = (term: string) => Promise<Iterable<string>>;

/** Rows that every typed word finds. Keys alone are read and compared; of the rows only those to be shown. */
async function find<Row>(table: Table<Row, string>, typed: string, limit: number, by: Finder): Promise<Row[]> {
  const [first, ...rest] = await Promise.all(queryTerms(typed).map(by));
  const others = rest.map(keys => new Set(keys));
  const both = [...new Set(first)].filter(key => others.every(keys => keys.has(key)));
  return (await table.bulkGet(both.slice(0, limit))).filter(row => row !== undefined);
}

const ownKeys = <Row>(table: Table<Row, string>, term: string): Promise<string[]> =>
  table.where('foundBy').startsWith(term).primaryKeys();

/** Rows in whose own words every typed word is found. */
export const search = <Row>(table: Table<Row, string>, typed: string, limit: number): Promise<Row[]> =>
  find(table, typed, limit, term => ownKeys(table, term));

/** A company's name finds its people and deals; more companies than this for one word narrow nothing. */
const mostCompanies = 60;

/** Rows for which every typed word is found in their own words or in those of their company. */
export function searchWithCompany<Row extends { readonly company?: CompanyId }>(
  book: Book,
  table: Table<Row, string>,
  typed: string,
  limit: number
): Promise<Row[]> {
  return find(table, typed, limit, async term => {
    const own = ownKeys(table, term);
    const companies = await book.companies.where('foundBy').startsWith(term).limit(mostCompanies).primaryKeys();
    const through = companies.map(id => table.where('company').equals(id).primaryKeys());
    return (await Promise.all([own, ...through])).flat();
  });
}
