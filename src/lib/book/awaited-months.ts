import type { Day } from '#lib/domain/time.ts';
import type { Book } from './tables.ts';

export const awaitedKey = 'awaitedMonths';

/** Months of the log, `log-2026-03`, that were asked for and are not here yet. */
export async function awaitedMonths(book: Book): Promise<readonly string[]> {
  const noted: unknown = (await book.meta.get(awaitedKey))?.value;
  return Array.isArray(noted) ? noted.filter(month => typeof month === 'string') : [];
}

/** May more have happened since a day than this device knows of? */
export const mayKnowMore = (awaited: readonly string[], since: Day): boolean =>
  awaited.some(month => month >= `log-${since.slice(0, 7)}`);
