import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { idOf } from '#lib/domain/ids.ts';
import { syncView } from '#lib/engine/whereabouts.ts';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import { openRelay } from '../../src/relay/server.ts';
import { sqliteForTests } from '../support/test-relay.ts';
import { named, pair, SyncedDevice } from '../support/synced-device.ts';

const anna = idOf('person', 'anna');

/** A relay in this process, and a network that may break. */
let address: string;
let relay: Awaited<ReturnType<typeof openRelay>>;
let breaksAt: (method: string, path: string) => boolean;
const network = globalThis.fetch;

beforeAll(async () => {
  relay = await openRelay({ storage: await sqliteForTests() });
  address = await relay.listen({ host: '127.0.0.1', port: 0 });
  globalThis.fetch = (input, init) => {
    const { method, url } = new Request(input, init);
    return breaksAt(method, new URL(url).pathname) ? Promise.reject(new TypeError('no network')) : network(input, init);
  };
});
beforeEach(() => {
  breaksAt = () => false;
});
afterAll(async () => {
  globalThis.fetch = network;
  await relay.close();
});

async function started(): Promise<SyncedDevice> {
  const phone = new SyncedDevice();
  await phone.setUp();
  await phone.send({ kind: 'add-person', id: anna, fields: { name: 'Anna Kowalska' } });
  await phone.ask({ kind: 'start', relay: address, device: named('Phone') });
  await phone.settle();
  return phone;
}

const spaceOf = ({ syncing }: SyncedDevice) => syncing.space && toBase64url(syncing.space.keys.spaceId);

describe('removing a device that was cut short', () => {
  const cuts = {
    'before the relay was told': (_: string, path: string) => path.endsWith('/revoke'),
    'before the others were told': (method: string, path: string) => method === 'PUT' && path.includes('/e/'),
    'when the relay was asked whether it has everything': (_: string, path: string) => path.endsWith('/heads')
  };

  test.each(Object.entries(cuts))('%s is carried on at the next start, and nobody is left behind', async (_, cut) => {
    const [phone, laptop, lost] = [await started(), new SyncedDevice(), new SyncedDevice()];
    for (const device of [laptop, lost]) {
      await pair(phone, device);
      await device.settle();
      await phone.settle();
    }
    const before = spaceOf(phone);
    const gone = lost.syncing.me;
    breaksAt = cut;
    await expect(phone.ask({ kind: 'remove', device: gone })).rejects.toThrow('unreachable');
    await phone.syncing.round();
    expect(spaceOf(phone)).toBe(before);

    phone.syncing.stop();
    breaksAt = () => false;
    await phone.syncing.resume();
    await phone.settle();
    await laptop.settle();
    for (const device of [phone, laptop]) {
      await device.settle();
      expect(spaceOf(device)).not.toBe(before);
      const view = await syncView(device.book);
      expect(view.kind === 'on' && view.devices.map(({ name }) => name).sort()).toEqual(['Laptop', 'Phone']);
    }
    expect(spaceOf(laptop)).toBe(spaceOf(phone));
    expect(await lost.syncing.round()).toMatchObject({ kind: 'trouble', trouble: { kind: 'revoked' } });
  });
});

describe('a device that is in one space already', () => {
  test('is asked before it leaves it for another', async () => {
    const [phone, other] = [await started(), await started()];
    const { link } = await phone.ask({ kind: 'invite', app: 'https://satchel.example' });
    const enter = { kind: 'enter', link, device: named('Tablet') } as const;
    await expect(other.ask(enter)).rejects.toThrow('already-in');
    const { words } = await phone.ask({ kind: 'words' });
    const recover = { kind: 'recover', words: words.join(' '), relay: address, device: named('Tablet') } as const;
    const before = spaceOf(other);
    await expect(other.ask(recover)).rejects.toThrow('already-in');
    expect(spaceOf(other)).toBe(before);
    await other.ask({ ...recover, instead: true });
    expect(spaceOf(other)).toBe(spaceOf(phone));
  });
});

describe('an app that goes out of sight', () => {
  test('sends what waits before it asks anything', async () => {
    const [phone, laptop] = [await started(), new SyncedDevice()];
    await pair(phone, laptop);
    await laptop.settle();
    await phone.settle();
    phone.syncing.stop();
    await phone.syncing.resume();
    await phone.settle();
    await phone.send({ kind: 'edit-person', id: anna, fields: { name: 'Anna Nowak' } });
    // Only what is sent at once gets out; the page is gone before any answer to a question.
    breaksAt = method => method !== 'PUT';
    await phone.ask({ kind: 'flush' });
    phone.syncing.stop();
    breaksAt = () => false;
    await laptop.settle();
    expect(await laptop.book.people.get(anna)).toMatchObject({ name: 'Anna Nowak' });
  });
});

describe('a new device to which the relay shows an older log', () => {
  test('says so, if the sheet or the device that let it in knew a later one, until the relay has it again', async () => {
    const phone = await started();
    await phone.send({ kind: 'edit-person', id: anna, fields: { name: 'Anna Nowak' } });
    await phone.settle();
    const { words, mark } = await phone.ask({ kind: 'words' });
    expect(mark).toMatch(/^\d+-[0-9a-f]{16}$/);
    const seq = Number(mark?.split('-')[0]);
    const recover = { kind: 'recover', words: words.join(' '), relay: address, device: named('New') } as const;
    await expect(new SyncedDevice().ask({ ...recover, mark: '12-xyz' })).rejects.toThrow('not-a-mark');

    for (const later of [`${String(seq + 1)}-${'0'.repeat(16)}`, `${String(seq)}-${'0'.repeat(16)}`]) {
      const next = new SyncedDevice();
      await next.ask({ ...recover, mark: later });
      await next.settle();
      expect(await syncView(next.book)).toMatchObject({ olderThan: 'mark' });
    }
    const next = new SyncedDevice();
    await next.ask({ ...recover, mark: (mark ?? '').toUpperCase().replace('-', ' - ') });
    await next.settle();
    expect(await syncView(next.book)).toMatchObject({ olderThan: undefined });
  });

  test('compares with what the device that let it in saw', async () => {
    const [phone, laptop] = [await started(), new SyncedDevice()];
    await pair(phone, laptop);
    const known = (await laptop.book.meta.get('knownLog'))?.value as { heads: { seq: number; logHash: string }[] };
    expect(known.heads.length).toBeGreaterThan(0);
    const later = known.heads.map(head => ({ ...head, seq: head.seq + 50 }));
    await laptop.book.meta.put({ key: 'knownLog', value: { kind: 'heads', heads: later } });
    await laptop.settle();
    expect(await syncView(laptop.book)).toMatchObject({ olderThan: 'heads' });
    await laptop.book.meta.put({ key: 'knownLog', value: known });
    await laptop.settle();
    expect(await syncView(laptop.book)).toMatchObject({ olderThan: undefined });
  });
});
