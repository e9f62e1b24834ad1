import type { SnapshotCard } from '#lib/sync/wire/answers.ts';
import type { Query, Sql } from '../storage/storage.ts';

const weight: Sql<{ bytes: number }> = {
  text: `SELECT coalesce(sum(length(body)), 0) AS bytes FROM entry
  WHERE space = $1 AND stream = $2 AND seq > $3 AND seq <= $4`
};

/** Cards with the bytes of the entries that each would save a device that has read the stream up to `since`. */
export async function weighed(
  read: Query,
  cards: readonly SnapshotCard[],
  at: { readonly space: string; readonly stream: string; readonly since: number }
): Promise<readonly SnapshotCard[]> {
  return await Promise.all(
    cards.map(async card => {
      const [sum] = await read(weight, at.space, at.stream, at.since, card.covers);
      return { ...card, entryBytes: sum?.bytes ?? 0 };
    })
  );
}
