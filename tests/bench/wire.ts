import 'fake-indexeddb/auto';
import { idOf } from '#lib/domain/ids.ts';
import { aBuiltApp } from '../support/built-app.ts';
import { Server } from '../support/server.ts';
import { named, pair, SyncedDevice } from '../support/synced-device.ts';
import type { Figure } from './figure.ts';

const day = 24 * 60 * 60_000;
const callsADay = 120;
const daysAway = 60;
const visitsADay = 3;

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

async function logCalls(phone: SyncedDevice, count: number, round: string): Promise<void> {
  for (let call = 0; call < count; call += 1) {
    const person = idOf('person', `anna${String(call % 20)}`);
    const fields = { at: phone.now, channel: 'call', person, disposition: 'voicemail', note: 'ring again' } as const;
    const next = { kind: 'follow-up', channel: 'call', due: '2027-03-01' } as const;
    await phone.send({ kind: 'log-activity', id: idOf('activity', `${round}x${String(call)}`), fields, next });
  }
}

/** A rep's days: calls in bursts, with a visit to the relay after each. */
async function work(phone: SyncedDevice, days: number): Promise<void> {
  for (let today = 0; today < days; today += 1) {
    phone.now += day;
    for (let visit = 0; visit < visitsADay; visit += 1) {
      await logCalls(phone, callsADay / visitsADay, `d${String(today)}v${String(visit)}`);
      await phone.settle();
    }
  }
}

/** Bytes between the devices of one rep. */
export async function* wire(): AsyncIterable<Figure> {
  const server = await Server.start({
    folder: await aBuiltApp(),
    env: { LIMITS: JSON.stringify({ putsPerMinute: 1e9, bytesPerMinute: 1e12 }) }
  });
  const phone = new SyncedDevice();
  const laptop = new SyncedDevice();
  await phone.setUp();
  for (let n = 0; n < 20; n += 1)
    await phone.send({
      kind: 'add-person',
      id: idOf('person', `anna${String(n)}`),
      fields: { name: `Anna ${String(n)}` }
    });
  await phone.ask({ kind: 'start', relay: server.address, device: named('Phone') });
  await phone.settle();
  await pair(phone, laptop);
  await laptop.settle();
  await phone.settle();

  const calls = await bytesOf(async () => {
    await logCalls(phone, 100, 'first');
    await phone.settle();
  });
  yield { what: '100 logged calls on the wire', workload: '', value: calls, unit: 'bytes' };

  await work(phone, daysAway);
  const caughtUp = await bytesOf(() => laptop.settle());
  yield { what: 'catch-up after 60 days and 7,200 calls', workload: '', value: caughtUp, unit: 'bytes' };

  const tablet = new SyncedDevice();
  const joined = await bytesOf(async () => {
    await pair(phone, tablet);
    await tablet.settle();
  });
  yield { what: 'a new device: the book and three months', workload: '', value: joined, unit: 'bytes' };
  await server.stop();
}
