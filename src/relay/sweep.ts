import { truncate } from './log/truncate.ts';
import { dropSnapshot } from './log/snapshots.ts';
import type { Sql, Storage } from './storage/storage.ts';

const unfinishedLives = 86_400_000;

/** Lets go of what has had its time: sessions, notes, unfinished snapshots, entries behind old snapshots. */
export async function sweep(storage: Storage, now: number): Promise<void> {
  await storage.write('sweep', async query => {
    await query('DELETE FROM session WHERE expires_at < $1', now);
    await query('DELETE FROM mail WHERE expires_at < $1', now);
  });
  const unfinished: Sql<{ space: string; id: string }> = {
    text: 'SELECT space, id FROM snapshot WHERE whole = 0 AND received_at < $1'
  };
  const stale = await storage.read(unfinished, now - unfinishedLives);
  for (const { space, id } of stale) await storage.write(space, query => dropSnapshot(query, space, id));

  const verified: Sql<{ space: string; stream: string }> = {
    text: 'SELECT DISTINCT space, stream FROM snapshot WHERE verified_at IS NOT NULL'
  };
  for (const { space, stream } of await storage.read(verified))
    await storage.write(space, query => truncate(query, space, stream, now));
}
