import { fold } from '#lib/domain/fold.ts';
import type { Company } from '#lib/domain/company.ts';
import { search } from './search.ts';
import type { Book } from './tables.ts';

export const searchCompanies = (book: Book, typed: string, limit: number): Promise<Company[]> =>
  search(book.companies, typed, limit);

/** Null when the book does not have the company. */
export const companyBy = async (book: Book, id: string): Promise<Company | null> =>
  (await book.companies.get(id)) ?? null;

/** The same name in any spelling is the same company. */
export const companyNamed = (book: Book, name: string): Promise<Company | undefined> =>
  book.companies
    .where('sortKey')
    .equals(fold(name.trim().replace(/\s+/g, ' ')))
    .first();
