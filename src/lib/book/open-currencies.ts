import type { Currency } from '#lib/domain/money.ts';
import { dealsBy } from './in-pieces.ts';
import type { Book } from './tables.ts';

/** Currencies that open deals are in. */
export async function openCurrencies(book: Book): Promise<Currency[]> {
  const deals = await dealsBy(book, 'open');
  return [...new Set(deals.flatMap(({ amount }) => amount?.currency ?? []))].sort();
}
