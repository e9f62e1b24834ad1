import { headIn, readHeads, readProgress, readReceipt, readSnapshots } from './answers.ts';
import { joined, type Bytes } from './bytes.ts';
import { readJson, Refused, type Answer, type Question } from './http.ts';
import { RelayTrouble, type Relay } from './ports.ts';
import { hashOf } from './room.ts';
import type { Session } from './session.ts';
import { toBase64url } from './wire/base64url.ts';
import type { Heads } from './wire/answers.ts';
import { wireLimits } from './wire/limits.ts';
import { decodePage } from './wire/page.ts';
import * as paths from './wire/paths.ts';

/** The relay over HTTPS. */
export function relayOverHttp(session: Session): Relay {
  const { space, device } = session;
  const get = (path: string) => session.ask({ method: 'GET', path });
  return {
    heads: headsOver(session),

    async put(stream, dseq, entry) {
      const question = { method: 'PUT', path: paths.entryPath(space, stream, device, dseq), body: entry } as const;
      const answer = await orRefusal(session.ask(question), 'fork');
      if (answer instanceof Refused) return { kind: 'fork', head: headIn(answer.answer) };
      return { kind: 'kept', receipt: readJson(answer.bytes, readReceipt) };
    },

    async pull(stream, since, logHash) {
      const answer = await orRefusal(get(paths.entriesPath(space, stream, since, logHash)), 'rolled-back', 'truncated');
      if (answer instanceof Refused) return { kind: answer.code === 'truncated' ? 'truncated' : 'rolled-back' };
      const page = decodePage(answer.bytes);
      if (!page) throw new RelayTrouble('unreachable');
      return { kind: 'page', page };
    },

    async snapshots(stream, since) {
      return readJson((await get(paths.snapshotsPath(space, stream, since))).bytes, readSnapshots);
    },

    snapshot: card => bodyOf(session, card.id, card.bytes),

    putSnapshot: (stream, covers, bytes) =>
      putParts(session, bytes, part => paths.snapshotPartPath(space, stream, covers, part)),

    async verified(id) {
      const question = { method: 'POST', path: paths.snapshotVerifiedPath(space, id) } as const;
      const answer = await orRefusal(session.ask(question), 'too-soon', 'not-found');
      return answer instanceof Refused ? 'too-soon' : 'kept';
    }
  };
}

/** Asked at least twice a visit, and mostly the same: then the relay says only that. */
function headsOver(session: Session): Relay['heads'] {
  let told: { readonly etag: string | undefined; readonly heads: Heads } | undefined;
  return async () => {
    const answer = await session.ask({ method: 'GET', path: paths.headsPath(session.space), known: told?.etag });
    const heads = told && answer.status === 304 ? told.heads : readJson(answer.bytes, readHeads);
    told = { etag: answer.etag, heads };
    return { ...heads, serverTime: answer.date ?? Date.now() };
  };
}

/** As many bytes as fit an answer at a time; a broken connection costs one part. */
async function bodyOf(session: Session, id: string, length: number): Promise<Bytes> {
  if (length > wireLimits.snapshot) throw new RelayTrouble('refused');
  const parts: Bytes[] = [];
  let at = 0;
  while (at < length) {
    const answer = await orRefusal(
      session.ask({ method: 'GET', path: paths.snapshotBodyPath(session.space, id, at) }),
      'not-found'
    );
    if (answer instanceof Refused || answer.bytes.length === 0) throw new RelayTrouble('unreachable');
    parts.push(answer.bytes);
    at += answer.bytes.length;
  }
  return joined(...parts);
}

/** Goes on from where the relay says it is. */
async function putParts(
  session: Session,
  bytes: Bytes,
  path: (part: paths.SnapshotPart) => string
): Promise<'kept' | 'rolled-back'> {
  const id = toBase64url(hashOf(bytes).slice(0, 16));
  let at = 0;
  let stalled = 0;
  while (stalled < 3) {
    const body = bytes.slice(at, at + wireLimits.entryOnSlowUplink);
    const question: Question = { method: 'PUT', path: path({ id, at, of: bytes.length }), body };
    const answer = await orRefusal(session.ask(question), 'wrong-offset', 'rolled-back');
    if (answer instanceof Refused && answer.code === 'rolled-back') return 'rolled-back';
    const { received, whole } =
      answer instanceof Refused ? readProgress(answer.answer) : readJson(answer.bytes, readProgress);
    if (whole) return 'kept';
    stalled = received > at && received < bytes.length ? 0 : stalled + 1;
    at = received < bytes.length ? received : 0;
  }
  throw new RelayTrouble('refused');
}

/** The refusals that are answers; others stay trouble. */
async function orRefusal(asked: Promise<Answer>, ...codes: readonly string[]): Promise<Answer | Refused> {
  try {
    return await asked;
  } catch (problem) {
    if (!(problem instanceof Refused)) throw problem;
    if (codes.includes(problem.code)) return problem;
    throw new RelayTrouble('refused');
  }
}
