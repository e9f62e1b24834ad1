import { fastify, type FastifyInstance } from 'fastify';
import { serveApp } from './app-files.ts';
import { everyAnswer } from './headers.ts';

/** Small enough that a client which dawdles or babbles costs little. */
const limits = {
  requestTimeout: 20_000,
  keepAliveTimeout: 72_000,
  maxRequestsPerSocket: 1000,
  bodyLimit: 512 * 1024,
  http: { headersTimeout: 10_000, maxHeaderSize: 8 * 1024 }
};

export async function openRelay(folder: string): Promise<FastifyInstance> {
  const relay = fastify({ ...limits, logger: false, forceCloseConnections: 'idle' });
  relay.addHook('onRequest', async (_, reply) => {
    reply.headers(everyAnswer);
  });
  relay.get('/health', (_, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  await serveApp(relay, folder);
  return relay;
}
