import type { Query, Sql } from '../storage/storage.ts';

const knownDevice: Sql<{ known: 1 }> = { text: 'SELECT 1 AS known FROM device WHERE space = $1 AND device = $2' };

/** From here on nothing of this device is taken, nor is it let in again. What it had sent stays. */
export async function revoke(query: Query, at: { space: string; device: string; now: number }): Promise<boolean> {
  const mark = `UPDATE device SET revoked_at = $3 WHERE space = $1 AND device = $2 AND revoked_at IS NULL`;
  await query(mark, at.space, at.device, at.now);
  await query('DELETE FROM session WHERE space = $1 AND device = $2', at.space, at.device);
  await query('DELETE FROM reminder WHERE space = $1 AND device = $2', at.space, at.device);
  const [known] = await query(knownDevice, at.space, at.device);
  return known !== undefined;
}

const ofSpace = [
  'entry',
  'stream',
  'device_head',
  'snapshot_part',
  'snapshot',
  'session',
  'device',
  'reminder'
] as const;

/** Everything of the space goes, except that it was there. */
export async function closeSpace(query: Query, space: string, now: number): Promise<void> {
  for (const table of ofSpace) await query(`DELETE FROM ${table} WHERE space = $1`, space);
  await query('UPDATE space SET bytes = 0, closed_at = $2 WHERE id = $1', space, now);
}

export async function publicKeyOf(read: Query, space: string): Promise<string | undefined> {
  const find: Sql<{ publicKey: string }> = {
    text: 'SELECT public_key AS "publicKey" FROM space WHERE id = $1 AND closed_at IS NULL'
  };
  const [row] = await read(find, space);
  return row?.publicKey;
}

export async function isRevoked(read: Query, space: string, device: string): Promise<boolean> {
  const find = 'SELECT 1 AS revoked FROM device WHERE space = $1 AND device = $2 AND revoked_at IS NOT NULL';
  return (await read(find, space, device)).length > 0;
}
