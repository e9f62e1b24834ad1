import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pipelinePast } from '#lib/book/snapshots.ts';
import { idOf } from '#lib/domain/ids.ts';
import { waterfall, type Waterfall } from '#lib/domain/pipeline-history/waterfall.ts';
import { syncView } from '#lib/engine/whereabouts.ts';
import { aBuiltApp } from '../support/built-app.ts';
import { Server } from '../support/server.ts';
import { named, pair, SyncedDevice } from '../support/synced-device.ts';

const roof = idOf('deal', 'roof');
const pln = (major: number) => ({ minor: major * 100, currency: 'PLN' });
const monthFrom = (month: number): number => Date.UTC(2026, month, 1);

let relay: Server;

beforeAll(async () => {
  relay = await Server.start({ folder: await aBuiltApp() });
});
afterAll(async () => {
  await relay.stop();
});

/** A deal opened in June, raised in July, and raised again every month since. */
async function withOldDeal(): Promise<SyncedDevice> {
  const phone = new SyncedDevice();
  phone.now = Date.UTC(2026, 5, 20, 9);
  await phone.setUp();
  await phone.send({ kind: 'add-deal', id: roof, fields: { title: 'Roof', amount: pln(100) } });
  for (const month of [6, 7, 8, 9, 10]) {
    phone.now = Date.UTC(2026, month, 20, 9);
    await phone.send({ kind: 'edit-deal', id: roof, fields: { amount: pln(month * 100) } });
  }
  return phone;
}

const fallSince = async (device: SyncedDevice, from: number): Promise<Waterfall> =>
  waterfall((await pipelinePast(device.book, 'Europe/Warsaw')).histories, { from, to: Date.UTC(2026, 11, 1) });

const older = async (device: SyncedDevice): Promise<readonly string[]> => {
  const view = await syncView(device.book);
  return view.kind === 'on' ? view.older : [];
};

test('a new device tells the months that it has, knows which it has not, and tells those when they have come', async () => {
  const [phone, laptop] = [await withOldDeal(), new SyncedDevice()];
  await phone.ask({ kind: 'start', relay: relay.address, device: named('Phone') });
  await phone.settle();
  await pair(phone, laptop);
  await laptop.settle();

  const missing = await older(laptop);
  expect(missing).toContain('log-2026-06');
  const here = Math.max(...missing.map(month => Number(month.slice(-2))));
  expect(await fallSince(laptop, monthFrom(here))).toEqual(await fallSince(phone, monthFrom(here)));
  expect(await fallSince(laptop, monthFrom(5))).not.toEqual(await fallSince(phone, monthFrom(5)));

  for (const doc of missing) await laptop.ask({ kind: 'load-month', doc });
  await laptop.settle();
  await vi.waitFor(async () => {
    expect(await older(laptop)).toEqual([]);
  });
  expect(await fallSince(laptop, monthFrom(5))).toEqual(await fallSince(phone, monthFrom(5)));
});
