import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSqlite } from '../../src/relay/storage/sqlite.ts';
import { errorIn, newId, type RawDevice } from '../support/relay-client.ts';
import { TestRelay } from '../support/test-relay.ts';

/** Appends until it is refused; what was acknowledged until then. */
async function fill(
  phone: RawDevice,
  stream: Uint8Array
): Promise<{ kept: number; sealed: { bytes: Uint8Array; dseq: number } }> {
  for (let kept = 0; ; kept += 1) {
    const sealed = phone.seal(stream, 60_000);
    const answer = await phone.put(stream, sealed);
    if (answer.status !== 200) {
      expect([answer.status, await errorIn(answer)]).toEqual([507, 'disk-full']);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      return { kept, sealed };
    }
  }
}

const integrityOf = (folder: string) =>
  new DatabaseSync(join(folder, 'relay.db')).prepare('PRAGMA integrity_check').get();

test('a database that may not grow refuses cleanly, and takes again once it may', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'satchel-full-'));
  const storage = openSqlite(folder);
  const relay = await TestRelay.start(async () => await Promise.resolve(storage));
  const [phone, stream] = [await relay.device(), newId()];
  const pages = (most: number) =>
    storage.write('', async query => await query(`PRAGMA max_page_count = ${String(most)}`));
  await pages(200);
  const { kept, sealed } = await fill(phone, stream);
  expect(kept).toBeGreaterThan(3);
  expect(await phone.everything(stream)).toHaveLength(kept);

  await pages(1e6);
  expect((await phone.put(stream, sealed)).status).toBe(200);
  expect(await phone.everything(stream)).toHaveLength(kept + 1);
  await relay.stop();
  expect(integrityOf(folder)).toEqual({ integrity_check: 'ok' });
  await rm(folder, { recursive: true });
});

const root = process.getuid?.() === 0;
const mounts = root && canMount();

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'satchel-mount-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!mounts)('on a disk of its own (a tmpfs, which takes root)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'satchel-tmpfs-'));
  const stuff = join(folder, 'stuff');
  beforeAll(() => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder]);
  });
  afterAll(() => {
    execFileSync('umount', ['-l', folder]);
  });

  test('a relay whose disk someone else fills refuses cleanly, and takes again once there is room', async () => {
    const relay = await TestRelay.start(async () => await Promise.resolve(openSqlite(folder)), {
      limits: { freeDisk: 0 }
    });
    const [phone, stream] = [await relay.device(), newId()];
    await phone.append(stream);
    await writeFile(stuff, new Uint8Array(14 * 1024 * 1024));
    const { kept, sealed } = await fill(phone, stream);
    expect(await phone.everything(stream)).toHaveLength(kept + 1);

    await rm(stuff);
    expect((await phone.put(stream, sealed)).status).toBe(200);
    expect(await phone.everything(stream)).toHaveLength(kept + 2);
    await relay.stop();
    expect(integrityOf(folder)).toEqual({ integrity_check: 'ok' });
  });
});

test('below five per cent of free disk nothing is taken, and reading goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'satchel-guard-'));
  const storage = openSqlite(folder);
  let free = 0.5;
  storage.freeShare = async () => await Promise.resolve(free);
  const relay = await TestRelay.start(async () => await Promise.resolve(storage));
  const [phone, stream] = [await relay.device(), newId()];
  free = 0.04;
  const sealed = phone.seal(stream);
  expect((await phone.put(stream, sealed)).status).toBe(507);
  expect((await phone.pull(stream)).status).toBe(200);
  await relay.stop();
  await rm(folder, { recursive: true });
});
