import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { idOf } from '#lib/domain/ids.ts';
import { syncView } from '#lib/engine/whereabouts.ts';
import { openRelay } from '../../src/relay/server.ts';
import { sqliteForTests } from '../support/test-relay.ts';
import { named, pair, SyncedDevice } from '../support/synced-device.ts';

const people = 30;
const personAt = (n: number) => idOf('person', `anna${String(n)}`);

let address: string;
let relay: Awaited<ReturnType<typeof openRelay>>;

beforeAll(async () => {
  relay = await openRelay({ storage: await sqliteForTests() });
  address = await relay.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => relay.close());

describe('much that is removed on another device', () => {
  let phone: SyncedDevice;
  let laptop: SyncedDevice;

  beforeEach(async () => {
    [phone, laptop] = [new SyncedDevice(), new SyncedDevice()];
    await phone.setUp();
    for (let n = 0; n < people; n += 1)
      await phone.send({ kind: 'add-person', id: personAt(n), fields: { name: `Anna ${String(n)}` } });
    await phone.ask({ kind: 'start', relay: address, device: named('Phone') });
    await phone.settle();
    await pair(phone, laptop);
    await laptop.settle();
    await phone.settle();
  });

  async function remove(count: number): Promise<void> {
    for (let n = 0; n < count; n += 1) await laptop.send({ kind: 'remove', table: 'people', id: personAt(n) });
    await laptop.settle();
  }

  const held = { massRemoval: { table: 'people', removed: 12, of: people }, trouble: 'held' };
  const look = async () => {
    expect(await phone.syncing.round()).toMatchObject({ kind: 'trouble', trouble: { kind: 'held' } });
    await expect.poll(() => syncView(phone.book)).toMatchObject(held);
    expect(await phone.book.people.count()).toBe(people);
  };

  test('is held until the rep has said, over a restart too, and what is done here still goes out', async () => {
    await remove(12);
    await look();
    await phone.syncing.resume();
    await phone.send({ kind: 'add-person', id: idOf('person', 'late'), fields: { name: 'Late' } });
    await phone.syncing.round();
    await laptop.settle();
    expect(await laptop.book.people.get(idOf('person', 'late'))).toMatchObject({ name: 'Late' });
    expect(await phone.book.people.count()).toBe(people + 1);
  });

  test('goes here too when the rep says so', async () => {
    await remove(12);
    await look();
    await phone.ask({ kind: 'answer-removal', answer: 'remove' });
    await phone.settle();
    expect(await phone.book.people.count()).toBe(people - 12);
    expect(await syncView(phone.book)).toMatchObject({ massRemoval: undefined });
    expect(await phone.check()).toMatchObject({ differences: [] });
  });

  test('comes back on every device when the rep keeps it', async () => {
    await remove(12);
    await look();
    await phone.ask({ kind: 'answer-removal', answer: 'keep' });
    await phone.settle();
    await laptop.settle();
    for (const device of [phone, laptop]) {
      expect(await device.book.people.count()).toBe(people);
      expect(await device.check()).toMatchObject({ differences: [] });
    }
  });

  test('is not asked about when it is a fifth or less', async () => {
    await remove(6);
    await phone.settle();
    expect(await phone.book.people.count()).toBe(people - 6);
  });
});
