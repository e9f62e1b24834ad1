import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import { bellPath, entryPath, sessionPath } from '#lib/sync/wire/paths.ts';
import { aBuiltApp } from '../support/built-app.ts';
import { newId, RawDevice } from '../support/relay-client.ts';
import { Server } from '../support/server.ts';

let folder: string;
let relay: Server;
let healthy: RawDevice;
const open: Socket[] = [];

beforeAll(async () => {
  folder = await aBuiltApp();
  relay = await Server.start({ folder, env: { LIMITS: JSON.stringify({ putsPerMinute: 1e9, bytesPerMinute: 1e12 }) } });
  healthy = await RawDevice.at(relay.address);
}, 60_000);

afterAll(async () => {
  for (const socket of open) socket.destroy();
  expect(await relay.stop()).toBe(0);
  await rm(folder, { recursive: true });
}, 60_000);

async function dial(): Promise<Socket> {
  const socket = connect(relay.port, '127.0.0.1').on('error', () => undefined);
  open.push(socket);
  await once(socket, 'connect');
  return socket;
}

const crowd = (size: number) => Promise.all(Array.from({ length: size }, dial));

/** Resolves when the relay has hung up. */
const hungUp = (socket: Socket) =>
  new Promise<void>(resolve => {
    if (socket.destroyed) resolve();
    else
      socket.resume().once('close', () => {
        resolve();
      });
  });

async function isServed(): Promise<void> {
  const stream = newId();
  for (let n = 0; n < 20; n += 1) await healthy.append(stream);
  expect(await healthy.everything(stream)).toHaveLength(20);
  expect((await fetch(`${relay.address}/health`)).status).toBe(200);
}

describe('the others are served', () => {
  test('while some send noise', async () => {
    const noisy = await crowd(50);
    for (const socket of noisy) socket.write(randomBytes(4096));
    await isServed();
    await Promise.all(noisy.map(hungUp));
  });

  test('while three hundred say nothing, or a byte a second, and those are hung up on', async () => {
    const silent = await crowd(150);
    const dripping = await crowd(150);
    for (const socket of dripping) socket.write('GET /health HTTP/1.1\r\nx: ');
    const drip = setInterval(() => {
      for (const socket of dripping) if (socket.writable) socket.write('y');
    }, 1000);
    await isServed();
    await Promise.all([...silent, ...dripping].map(hungUp));
    clearInterval(drip);
  }, 60_000);

  test('while some announce a body and never send it', async () => {
    const path = entryPath(healthy.space.name, toBase64url(newId()), healthy.name, 1);
    const stuck = await crowd(50);
    const head = `PUT ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${healthy.token}\r\n`;
    for (const socket of stuck)
      socket.write(`${head}content-type: application/octet-stream\r\ncontent-length: 200000\r\n\r\nabc`);
    await isServed();
  });
});

describe('what is too much is refused', () => {
  test('headers of 9 KiB', async () => {
    const answer = await fetch(`${relay.address}/health`, { headers: { much: 'x'.repeat(9000) } });
    expect(answer.status).toBe(431);
  });

  test('a body that is larger than it may be, announced or not', async () => {
    const path = entryPath(healthy.space.name, toBase64url(newId()), healthy.name, 1);
    const announced = await healthy.ask('PUT', path, { body: new Uint8Array(300_000) });
    expect(announced.status).toBe(413);
    const socket = await dial();
    const head = `PUT ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${healthy.token}\r\n`;
    socket.write(`${head}content-type: application/octet-stream\r\ntransfer-encoding: chunked\r\n\r\n`);
    const piece = `10000\r\n${'x'.repeat(65_536)}\r\n`;
    const flood = setInterval(() => socket.writable && socket.write(piece), 5);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    clearInterval(flood);
    expect(String(answer)).toContain('413');
  });

  test.each([
    ['no JSON', '{"device": ', 'application/json'],
    ['the wrong JSON', '[1, 2, 3]', 'application/json'],
    ['a prototype', '{"__proto__": {"device": "x"}}', 'application/json'],
    ['a form', 'device=x', 'application/x-www-form-urlencoded'],
    ['nothing', undefined, 'application/json']
  ])('%s where a session is asked for', async (_, body, type) => {
    const path = relay.address + sessionPath(healthy.space.name);
    const headers = { 'content-type': type };
    const answer = await fetch(path, { method: 'POST', headers, ...(body === undefined ? {} : { body }) });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ error: 'bad-request' });
  });

  test.each(['/v1/s/x/heads', '/v1/s/%00/heads', '/v1/nothing', '/v1/mail/x/y', '/v1/s/../../etc/passwd'])(
    '%s',
    async path => {
      expect((await healthy.ask('GET', path)).status).toBeGreaterThanOrEqual(400);
      await isServed();
    }
  );

  test('a token that is not one', async () => {
    const headers = { authorization: `Bearer ${'x'.repeat(43)}` };
    expect((await healthy.ask('GET', bellPath(healthy.space.name), { headers })).status).toBe(401);
  });
});
