import { awaitedKey, awaitedMonths } from '#lib/book/awaited-months.ts';
import type { Book } from '#lib/book/tables.ts';
import type { Sync } from '#lib/sync/sync.ts';

/**
 * Asks for the months that open enrolments need and this device has left out: what was done of a cadence lies in the
 * month in which it was done. True when there is something to fetch now: a month that is followed is none that is left out.
 */
export async function askForMonths(book: Book, sync: Sync): Promise<boolean> {
  const open = await book.enrolments.where('state').equals('open').toArray();
  const [first] = open.map(({ startedOn }) => `log-${startedOn.slice(0, 7)}`).sort();
  const missing = first === undefined ? [] : sync.status(0).older.filter(month => month >= first);
  const before = await awaitedMonths(book);
  const here = new Set<string>(await book.documents.toCollection().primaryKeys());
  const awaited = [...new Set([...before, ...missing])].filter(month => !here.has(month)).sort();
  if (awaited.length + before.length > 0) await book.meta.put({ key: awaitedKey, value: awaited });
  for (const month of missing) await sync.want(month);
  return missing.length > 0;
}
