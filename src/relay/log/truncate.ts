import type { Query, Sql } from '../storage/storage.ts';
import { logHashOf } from './pull.ts';
import { retention, type Snapshot } from './retention.ts';
import { dropSnapshot } from './snapshots.ts';

const wholeOnes: Sql<Snapshot> = {
  text: `SELECT id, covers, received_at AS "receivedAt", verified_at AS "verifiedAt"
  FROM snapshot WHERE space = $1 AND stream = $2 AND whole = 1`
};
const weighed: Sql<{ bytes: number }> = {
  text: `SELECT coalesce(sum(length(body)), 0) AS bytes FROM entry
  WHERE space = $1 AND stream = $2 AND seq <= $3`
};

/** Lets go of what nobody needs any more. Does nothing on most days. */
export async function truncate(query: Query, space: string, stream: string, now: number): Promise<void> {
  const snapshots = await query(wholeOnes, space, stream);
  const { floor, drop } = retention(snapshots, now);
  for (const id of drop) await dropSnapshot(query, space, id);
  if (floor > 0) await raiseFloor(query, { space, stream, since: floor });
}

async function raiseFloor(query: Query, at: { space: string; stream: string; since: number }): Promise<void> {
  const { space, stream, since } = at;
  const logHash = await logHashOf(query, at);
  const [entries] = await query(weighed, space, stream, since);
  if (logHash === undefined || !entries || entries.bytes === 0) return;
  const move = 'UPDATE stream SET floor = $3, floor_hash = $4 WHERE space = $1 AND stream = $2 AND floor < $3';
  await query(move, space, stream, since, logHash);
  await query('DELETE FROM entry WHERE space = $1 AND stream = $2 AND seq <= $3', space, stream, since);
  await query('UPDATE space SET bytes = bytes - $2 WHERE id = $1', space, entries.bytes);
}
