import type { FastifyInstance } from 'fastify';
import type { Fork, Receipt, RolledBack, Truncated } from '#lib/sync/wire/answers.ts';
import { decodeHeader } from '#lib/sync/wire/entry.ts';
import { wireLimits } from '#lib/sync/wire/limits.ts';
import { encodePage } from '#lib/sync/wire/page.ts';
import type { Context } from '../context.ts';
import { append, candidateOf, type Candidate } from '../log/append.ts';
import { pull } from '../log/pull.ts';
import { snapshotsOf } from '../log/snapshots.ts';
import { callerOf, refusalOfPut } from './callers.ts';
import { refuse } from './refuse.ts';
import { shapes } from './shapes.ts';

type EntryPath = { readonly space: string; readonly stream: string; readonly device: string; readonly dseq: number };

export function putEntries(relay: FastifyInstance, context: Context): void {
  const { storage, settings, now } = context;
  const { spaceBytes: quotaBytes, streams } = settings.limits;
  const options = { bodyLimit: wireLimits.entry, schema: { params: shapes.entry } };
  relay.put<{ Params: EntryPath }>('/v1/s/:space/e/:stream/:device/:dseq', options, async (request, reply) => {
    const refusal = await refusalOfPut(request, context);
    if (refusal) return refuse(reply, refusal);
    const entry = entryIn(request.body);
    if (!entry || !isAsTold(entry, request.params) || entry.device !== callerOf(request).device)
      return refuse(reply, 'bad-request');

    const { space, stream, device: by } = entry;
    const appended = await storage.write(space, query => append(query, entry, { now: now(), quotaBytes, streams }));
    if (appended.kind === 'fork')
      return refuse(reply, { code: 'fork', with: { head: appended.head } satisfies Omit<Fork, 'error'> });
    if (appended.kind !== 'kept') return refuse(reply, appended.kind);
    const { seq, logHash, isNew } = appended;
    if (isNew) storage.announce({ kind: 'grown', space, stream, seq, by });
    return { seq, logHash, durability: 1, serverTime: now() } satisfies Receipt;
  });
}

function entryIn(body: unknown): Candidate | undefined {
  if (!Buffer.isBuffer(body)) return undefined;
  const header = decodeHeader(body);
  return header && header.dseq > 0 ? candidateOf(header, body) : undefined;
}

/** The header is under the seal, the path is not: they must say the same. */
const isAsTold = (entry: Candidate, path: EntryPath): boolean =>
  entry.space === path.space &&
  entry.stream === path.stream &&
  entry.device === path.device &&
  entry.dseq === path.dseq;

type StreamPath = { readonly space: string; readonly stream: string };
type Since = { readonly since: number; readonly logHash?: string };

export function getEntries(relay: FastifyInstance, { storage }: Context): void {
  const schema = { params: shapes.stream, querystring: shapes.since };
  relay.get<{ Params: StreamPath; Querystring: Since }>(
    '/v1/s/:space/e/:stream',
    { schema },
    async (request, reply) => {
      const { space, stream } = request.params;
      const pulled = await pull(storage.read, { space, stream, ...request.query });
      switch (pulled.kind) {
        case 'page':
          return reply
            .type('application/octet-stream')
            .send(Buffer.from(encodePage({ ...pulled, logHash: Buffer.from(pulled.logHash, 'base64url') }).buffer));
        case 'rolled-back': {
          const { head: seq, logHash } = pulled;
          return refuse(reply, { code: 'rolled-back', with: { seq, logHash } satisfies Omit<RolledBack, 'error'> });
        }
        case 'truncated': {
          const snapshots = await snapshotsOf(storage.read, space, stream);
          const left = { floor: pulled.floor, snapshots } satisfies Omit<Truncated, 'error'>;
          return refuse(reply, { code: 'truncated', with: left });
        }
      }
    }
  );
}
