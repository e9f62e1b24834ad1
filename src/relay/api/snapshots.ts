import type { FastifyInstance } from 'fastify';
import type { Snapshots } from '#lib/sync/wire/answers.ts';
import { wireLimits } from '#lib/sync/wire/limits.ts';
import type { Context } from '../context.ts';
import { bodyFrom, putPart, snapshotsOf, verify, type Part } from '../log/snapshots.ts';
import { weighed } from '../log/weight.ts';
import { truncate } from '../log/truncate.ts';
import { callerOf, refusalOfPut } from './callers.ts';
import { refuse } from './refuse.ts';
import { shapes } from './shapes.ts';

type PartPath = Pick<Part, 'space' | 'stream' | 'covers'>;
type PartQuery = Pick<Part, 'id' | 'at' | 'of'>;

/** A snapshot comes in parts, so that a slow uplink gets it here within the limits and goes on where it broke off. */
export function putSnapshots(relay: FastifyInstance, context: Context): void {
  const { storage, settings, now } = context;
  const options = {
    bodyLimit: wireLimits.snapshotPart,
    schema: { params: shapes.covers, querystring: shapes.part }
  };
  relay.put<{ Params: PartPath; Querystring: PartQuery }>(
    '/v1/s/:space/snap/:stream/:covers',
    options,
    async (request, reply) => {
      const refusal = await refusalOfPut(request, context);
      if (refusal) return refuse(reply, refusal);
      const bytes = request.body;
      const { at, of } = request.query;
      if (!Buffer.isBuffer(bytes) || bytes.length === 0 || at + bytes.length > of) return refuse(reply, 'bad-request');
      if (of > wireLimits.snapshot) return refuse(reply, 'too-large');
      const part = { ...request.params, ...request.query, device: callerOf(request).device, bytes };
      const terms = { now: now(), quotaBytes: settings.limits.spaceBytes };
      const put = await storage.write(part.space, query => putPart(query, part, terms));
      return put.refused === undefined ? put.progress : refuse(reply, { code: put.refused, with: put.progress });
    }
  );
}

export function getSnapshots(relay: FastifyInstance, { storage }: Context): void {
  type StreamPath = { readonly space: string; readonly stream: string };
  type Since = { readonly since?: number };
  relay.get<{ Params: StreamPath; Querystring: Since }>(
    '/v1/s/:space/snap/:stream',
    { schema: { params: shapes.stream, querystring: shapes.weighed } },
    async request => {
      const { space, stream } = request.params;
      const { since } = request.query;
      const cards = await snapshotsOf(storage.read, space, stream);
      const snapshots = since === undefined ? cards : await weighed(storage.read, cards, { space, stream, since });
      return { snapshots } satisfies Snapshots;
    }
  );

  type Body = { Params: { readonly space: string; readonly id: string }; Querystring: { readonly at: number } };
  const schema = { params: shapes.snapshot, querystring: shapes.offset };
  relay.get<Body>('/v1/s/:space/snap/:id/body', { schema }, async (request, reply) => {
    const { space, id } = request.params;
    const bytes = await bodyFrom(storage.read, space, id, request.query.at);
    return bytes ? reply.type('application/octet-stream').send(Buffer.from(bytes)) : refuse(reply, 'not-found');
  });
}

export function verifySnapshots(relay: FastifyInstance, { storage, now }: Context): void {
  type Path = { Params: { readonly space: string; readonly id: string } };
  const schema = { params: shapes.snapshot };
  relay.post<Path>('/v1/s/:space/snap/:id/verified', { schema }, async (request, reply) => {
    const { space, id } = request.params;
    const { device } = callerOf(request);
    const verified = await storage.write(space, async query => {
      const answer = await verify(query, { space, id, device, now: now() });
      if ('stream' in answer) await truncate(query, space, answer.stream, now());
      return answer;
    });
    return 'refused' in verified ? refuse(reply, verified.refused) : reply.code(204).send();
  });
}
