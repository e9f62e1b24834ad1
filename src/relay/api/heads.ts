import { createHash } from 'node:crypto';
import { getHeapStatistics } from 'node:v8';
import type { FastifyInstance } from 'fastify';
import type { Heads } from '#lib/sync/wire/answers.ts';
import type { Context } from '../context.ts';
import { heads } from '../log/heads.ts';
import { callerOf } from './callers.ts';
import { takeLine } from './line.ts';
import { refuse } from './refuse.ts';
import { shapes } from './shapes.ts';

type SpacePath = { Params: { readonly space: string } };
const schema = { params: shapes.space };

export function getHeads(relay: FastifyInstance, { storage, settings, now }: Context): void {
  relay.get<SpacePath>('/v1/s/:space/heads', { schema }, async (request, reply) => {
    const told = await heads(storage.read, request.params.space);
    const body = JSON.stringify({ ...told, quotaBytes: settings.limits.spaceBytes } satisfies Heads);
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    // One clock for all that it tells: snapshots are dated by it too.
    const date = new Date(now()).toUTCString();
    reply.headers({ etag, date, 'cache-control': 'private, no-cache' });
    // Asked every minute by every device, and mostly the same.
    return request.headers['if-none-match'] === etag
      ? reply.code(304).send()
      : reply.type('application/json; charset=utf-8').send(body);
  });
}

export function getBell(relay: FastifyInstance, { bells, settings }: Context): void {
  relay.get<SpacePath>('/v1/s/:space/bell', { schema }, (request, reply) => {
    const { used_heap_size: used, heap_size_limit: most } = getHeapStatistics();
    if (used > most * settings.limits.usedHeap) return refuse(reply, 'unavailable');
    reply.header('content-type', 'text/event-stream');
    // Proxies that collect an answer before passing it on would keep the bell silent.
    reply.header('x-accel-buffering', 'no');
    bells.hang(callerOf(request), takeLine(reply));
    return reply;
  });
}
