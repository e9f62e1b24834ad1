import type { Table } from 'dexie';
import { queryTerms } from '#lib/domain/fold.ts';
import type { CompanyId } from '#lib/domain/ids.ts';
import type { Book } from './tables.ts';

/** Keys of the rows that one typed word finds, best first: all of them, or the first of them and at least `enough`. */
type Finder = (term: string, enough: number) => Promise<Set<string>>;

/**
 * Rows that every typed word finds, those whose own word comes first in the alphabet first; a lower limit
 * answers with the beginning of what a higher one answers. Keys alone are read and compared; of the rows
 * only those to be shown, and where there is nothing to compare, hardly more keys than those.
 */
async function find<Row>(table: Table<Row, string>, typed: string, limit: number, by: Finder): Promise<Row[]> {
  const terms = queryTerms(typed);
  const enough = terms.length === 1 ? limit : Infinity;
  const [first = new Set<string>(), ...others] = await Promise.all(terms.map(term => by(term, enough)));
  const every = [...first].filter(key => others.every(keys => keys.has(key)));
  return (await table.bulkGet(every.slice(0, limit))).filter(row => row !== undefined);
}

/** One row may be found by several of its words, so more keys are read than rows are wanted. */
const spare = 2;

async function ownKeys<Row>(table: Table<Row, string>, term: string, enough: number): Promise<Set<string>> {
  const found = () => table.where('foundBy').startsWith(term);
  const most = enough * spare;
  const keys = await found().limit(most).primaryKeys();
  const some = new Set(keys);
  return some.size >= enough || keys.length < most ? some : new Set(await found().primaryKeys());
}

/** Rows in whose own words every typed word is found. */
export const search = <Row>(table: Table<Row, string>, typed: string, limit: number): Promise<Row[]> =>
  find(table, typed, limit, (term, enough) => ownKeys(table, term, enough));

/** A company's name finds its people and deals; more companies than this for one word narrow nothing. */
const mostCompanies = 60;

/** Rows for which every typed word is found in their own words or, after those, in the words of their company. */
export function searchWithCompany<Row extends { readonly company?: CompanyId }>(
  book: Book,
  table: Table<Row, string>,
  typed: string,
  limit: number
): Promise<Row[]> {
  return find(table, typed, limit, async (term, enough) => {
    const own = await ownKeys(table, term, enough);
    if (own.size >= enough) return own;
    const companies = await book.companies.where('foundBy').startsWith(term).limit(mostCompanies).primaryKeys();
    const through = await Promise.all(companies.map(id => table.where('company').equals(id).primaryKeys()));
    return new Set([...own, ...through.flat()]);
  });
}
