import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aBuiltApp } from '../support/built-app.ts';
import { Server } from '../support/server.ts';

let folder: string;

beforeAll(async () => {
  folder = await aBuiltApp();
});

afterAll(() => rm(folder, { recursive: true }));

test('it prints an address that answers', async () => {
  const server = await Server.start({ folder });
  expect((await fetch(`${server.address}/health`)).status).toBe(200);
  await server.stop();
});

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it in good order', async signal => {
  const server = await Server.start({ folder });
  await fetch(`${server.address}/health`);
  expect(await server.stop(signal)).toBe(0);
});

test('a taken port is named in a sentence', async () => {
  const first = await Server.start({ folder });
  await expect(Server.start({ folder, port: first.port })).rejects.toThrow(
    `Port ${String(first.port)} is taken by another program.`
  );
  await first.stop();
});

test('a missing build is named in a sentence', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'satchel-empty-'));
  await expect(Server.start({ folder: empty })).rejects.toThrow('There is no built app');
  await rm(empty, { recursive: true });
});
