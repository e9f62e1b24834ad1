import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { aBuiltApp } from '../support/built-app.ts';
import { freePort } from '../support/free-port.ts';
import { newId, RawDevice } from '../support/relay-client.ts';
import { Server } from '../support/server.ts';
import { audit, chance, Writer } from '../support/writer.ts';

const kills = Number(process.env['KILLS'] ?? 100);
const seed = Number(process.env['SEED'] ?? 20_261_120);
const unlimited = JSON.stringify({ putsPerMinute: 1e9, bytesPerMinute: 1e12, spaceBytes: 1e12 });

test(`killed ${String(kills)} times while three devices write, it has everything that it acknowledged, once`, async () => {
  const [folder, port] = [await aBuiltApp(), await freePort()];
  const start = (data?: string) =>
    Server.start({ folder, port, ...(data === undefined ? {} : { data }), env: { LIMITS: unlimited } });
  let relay = await start();
  const { data } = relay;
  const stream = newId();
  const phone = await RawDevice.at(relay.address);
  const devices = [
    phone,
    await RawDevice.at(relay.address, phone.space),
    await RawDevice.at(relay.address, phone.space)
  ];
  const writers = devices.map(device => new Writer(device, stream));
  const written = Promise.all(writers.map(writer => writer.write()));

  const below = chance(seed);
  const total = () => writers.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0);
  for (let kill = 0; kill < kills; kill += 1) {
    const enough = total() + 1 + below(40);
    while (total() < enough) await pause(1);
    await pause(below(4));
    await relay.stop('SIGKILL');
    relay = await start(data);
  }
  for (const writer of writers) writer.stop();
  await written;

  const found = await audit(writers, phone, stream);
  await relay.stop();
  const [integrity] = new DatabaseSync(join(data, 'relay.db')).prepare('PRAGMA integrity_check').all();
  process.stdout.write(`${JSON.stringify({ what: 'kill -9 of the relay', kills, seed, ...found })}\n`);
  expect({ ...found, integrity }).toMatchObject({
    lost: 0,
    doubled: 0,
    gaps: 0,
    chainHolds: true,
    integrity: { integrity_check: 'ok' }
  });
  await Promise.all([folder, data].map(path => rm(path, { recursive: true })));
}, 600_000);
