import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from './settings.ts';

/** By what names a client may know this relay: what it signs must say one of them. */
export function ownOrigins(request: FastifyRequest, settings: Settings): readonly string[] {
  return settings.ownOrigins.length > 0 ? settings.ownOrigins : [`https://${request.host}`, `http://${request.host}`];
}

/** A browser says where a page comes from; another program says nothing, and has no page to protect. */
export function mayAsk(request: FastifyRequest, settings: Settings): boolean {
  const { origin } = request.headers;
  return origin === undefined || settings.appOrigins.includes(origin) || ownOrigins(request, settings).includes(origin);
}

/** Lets pages of the named origins, and no others, read the answers. */
export function allowReading(request: FastifyRequest, reply: FastifyReply, settings: Settings): void {
  const { origin } = request.headers;
  reply.header('vary', 'origin');
  if (origin === undefined || !settings.appOrigins.includes(origin)) return;
  reply.header('access-control-allow-origin', origin);
  reply.header('access-control-expose-headers', 'etag, retry-after, date');
  if (request.method !== 'OPTIONS') return;
  reply.header('access-control-allow-methods', 'GET, PUT, POST, DELETE');
  reply.header('access-control-allow-headers', 'authorization, content-type, if-none-match');
  reply.header('access-control-max-age', '7200');
}
