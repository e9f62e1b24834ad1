import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import { headsPath } from '#lib/sync/wire/paths.ts';
import { aBuiltApp } from '../support/built-app.ts';
import { PostgresServer } from '../support/postgres.ts';
import { newId, RawDevice } from '../support/relay-client.ts';
import { Server } from '../support/server.ts';
import { audit, Writer } from '../support/writer.ts';

const postgres = await PostgresServer.start();

const name = 'two relays on one PostgreSQL';
describe.skipIf(typeof postgres === 'string')(typeof postgres === 'string' ? `${name}: ${postgres}` : name, () => {
  let folder: string;
  let here: Server;
  let there: Server;

  beforeAll(async () => {
    folder = await aBuiltApp();
    const LIMITS = JSON.stringify({ putsPerMinute: 1e9, bytesPerMinute: 1e12, spaceBytes: 1e12 });
    const env = { DATABASE_URL: typeof postgres === 'string' ? '' : postgres.url, LIMITS };
    [here, there] = await Promise.all([Server.start({ folder, env }), Server.start({ folder, env })]);
  }, 120_000);

  afterAll(async () => {
    await Promise.all([here.stop(), there.stop()]);
    if (typeof postgres !== 'string') await postgres.stop();
    await rm(folder, { recursive: true });
  }, 60_000);

  test('a session opened at one is good at the other, and a challenge too', async () => {
    const phone = await RawDevice.at(here.address);
    phone.address = there.address;
    expect((await phone.heads()).devices).toHaveLength(1);
    phone.address = here.address;
    const challenge = await phone.challenge();
    phone.address = there.address;
    expect((await phone.answer(challenge)).status).toBe(200);
  });

  test('a change rings through from one to the other', async () => {
    const [phone, stream] = [await RawDevice.at(here.address), newId()];
    const laptop = await RawDevice.at(there.address, phone.space);
    const bell = await laptop.listen();
    await phone.append(stream);
    const ring = `data: ${JSON.stringify({ stream: toBase64url(stream), seq: 1 })}`;
    await vi.waitFor(() => {
      expect(bell.rings).toContain(ring);
    }, 5000);
    expect(await laptop.everything(stream)).toHaveLength(1);
    bell.stop();
  });

  test('a device revoked at one is refused at the other within five seconds', async () => {
    const phone = await RawDevice.at(here.address);
    const lost = await RawDevice.at(there.address, phone.space);
    const bell = await lost.listen();
    expect((await phone.revoke(lost)).status).toBe(204);
    const isRefused = async () => {
      expect((await lost.ask('GET', headsPath(phone.space.name))).status).toBe(401);
    };
    await vi.waitFor(isRefused, 5000);
    await bell.ended;
  });

  test('one is killed while three devices write: nothing is lost, and the other carries on', async () => {
    const [phone, stream] = [await RawDevice.at(here.address), newId()];
    const join = (relay: Server) => RawDevice.at(relay.address, phone.space);
    let isHere = true;
    const near = () => (isHere ? here.address : there.address);
    const reader = await join(there);
    const writers = [
      new Writer(phone, stream, near),
      new Writer(await join(here), stream, near),
      new Writer(await join(there), stream)
    ];
    const total = () => writers.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0);
    const grown = async (more: number) => {
      for (const enough = total() + more; total() < enough;) await pause(1);
    };
    const written = Promise.all(writers.map(writer => writer.write()));
    await grown(300);
    await here.stop('SIGKILL');
    isHere = false;
    await grown(300);
    for (const writer of writers) writer.stop();
    await written;

    expect(writers.every(({ acknowledged }) => acknowledged.size > 20)).toBe(true);
    const found = await audit(writers, reader, stream);
    expect(found).toMatchObject({ lost: 0, doubled: 0, gaps: 0, chainHolds: true });
    expect(found.acknowledged).toBeGreaterThanOrEqual(600);
  }, 120_000);
});
