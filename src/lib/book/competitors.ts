import type { Book } from './tables.ts';

/** As many as a sheet has room for. */
const most = 8;

/** Names of competitors that the rep has met, the most frequent first. */
export async function knownCompetitors(book: Book): Promise<string[]> {
  const names = (await book.deals.where('competitors').above('').keys()).map(String);
  const counts = Map.groupBy(names, name => name);
  return [...counts]
    .sort(([a, of], [b, others]) => others.length - of.length || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([name]) => name);
}
