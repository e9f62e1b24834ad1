import type { RefusalCode } from '#lib/sync/wire/answers.ts';
import type { Query, Sql } from '../storage/storage.ts';

export type Newcomer = {
  readonly space: string;
  readonly device: string;
  readonly publicKey: string;
  readonly nonce: string;
  readonly tokenHash: string;
  readonly expiresAt: number;
};

export type Door = {
  readonly now: number;
  readonly devices: number;
  /** May this one bring a space that the relay does not know? Asked only then. */
  readonly mayCreate: () => RefusalCode | undefined;
};

const usedNonce: Sql<{ used: 1 }> = { text: 'SELECT 1 AS used FROM session WHERE nonce = $1' };

/** Lets a device in that has proved to hold the space key: the space and the device are known from here on. */
export async function admit(query: Query, who: Newcomer, door: Door): Promise<RefusalCode | undefined> {
  const { space, device, nonce } = who;
  const find: Sql<{ closedAt: number | null }> = { text: 'SELECT closed_at AS "closedAt" FROM space WHERE id = $1' };
  const [known] = await query(find, space);
  if (known && known.closedAt !== null) return 'closed';
  const [used] = await query(usedNonce, nonce);
  if (used) return 'stale-challenge';
  const refused = (known ? undefined : door.mayCreate()) ?? (await refusalOfDevice(query, who, door));
  if (refused) return refused;

  const { now } = door;
  const create = `INSERT INTO space (id, public_key, created_at, bytes) VALUES ($1, $2, $3, 0)
    ON CONFLICT (id) DO NOTHING`;
  await query(create, space, who.publicKey, now);
  const register = `INSERT INTO device (space, device, registered_at, last_seen_at) VALUES ($1, $2, $3, $3)
    ON CONFLICT (space, device) DO UPDATE SET last_seen_at = $3`;
  await query(register, space, device, now);
  const open = `INSERT INTO session (token_hash, nonce, space, device, expires_at) VALUES ($1, $2, $3, $4, $5)`;
  await query(open, who.tokenHash, nonce, space, device, who.expiresAt);
  return undefined;
}

async function refusalOfDevice(query: Query, who: Newcomer, door: Door): Promise<RefusalCode | undefined> {
  const all: Sql<{ device: string; revokedAt: number | null }> = {
    text: 'SELECT device, revoked_at AS "revokedAt" FROM device WHERE space = $1'
  };
  const devices = await query(all, who.space);
  const own = devices.find(({ device }) => device === who.device);
  if (own) return own.revokedAt === null ? undefined : 'revoked';
  const inUse = devices.filter(({ revokedAt }) => revokedAt === null).length;
  return inUse >= door.devices ? 'too-many-devices' : undefined;
}
