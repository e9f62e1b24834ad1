import type { Book } from '#lib/book/tables.ts';
import type { KnownLog } from '#lib/sync/known-log.ts';
import type { Sync } from '#lib/sync/sync.ts';

/**
 * A new device cannot know by itself that the relay shows it an old log: it was told where the log stood.
 * What it was told is kept until the relay has caught up with it. Throws `RelayTrouble`.
 */
export async function compareKnownLog(book: Book, sync: Sync): Promise<void> {
  const known = (await book.meta.get('knownLog'))?.value as KnownLog | undefined;
  if (!known) return;
  const isOurs = await sync.goesOnFrom(known);
  await book.transaction('rw', book.meta, async () => {
    if (isOurs) await book.meta.bulkDelete(['knownLog', 'olderLog']);
    else await book.meta.put({ key: 'olderLog', value: known.kind });
  });
}
