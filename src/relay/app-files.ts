import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { policyOf } from './headers.ts';

const shell = '200.html';
const immutable = /[\\/]_app[\\/]immutable[\\/]/;

/** Serves the built app. Its screens are paths without files: those, and only those, get the shell. */
export async function serveApp(relay: FastifyInstance, folder: string): Promise<void> {
  const policy = policyOf(await readFile(join(folder, shell), 'utf8'));
  await relay.register(fastifyStatic, {
    root: folder,
    preCompressed: true,
    cacheControl: false,
    dotfiles: 'ignore',
    setHeaders(reply, path) {
      const forEver = immutable.test(path);
      reply.header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache');
      reply.header('content-security-policy', policy);
    }
  });
  relay.setNotFoundHandler((request, reply) =>
    isNavigation(request) ? reply.sendFile(shell) : reply.code(404).type('text/plain').send('Not found')
  );
}

function isNavigation({ method, headers, url }: FastifyRequest): boolean {
  const [path = ''] = url.split('?', 1);
  const reads = method === 'GET' || method === 'HEAD';
  const isFile = /\.[^/]*$/.test(path) || path.startsWith('/_app/');
  return reads && !isFile && !/^\/v1(\/|$)/.test(path) && headers.accept?.includes('text/html') === true;
}
