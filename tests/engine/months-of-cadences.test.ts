import { afterAll, beforeAll, expect, test } from 'vitest';
import { stepsDue } from '#lib/book/steps-due.ts';
import { idOf } from '#lib/domain/ids.ts';
import { aBuiltApp } from '../support/built-app.ts';
import { anId } from '../support/builders.ts';
import { Server } from '../support/server.ts';
import { named, pair, SyncedDevice } from '../support/synced-device.ts';

const [anna, jan] = [idOf('person', 'anna'), idOf('person', 'jan1')];
const today = '2026-11-20';

let relay: Server;

beforeAll(async () => {
  relay = await Server.start({ folder: await aBuiltApp() });
});
afterAll(async () => {
  await relay.stop();
});

/** A book in which Anna was called in August, as the first step of a cadence; since then others were. */
async function withOldCadence(): Promise<SyncedDevice> {
  const phone = new SyncedDevice();
  phone.now = Date.UTC(2026, 7, 20, 9);
  await phone.setUp();
  for (const id of [anna, jan]) await phone.send({ kind: 'add-person', id, fields: { name: 'Somebody' } });
  await phone.send({ kind: 'enrol', cadence: idOf('cadence', 'kitoutbound'), whom: [{ person: anna }] });
  await call(phone, anna);
  for (const month of [8, 9, 10]) {
    phone.now = Date.UTC(2026, month, 20, 9);
    await call(phone, jan);
  }
  return phone;
}

const call = (phone: SyncedDevice, person: typeof anna) => {
  const fields = { at: phone.now, channel: 'call', disposition: 'no-answer', person } as const;
  return phone.send({ kind: 'log-activity', id: anId('activity'), fields });
};

test('a new device fetches the months in which people were put on cadences that go on', async () => {
  const [phone, laptop] = [await withOldCadence(), new SyncedDevice()];
  await phone.ask({ kind: 'start', relay: relay.address, device: named('Phone') });
  await phone.settle();
  await pair(phone, laptop);
  await laptop.settle();
  const steps = async (device: SyncedDevice) =>
    (await stepsDue(device.book, today, today)).map(({ next, state: { taken } }) => [next.step.key, taken.length]);
  expect(await steps(phone)).toHaveLength(1);
  expect(await steps(laptop)).toEqual(await steps(phone));
  expect(await laptop.book.cadenceEvents.count()).toBe(1);
  expect((await laptop.book.meta.get('awaitedMonths'))?.value).toEqual([]);
});

test('while such a month is on its way nobody is called late', async () => {
  const phone = await withOldCadence();
  const due = async () => (await stepsDue(phone.book, today, today)).map(({ next }) => next.due);
  expect((await due()).every(day => day < today)).toBe(true);
  await phone.book.meta.put({ key: 'awaitedMonths', value: ['log-2026-08'] });
  expect(await due()).toEqual([today]);
  await phone.book.meta.put({ key: 'awaitedMonths', value: ['log-2026-07'] });
  expect((await due()).every(day => day < today)).toBe(true);
});
