import { createHash } from 'node:crypto';
import { genesis, nextLogHashInput, type EntryHeader } from '#lib/sync/wire/entry.ts';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import type { DeviceHead } from '#lib/sync/wire/answers.ts';
import type { Query, Sql } from '../storage/storage.ts';

/** A sealed entry as it came, and the names that its header gives. */
export type Candidate = {
  readonly space: string;
  readonly stream: string;
  readonly device: string;
  readonly dseq: number;
  readonly prev: string;
  readonly hash: string;
  readonly bytes: Uint8Array;
};

export type Terms = { readonly now: number; readonly quotaBytes: number; readonly streams: number };

export type Appended =
  | { readonly kind: 'kept'; readonly seq: number; readonly logHash: string; readonly isNew: boolean }
  | { readonly kind: 'fork'; readonly head: DeviceHead }
  | { readonly kind: 'revoked' | 'closed' | 'over-quota' | 'too-many-streams' };

export const genesisHash = toBase64url(genesis);

export function candidateOf(header: EntryHeader, bytes: Uint8Array): Candidate {
  return {
    space: toBase64url(header.space),
    stream: toBase64url(header.stream),
    device: toBase64url(header.device),
    dseq: header.dseq,
    prev: toBase64url(header.prev),
    hash: createHash('sha256').update(bytes).digest('base64url'),
    bytes
  };
}

type Standing = {
  readonly used: number;
  readonly closedAt: number | null;
  readonly revokedAt: number | null;
  readonly head: number | null;
  readonly logHash: string | null;
  readonly dseq: number | null;
  readonly hash: string | null;
  readonly seq: number | null;
  readonly ownLogHash: string | null;
};

const standingOf: Sql<Standing> = {
  text: `
  SELECT s.bytes AS used, s.closed_at AS "closedAt", d.revoked_at AS "revokedAt", t.head, t.log_hash AS "logHash",
    h.dseq, h.hash, h.seq, h.log_hash AS "ownLogHash"
  FROM space s
  JOIN device d ON d.space = s.id AND d.device = $3
  LEFT JOIN stream t ON t.space = s.id AND t.stream = $2
  LEFT JOIN device_head h ON h.space = s.id AND h.stream = $2 AND h.device = $3
  WHERE s.id = $1`
};

/** Adds the entry behind the stream's last one, unless it is there already or does not belong there. */
export async function append(query: Query, entry: Candidate, terms: Terms): Promise<Appended> {
  const { space, stream, device } = entry;
  const [standing] = await query(standingOf, space, stream, device);
  if (!standing || standing.closedAt !== null) return { kind: 'closed' };
  if (standing.revokedAt !== null) return { kind: 'revoked' };

  const head = { device, dseq: standing.dseq ?? 0, hash: standing.hash ?? genesisHash, seq: standing.seq ?? 0 };
  if (entry.dseq <= head.dseq) return (await keptBefore(query, entry, standing)) ?? { kind: 'fork', head };
  if (entry.dseq !== head.dseq + 1 || entry.prev !== head.hash) return { kind: 'fork', head };
  if (standing.used + entry.bytes.length > terms.quotaBytes) return { kind: 'over-quota' };
  if (standing.head === null && (await countStreams(query, space)) >= terms.streams)
    return { kind: 'too-many-streams' };
  return await add(query, entry, { ...standing, now: terms.now });
}

async function keptBefore(query: Query, entry: Candidate, standing: Standing): Promise<Appended | undefined> {
  const { seq, ownLogHash } = standing;
  if (entry.dseq === standing.dseq && entry.hash === standing.hash && seq !== null && ownLogHash !== null)
    return { kind: 'kept', seq, logHash: ownLogHash, isNew: false };
  const same: Sql<{ seq: number; logHash: string }> = {
    text: `SELECT seq, log_hash AS "logHash" FROM entry
    WHERE space = $1 AND stream = $2 AND device = $3 AND dseq = $4 AND hash = $5`
  };
  const { space, stream, device, dseq, hash } = entry;
  const [kept] = await query(same, space, stream, device, dseq, hash);
  return kept && { kind: 'kept', ...kept, isNew: false };
}

async function countStreams(query: Query, space: string): Promise<number> {
  const [row] = await query<{ streams: number }>(
    { text: 'SELECT count(*) AS streams FROM stream WHERE space = $1' },
    space
  );
  return row?.streams ?? 0;
}

const addEntry = `
  INSERT INTO entry (space, stream, seq, device, dseq, hash, log_hash, body, received_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const moveStream = `
  INSERT INTO stream (space, stream, head, log_hash, floor, floor_hash) VALUES ($1, $2, $3, $4, 0, $5)
  ON CONFLICT (space, stream) DO UPDATE SET head = $3, log_hash = $4`;
const moveDevice = `
  INSERT INTO device_head (space, stream, device, dseq, hash, seq, log_hash) VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (space, stream, device) DO UPDATE SET dseq = $4, hash = $5, seq = $6, log_hash = $7`;

async function add(query: Query, entry: Candidate, at: Standing & { readonly now: number }): Promise<Appended> {
  const { space, stream, device, dseq, hash, bytes } = entry;
  const seq = (at.head ?? 0) + 1;
  const before = Buffer.from(at.logHash ?? genesisHash, 'base64url');
  const logHash = createHash('sha256')
    .update(nextLogHashInput(before, Buffer.from(hash, 'base64url')))
    .digest('base64url');
  await query(addEntry, space, stream, seq, device, dseq, hash, logHash, bytes, at.now);
  await query(moveStream, space, stream, seq, logHash, genesisHash);
  await query(moveDevice, space, stream, device, dseq, hash, seq, logHash);
  await query('UPDATE space SET bytes = bytes + $2 WHERE id = $1', space, bytes.length);
  return { kind: 'kept', seq, logHash, isNew: true };
}
