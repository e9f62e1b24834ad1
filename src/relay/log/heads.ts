import type { DeviceHead, Heads, KnownDevice, StreamHead } from '#lib/sync/wire/answers.ts';
import type { Query, Sql } from '../storage/storage.ts';

type StreamRow = Omit<StreamHead, 'devices'>;
type DeviceHeadRow = DeviceHead & { readonly stream: string };
type DeviceRow = Omit<KnownDevice, 'revoked'> & { readonly revokedAt: number | null };

const streams: Sql<StreamRow> = {
  text: `SELECT stream, head AS seq, log_hash AS "logHash", floor FROM stream WHERE space = $1 ORDER BY stream`
};
const deviceHeads: Sql<DeviceHeadRow> = {
  text: `SELECT stream, device, dseq, hash, seq FROM device_head
  WHERE space = $1 ORDER BY stream, device`
};
const devices: Sql<DeviceRow> = {
  text: `SELECT device, registered_at AS "registeredAt", last_seen_at AS "lastSeenAt",
  revoked_at AS "revokedAt" FROM device WHERE space = $1 ORDER BY registered_at, device`
};

/** Where everything stands. The streams are read first: a device's head may be ahead of them, never behind. */
export async function heads(read: Query, space: string): Promise<Omit<Heads, 'quotaBytes'>> {
  const streamRows = await read(streams, space);
  const ownHeads = Map.groupBy(await read(deviceHeads, space), ({ stream }) => stream);
  const deviceRows = await read(devices, space);
  const [used] = await read<{ bytes: number }>({ text: 'SELECT bytes FROM space WHERE id = $1' }, space);
  return {
    streams: streamRows.map(row => ({
      ...row,
      devices: (ownHeads.get(row.stream) ?? []).map(({ device, dseq, hash, seq }) => ({ device, dseq, hash, seq }))
    })),
    devices: deviceRows.map(({ revokedAt, ...device }) => ({ ...device, revoked: revokedAt !== null })),
    usedBytes: used?.bytes ?? 0
  };
}
