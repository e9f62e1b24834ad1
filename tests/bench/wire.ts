import 'fake-indexeddb/auto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ulid } from 'ulid';
import { idOf, idsOfOneRun } from '#lib/domain/ids.ts';
import { openRelay } from '../../src/relay/server.ts';
import { defaultLimits, defaultSettings } from '../../src/relay/settings.ts';
import { openSqlite } from '../../src/relay/storage/sqlite.ts';
import { named, pair, SyncedDevice } from '../support/synced-device.ts';
import type { Figure } from './figure.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const callsADay = 120;
const daysAway = 60;
const visitsADay = 3;
const people = 200;

const personAt = (n: number) => idOf('person', `anna${String(n)}`);

/** Everything that goes to and comes from the relay while `work` is done: bodies, both ways. */
async function bytesOf(work: () => Promise<void>): Promise<number> {
  const plain = globalThis.fetch;
  let bytes = 0;
  globalThis.fetch = async (input, init) => {
    bytes += (await new Request(input, init).arrayBuffer()).byteLength;
    const answer = await plain(input, init);
    bytes += (await answer.clone().arrayBuffer()).byteLength;
    return answer;
  };
  try {
    await work();
  } finally {
    globalThis.fetch = plain;
  }
  return bytes;
}

/** A call every two minutes, each with its next step: ids and times are as varied as life has them. */
async function logCalls(phone: SyncedDevice, count: number): Promise<void> {
  // The app is opened anew for each burst.
  const unique = idsOfOneRun(ulid());
  for (let call = 0; call < count; call += 1) {
    phone.now += 90_000 + Math.floor(Math.random() * minute);
    const person = personAt(Math.floor(Math.random() * people));
    const at = phone.now - Math.floor(Math.random() * minute);
    const fields = { at, channel: 'call', person, disposition: 'voicemail', note: 'ring again' } as const;
    const next = { kind: 'follow-up', channel: 'call', due: '2027-03-01' } as const;
    const receipt = await phone.send({ kind: 'log-activity', id: idOf('activity', unique(ulid(at))), fields, next });
    if (!receipt.ok) throw new Error(`a call was refused: ${receipt.error.kind}`);
  }
}

/** A rep's days: calls in bursts, with a visit to the relay after each. */
async function work(phone: SyncedDevice, days: number): Promise<void> {
  for (let today = 0; today < days; today += 1) {
    const morning = phone.now;
    for (let visit = 0; visit < visitsADay; visit += 1) {
      await logCalls(phone, callsADay / visitsADay);
      await phone.settle();
    }
    phone.now = morning + day;
  }
}

/** Bytes between the devices of one rep. */
export async function* wire(): AsyncIterable<Figure> {
  const phone = new SyncedDevice();
  const laptop = new SyncedDevice();
  const tablet = new SyncedDevice();
  // The days pass for the relay and for sync as they do in the book: snapshots are confirmed on a later one.
  const clock = () => phone.now;
  for (const device of [phone, laptop, tablet]) device.clock = clock;
  const folder = await mkdtemp(join(tmpdir(), 'satchel-wire-'));
  const limits = { ...defaultLimits, putsPerMinute: 1e9, bytesPerMinute: 1e12 };
  const settings = { ...defaultSettings, limits, logLevel: 'silent' };
  const relay = await openRelay({ storage: openSqlite(folder), settings, now: clock });
  const address = await relay.listen({ host: '127.0.0.1', port: 0 });
  await phone.setUp();
  for (let n = 0; n < people; n += 1)
    await phone.send({ kind: 'add-person', id: personAt(n), fields: { name: `Anna ${String(n)}` } });
  await phone.ask({ kind: 'start', relay: address, device: named('Phone') });
  await phone.settle();
  await pair(phone, laptop);
  await laptop.settle();
  await phone.settle();
  // In a drawer: a device that is on would hear of every burst as it comes.
  laptop.syncing.stop();

  const calls = await bytesOf(async () => {
    await logCalls(phone, 100);
    await phone.settle();
  });
  yield { what: '100 logged calls on the wire', workload: '', value: calls, unit: 'bytes' };

  await work(phone, daysAway);
  phone.syncing.stop();
  const caughtUp = await bytesOf(async () => {
    await laptop.syncing.resume();
    await laptop.settle();
  });
  await same(phone, laptop);
  yield { what: 'catch-up after 60 days and 7,200 calls', workload: '', value: caughtUp, unit: 'bytes' };

  laptop.syncing.stop();
  await phone.syncing.resume();
  const joined = await bytesOf(async () => {
    await pair(phone, tablet);
    await tablet.settle();
  });
  yield { what: 'a new device: the book and three months', workload: '', value: joined, unit: 'bytes' };
  for (const { syncing } of [phone, tablet]) syncing.stop();
  await relay.close();
  await rm(folder, { recursive: true });
}

async function same(one: SyncedDevice, other: SyncedDevice): Promise<void> {
  const [here, there] = [await one.book.activities.count(), await other.book.activities.count()];
  if (here !== there) throw new Error(`caught up with ${String(there)} of ${String(here)} calls`);
}
