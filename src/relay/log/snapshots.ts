import { createHash } from 'node:crypto';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import type { RefusalCode, SnapshotCard, SnapshotProgress } from '#lib/sync/wire/answers.ts';
import { decodeHeader, kinds } from '#lib/sync/wire/entry.ts';
import { ownVerificationAfter } from '#lib/sync/wire/limits.ts';
import type { Query, Sql } from '../storage/storage.ts';
import { logHashOf } from './pull.ts';

export type Part = {
  readonly space: string;
  readonly stream: string;
  readonly device: string;
  readonly covers: number;
  readonly id: string;
  readonly at: number;
  readonly of: number;
  readonly bytes: Uint8Array;
};

export type PartTerms = { readonly now: number; readonly quotaBytes: number };

export type Put = { readonly refused?: RefusalCode; readonly progress: SnapshotProgress };

type Begun = { readonly device: string; readonly received: number; readonly whole: number };

const begunOne: Sql<Begun> = { text: 'SELECT device, received, whole FROM snapshot WHERE space = $1 AND id = $2' };
const nothing = { received: 0, whole: false };

/** Takes the next part; the last one is taken only if the whole is what its id says. */
export async function putPart(query: Query, part: Part, terms: PartTerms): Promise<Put> {
  const { space, id, at, of, bytes } = part;
  const [begun] = await query(begunOne, space, id);
  if (begun?.whole === 1) return { progress: { received: of, whole: true } };
  const received = begun?.received ?? 0;
  if (at !== received) return { refused: 'wrong-offset', progress: { received, whole: false } };

  const refused = (begun ? undefined : await refusalToBegin(query, part)) ?? (await refusalToGrow(query, part, terms));
  if (refused) return { refused, progress: { received, whole: false } };
  if (!begun) await begin(query, part, terms.now);
  await query('INSERT INTO snapshot_part (space, id, position, body) VALUES ($1, $2, $3, $4)', space, id, at, bytes);
  await query('UPDATE space SET bytes = bytes + $2 WHERE id = $1', space, bytes.length);
  const whole = at + bytes.length === of;
  if (whole && (await digestOf(query, space, id)) !== id) {
    await dropSnapshot(query, space, id);
    return { refused: 'bad-request', progress: nothing };
  }
  const grow = 'UPDATE snapshot SET received = $3, whole = $4, received_at = $5 WHERE space = $1 AND id = $2';
  await query(grow, space, id, at + bytes.length, whole ? 1 : 0, terms.now);
  return { progress: { received: at + bytes.length, whole } };
}

/** The first part carries the header: it must speak of this stream, and of the history that the relay has. */
async function refusalToBegin(query: Query, part: Part): Promise<RefusalCode | undefined> {
  const { space, stream, device, covers } = part;
  const header = decodeHeader(part.bytes);
  if (header?.kind !== kinds.snapshot || header.dseq !== covers) return 'bad-request';
  if (toBase64url(header.space) !== space || toBase64url(header.stream) !== stream) return 'bad-request';
  if (toBase64url(header.device) !== device) return 'bad-request';
  if (toBase64url(header.prev) !== (await logHashOf(query, { space, stream, since: covers }))) return 'rolled-back';
  return undefined;
}

async function refusalToGrow(query: Query, part: Part, terms: PartTerms): Promise<RefusalCode | undefined> {
  const state: Sql<State> = {
    text: `SELECT s.bytes, s.closed_at AS "closedAt", d.revoked_at AS "revokedAt" FROM space s
    JOIN device d ON d.space = s.id AND d.device = $2 WHERE s.id = $1`
  };
  type State = { bytes: number; closedAt: number | null; revokedAt: number | null };
  const [space] = await query(state, part.space, part.device);
  if (!space || space.closedAt !== null) return 'closed';
  if (space.revokedAt !== null) return 'revoked';
  return space.bytes + part.of - part.at > terms.quotaBytes ? 'over-quota' : undefined;
}

async function begin(query: Query, part: Part, now: number): Promise<void> {
  const { space, id, stream, device, covers, of } = part;
  const logHash = (await logHashOf(query, { space, stream, since: covers })) ?? '';
  const create = `
    INSERT INTO snapshot (space, id, stream, device, covers, log_hash, length, received, received_at, whole)
    VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8, 0)`;
  await query(create, space, id, stream, device, covers, logHash, of, now);
}

async function digestOf(query: Query, space: string, id: string): Promise<string> {
  const at: Sql<{ position: number }> = {
    text: 'SELECT position FROM snapshot_part WHERE space = $1 AND id = $2 ORDER BY position'
  };
  const one: Sql<{ body: Uint8Array }> = {
    text: 'SELECT body FROM snapshot_part WHERE space = $1 AND id = $2 AND position = $3'
  };
  const digest = createHash('sha256');
  for (const { position } of await query(at, space, id)) {
    const [part] = await query(one, space, id, position);
    if (part) digest.update(part.body);
  }
  return digest.digest().subarray(0, 16).toString('base64url');
}

export async function dropSnapshot(query: Query, space: string, id: string): Promise<void> {
  const weight: Sql<{ bytes: number }> = {
    text: `SELECT coalesce(sum(length(body)), 0) AS bytes FROM snapshot_part WHERE space = $1 AND id = $2`
  };
  const [parts] = await query(weight, space, id);
  await query('DELETE FROM snapshot_part WHERE space = $1 AND id = $2', space, id);
  await query('DELETE FROM snapshot WHERE space = $1 AND id = $2', space, id);
  await query('UPDATE space SET bytes = bytes - $2 WHERE id = $1', space, parts?.bytes ?? 0);
}

/** Whole ones, newest cover first. */
export async function snapshotsOf(read: Query, space: string, stream: string): Promise<readonly SnapshotCard[]> {
  const list: Sql<SnapshotCard> = {
    text: `
    SELECT id, device, covers, log_hash AS "logHash", length AS bytes, received_at AS "receivedAt",
      verified_at AS "verifiedAt"
    FROM snapshot WHERE space = $1 AND stream = $2 AND whole = 1 ORDER BY covers DESC, received_at DESC`
  };
  return await read(list, space, stream);
}

/** The bytes from an offset to the end of the part it lies in. */
export async function bodyFrom(read: Query, space: string, id: string, at: number): Promise<Uint8Array | undefined> {
  const partAt: Sql<{ position: number; body: Uint8Array }> = {
    text: `
    SELECT p.position, p.body FROM snapshot_part p JOIN snapshot s ON s.space = p.space AND s.id = p.id
    WHERE p.space = $1 AND p.id = $2 AND p.position <= $3 AND s.whole = 1 ORDER BY p.position DESC LIMIT 1`
  };
  const [part] = await read(partAt, space, id, at);
  const rest = part?.body.subarray(at - part.position);
  return rest && rest.length > 0 ? rest : undefined;
}

export type Verified = { readonly stream: string } | { readonly refused: RefusalCode };

/** Two devices stand for a snapshot, or one device on two days. */
export async function verify(
  query: Query,
  at: { space: string; id: string; device: string; now: number }
): Promise<Verified> {
  const find: Sql<{ stream: string; device: string; receivedAt: number }> = {
    text: `SELECT stream, device, received_at AS "receivedAt" FROM snapshot
    WHERE space = $1 AND id = $2 AND whole = 1`
  };
  const [found] = await query(find, at.space, at.id);
  if (!found) return { refused: 'not-found' };
  if (found.device === at.device && at.now - found.receivedAt < ownVerificationAfter) return { refused: 'too-soon' };
  const mark = 'UPDATE snapshot SET verified_at = $3 WHERE space = $1 AND id = $2 AND verified_at IS NULL';
  await query(mark, at.space, at.id, at.now);
  return { stream: found.stream };
}
