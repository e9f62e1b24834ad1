import type { Spend } from '#lib/domain/spend.ts';
import type { Book } from './tables.ts';

/** What was spent, the latest first. */
export const allSpends = async (book: Book): Promise<Spend[]> =>
  (await book.spends.where('day').above('').sortBy('day')).reverse();
