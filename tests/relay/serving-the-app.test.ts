import { rm } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRelay } from '../../src/relay/server.ts';
import { defaultSettings } from '../../src/relay/settings.ts';
import { aBuiltApp, script } from '../support/built-app.ts';

let folder: string;
let relay: FastifyInstance;
let address: string;

beforeAll(async () => {
  folder = await aBuiltApp();
  relay = await openRelay({ app: folder, settings: { ...defaultSettings, logLevel: 'silent' } });
  address = await relay.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await relay.close();
  await rm(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(address + path, { headers });
const navigate = (path: string) => get(path, { accept: 'text/html,application/xhtml+xml' });

describe('a screen', () => {
  test.each(['/', '/people', '/deals/d_01?tab=history', '/in?text=ada@example.com'])('%s gets the app', async path => {
    const answer = await navigate(path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('shell');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  test('carries the policy of the page as a header, and may not be framed', async () => {
    const { headers } = await navigate('/people');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self' 'sha256-abc='; frame-ancestors 'none'"
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
  });
});

describe('what is not there', () => {
  test.each(['/v1/log', '/v1', '/gone.js', '/_app/immutable/gone', '/icons/gone.png'])(
    '%s is not found, even for a browser that would take a page',
    async path => {
      const answer = await navigate(path);
      expect(answer.status).toBe(404);
      expect(await answer.text()).not.toContain('shell');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  );

  test('a program that does not ask for a page gets no page', async () => {
    expect((await get('/people', { accept: 'application/json' })).status).toBe(404);
  });

  test('a form may not be posted to a screen', async () => {
    const answer = await fetch(`${address}/people`, { method: 'POST', headers: { accept: 'text/html' } });
    expect(answer.status).toBe(404);
  });

  test.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/.git/config'])(
    '%s does not lead out of the folder',
    async path => {
      const answer = await get(path);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(await answer.text()).not.toContain('dependencies');
    }
  );
});

describe('a file', () => {
  test('with a hash in its name is kept for ever', async () => {
    const { headers } = await get('/_app/immutable/start.js');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-type')).toContain('javascript');
  });

  test('travels compressed to those who can read it, and is the same file', async () => {
    const answer = await get('/_app/immutable/start.js', { 'accept-encoding': 'br' });
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('vary')).toBe('accept-encoding');
    expect(await answer.text()).toBe(script);
  });

  test.each(['/service-worker.js', '/manifest.webmanifest'])('%s is asked for anew each time', async path => {
    expect((await get(path)).headers.get('cache-control')).toBe('no-cache');
  });

  test('that a worker runs may load what the page may', async () => {
    const { headers } = await get('/service-worker.js');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  });
});

test('it says that it is well', async () => {
  const answer = await get('/health');
  expect(await answer.json()).toEqual({ status: 'ok' });
});
