import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bellPath } from '#lib/sync/wire/paths.ts';
import { idleCost } from '../bench/idle-cost.ts';
import { aBuiltApp } from '../support/built-app.ts';
import { newId, RawDevice } from '../support/relay-client.ts';
import { Server } from '../support/server.ts';

const devices = 4000;
/** KiB; a socket of Node alone takes about 5, an open answer of its HTTP about 20. */
const most = 12;

let folder: string;
beforeAll(async () => {
  folder = await aBuiltApp();
});
afterAll(() => rm(folder, { recursive: true }));

test('a device that only listens costs the relay no more than twelve kilobytes', async () => {
  const relay = await Server.start({ folder, env: { LIMITS: JSON.stringify({ bells: 2 * devices }) } });
  const { space, token } = await RawDevice.at(relay.address);
  expect(await idleCost(relay, { path: bellPath(space.name), token }, devices)).toBeLessThan(most);
  await relay.stop();
}, 60_000);

test('a device that listens may talk on, hang up or vanish, and the others still hear', async () => {
  const relay = await Server.start({ folder });
  const phone = await RawDevice.at(relay.address);
  const laptop = await RawDevice.at(relay.address, phone.space);
  const ask = `GET ${bellPath(phone.space.name)} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${phone.token}\r\n\r\n`;
  for (const end of ['talk', 'end', 'vanish'] as const) {
    const socket = connect(relay.port, '127.0.0.1').on('error', () => undefined);
    socket.write(ask);
    await once(socket, 'data');
    if (end === 'talk') socket.write(ask + 'noise'.repeat(1000));
    else if (end === 'end') socket.end();
    else socket.resetAndDestroy();
  }
  const bell = await phone.listen();
  for (let n = 0; n < 3; n += 1) await laptop.append(newId());
  await expect.poll(() => bell.rings.length).toBe(3);
  // A relay that stops says goodbye to listeners too.
  expect(await relay.stop()).toBe(0);
  await bell.ended;
}, 60_000);
