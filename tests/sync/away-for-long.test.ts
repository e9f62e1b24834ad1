import { randomBytes } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { newRoot, spaceKeys, streamId, type SpaceKeys } from '#lib/sync/keys.ts';
import type { Relay } from '#lib/sync/ports.ts';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import { honestRelay } from '../support/honest-relay.ts';
import { RelayInMemory } from '../support/relay-in-memory.ts';
import { SyncedPhone } from '../support/synced-phone.ts';

let keys: SpaceKeys;
let relay: RelayInMemory;
let stream: string;
/** What devices read of the relay, in the order they asked. */
let read: { readonly by: string; readonly what: 'entries' | 'snapshot'; readonly since?: number }[];

beforeEach(async () => {
  keys = await spaceKeys(newRoot());
  relay = new RelayInMemory(1_000);
  stream = toBase64url(await streamId(keys.names, 'core'));
  read = [];
});

const over = (device: Uint8Array): Relay => {
  const by = toBase64url(device);
  const honest = honestRelay(relay);
  return {
    ...honest,
    pull: (id, since, logHash) => {
      if (id === stream) read.push({ by, what: 'entries', since });
      return honest.pull(id, since, logHash);
    },
    snapshot: card => {
      read.push({ by, what: 'snapshot' });
      return honest.snapshot(card);
    }
  };
};

const phone = (limits = {}) => new SyncedPhone(keys, over, { limits: { tailEntries: 1_000, ...limits } });
const readBy = ({ name }: SyncedPhone) => read.filter(({ by }) => by === name).map(({ what }) => what);

async function work(device: SyncedPhone, days: number, length: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    device.phone.edit('core', `k${String(day % 3)}`, String(day).repeat(length));
    await device.round();
  }
}

test('a device that was away reads the log once: what it would read again to confirm a snapshot waits', async () => {
  const [writer, away] = [phone({ tailEntries: 8, lookEvery: 0 }), phone({ muchRead: 500, readFromStart: 1_000 })];
  await work(writer, 20, 40);
  expect(relay.snapshots(stream).length).toBeGreaterThan(0);
  await away.round();
  expect(away.shows('core')).toBe(writer.shows('core'));
  expect(readBy(away)).toEqual(['entries']);
  await away.round();
  expect(readBy(away)).toEqual(['entries']);
});

test('a device that read little keeps house at once', async () => {
  const [writer, away] = [phone({ tailEntries: 8, lookEvery: 0 }), phone({ readFromStart: 1_000 })];
  await work(writer, 20, 40);
  await away.round();
  expect(readBy(away)).toContain('snapshot');
  expect(relay.snapshots(stream).some(({ verifiedAt }) => verifiedAt !== null)).toBe(true);
});

/** Snapshots of few words that were written over and over: far shorter than their entries. */
async function confirmed(): Promise<SyncedPhone> {
  const [writer, other] = [phone({ tailEntries: 8, lookEvery: 0 }), phone({ lookEvery: 0, readFromStart: 1_000 })];
  await work(writer, 40, 40);
  await other.round();
  expect(relay.snapshots(stream).some(({ verifiedAt }) => verifiedAt !== null)).toBe(true);
  read = [];
  return writer;
}

test('a device far behind begins at the confirmed snapshot where that is shorter than the entries', async () => {
  const writer = await confirmed();
  const away = phone({ muchRead: 1 });
  await away.round();
  expect(readBy(away)[0]).toBe('snapshot');
  expect(away.shows('core')).toBe(writer.shows('core'));
});

test('a device far behind reads the entries where those are shorter', async () => {
  const [writer, other] = [phone({ tailEntries: 8, lookEvery: 0 }), phone({ lookEvery: 0, readFromStart: 1_000 })];
  const away = phone({ readFromStart: 0 });
  writer.phone.append('core', randomBytes(20_000).toString('base64'));
  await writer.round();
  await away.round();
  const [before] = relay.snapshots(stream);
  await work(writer, 20, 1);
  await other.round();
  const confirmedAt = relay.snapshots(stream).find(({ verifiedAt }) => verifiedAt !== null)?.covers ?? 0;
  expect(confirmedAt).toBeGreaterThan(before?.covers ?? 1);
  read = [];
  await away.round();
  expect(readBy(away)[0]).toBe('entries');
  expect(away.shows('core')).toBe(writer.shows('core'));
});
