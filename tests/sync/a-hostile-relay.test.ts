import { beforeEach, describe, expect, test } from 'vitest';
import { spaceKeys, type SpaceKeys } from '#lib/sync/keys.ts';
import type { Pulled } from '#lib/sync/ports.ts';
import { encodeBody } from '#lib/sync/body.ts';
import { deflate } from '#lib/sync/squeeze.ts';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import { honestRelay } from '../support/honest-relay.ts';
import { RelayInMemory } from '../support/relay-in-memory.ts';
import { SyncedPhone } from '../support/synced-phone.ts';
import { framesOf } from '#lib/sync/body.ts';
import { sealedEnvelope } from '#lib/sync/envelope.ts';
import { streamId } from '#lib/sync/keys.ts';
import { genesis } from '#lib/sync/wire/entry.ts';

let keys: SpaceKeys;
let relay: RelayInMemory;
/** What the relay does to a page before it hands it out. */
let twist: (pulled: Pulled) => Pulled;

beforeEach(async () => {
  keys = await spaceKeys(new Uint8Array(32).fill(5));
  relay = new RelayInMemory(100);
  twist = pulled => pulled;
});

const honest = () => honestRelay(relay, pulled => twist(pulled));
const phoneOf = (wishes: ConstructorParameters<typeof SyncedPhone>[2] = {}) => new SyncedPhone(keys, honest, wishes);
const twisted = (
  change: (entries: readonly { seq: number; entry: Uint8Array }[]) => { seq: number; entry: Uint8Array }[]
) =>
  (twist = pulled =>
    pulled.kind === 'page' ? { ...pulled, page: { ...pulled.page, entries: change(pulled.page.entries) } } : pulled);

async function write(phone: SyncedPhone, count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    phone.phone.edit('core', `k${String(i)}`, 'v');
    await phone.round();
  }
}

describe('a relay', () => {
  test('that leaves out an entry, swaps two or flips a bit is not believed, and honest again it is', async () => {
    const phone = phoneOf();
    await write(phone, 4);
    const cruelties = [
      () => twisted(entries => entries.filter(({ seq }) => seq !== 2)),
      () => twisted(entries => entries.map((each, i) => ({ ...each, entry: entries[i ^ 1]?.entry ?? each.entry }))),
      () =>
        twisted(entries => entries.map(each => ({ ...each, entry: each.entry.with(120, (each.entry[120] ?? 0) ^ 1) }))),
      () => twisted(() => [])
    ];
    for (const cruel of cruelties) {
      const laptop = phoneOf();
      cruel();
      expect(await laptop.round()).toMatchObject({ kind: 'trouble' });
      expect((await laptop.status()).where.kind).not.toBe('relay-has-everything');
      twist = pulled => pulled;
      await laptop.round();
      await laptop.round();
      expect(laptop.shows('core')).toBe(phone.shows('core'));
    }
  });

  test('that puts garbage into the log stops nobody, and the garbage is counted', async () => {
    const [phone, laptop] = [phoneOf(), phoneOf()];
    await write(phone, 2);
    const id = toBase64url(await streamId(keys.names, 'core'));
    const strange = sealedEnvelope(await spaceKeys(new Uint8Array(32).fill(6)));
    const device = new Uint8Array(16).fill(250);
    const stream = await streamId(keys.names, 'core');
    const header = { space: keys.spaceId, gen: 1, stream, kind: 1, device, dseq: 1, prev: genesis };
    relay.put(id, 1, await strange.seal(header, Uint8Array.of(1, 2, 3)));
    await write(phone, 3);
    await laptop.round();
    expect(laptop.shows('core')).toBe(phone.shows('core'));
    expect(await laptop.status()).toMatchObject({ unreadable: 1 });
  });

  test('that goes back in time is found out, and gets everything once more', async () => {
    const [phone, laptop] = [phoneOf(), phoneOf()];
    await write(phone, 2);
    await laptop.round();
    const past = relay.logs;
    await write(phone, 3);
    await laptop.round();
    relay.rollBack(past);
    laptop.phone.edit('core', 'new', 'word');
    for (const device of [phone, laptop, phone]) expect(await device.round()).toEqual({ kind: 'relay-has-everything' });
    const newcomer = phoneOf();
    await newcomer.round();
    for (const device of [phone, laptop]) expect(device.shows('core')).toBe(newcomer.shows('core'));
  });

  test('that lost everything says so on the screen until it has everything again', async () => {
    const phone = phoneOf();
    await write(phone, 3);
    relay.rollBack(new Map());
    const put = relay.put.bind(relay);
    relay.put = () => {
      throw new Error('not yet');
    };
    await expect(phone.round()).rejects.toThrow('not yet');
    expect((await phone.status()).where.kind).toMatch(/^sending/);
    relay.put = put;
    await phone.round();
    expect((await phone.status()).where.kind).toBe('relay-has-everything');
  });
});

describe('an app of another version', () => {
  test('whose rows need a newer one leaves the document readable, complete, and uncompacted', async () => {
    const newer = phoneOf({ schema: { schema: 2, minReader: 2, reader: 2 } });
    const older = phoneOf({ limits: { tailEntries: 1, lookEvery: 0 } });
    await write(newer, 4);
    await older.round();
    expect(older.shows('core')).toBe(newer.shows('core'));
    expect(await older.status()).toMatchObject({ readOnly: ['core'] });
    expect([...relay.logs.values()].flatMap(({ snapshots }) => snapshots)).toEqual([]);
  });

  test('that sends a kind of entry unknown here is passed by, and never compacted away', async () => {
    const [phone, laptop] = [phoneOf(), phoneOf({ limits: { tailEntries: 1, lookEvery: 0 } })];
    await write(phone, 1);
    const stream = await streamId(keys.names, 'core');
    const device = new Uint8Array(16).fill(251);
    const body = encodeBody({ schema: 9, minReader: 1, at: 0, clockOffset: 0, seen: [], docs: [] });
    const [frame] = framesOf(await deflate(body), false, 1_000);
    const header = { space: keys.spaceId, gen: 1, stream, kind: 77, device, dseq: 1, prev: genesis };
    relay.put(toBase64url(stream), 1, await sealedEnvelope(keys).seal(header, frame ?? new Uint8Array()));
    await laptop.round();
    expect(laptop.shows('core')).toBe(phone.shows('core'));
    for (let i = 0; i < 5; i += 1) await write(laptop, 2);
    expect(relay.snapshots(toBase64url(stream))).toEqual([]);
  });
});

describe('a clock', () => {
  test('that is years off blocks nothing, and is known to be off', async () => {
    const year = 365 * 86_400_000;
    const phones = [-3, 0, 10].map(years => phoneOf({ skew: years * year }));
    for (const [i, phone] of phones.entries()) phone.phone.edit('core', `k${String(i)}`, 'v');
    for (const phone of [...phones, ...phones]) await phone.round();
    expect(new Set(phones.map(phone => phone.shows('core'))).size).toBe(1);
  });
});

describe('a new device', () => {
  test('reads the current book and three months first, older ones when they are wanted', async () => {
    const phone = phoneOf();
    phone.phone.edit('core', 'anna', 'Anna');
    for (const month of ['07', '08', '09', '10', '11']) phone.phone.append(`log-2026-${month}`, `call in ${month}`);
    await phone.round();
    const laptop = phoneOf();
    await laptop.round();
    expect([...laptop.phone.image.docs.keys()].sort()).toEqual(['core', 'log-2026-09', 'log-2026-10', 'log-2026-11']);
    expect((await laptop.status()).older).toEqual(['log-2026-08', 'log-2026-07']);
    await (await laptop.sync).want('log-2026-07');
    laptop.restart();
    await laptop.round();
    expect(laptop.shows('log-2026-07')).toContain('call in 07');
    expect((await laptop.status()).older).toEqual(['log-2026-08']);
  });

  test('that already holds a book brings it along', async () => {
    const [phone, laptop] = [phoneOf(), phoneOf()];
    phone.phone.edit('core', 'anna', 'Anna');
    laptop.phone.edit('core', 'bob', 'Bob');
    for (const device of [phone, laptop, phone]) await device.round();
    expect(phone.shows('core')).toContain('Bob');
    expect(phone.shows('core')).toBe(laptop.shows('core'));
  });

  test('is on the list of devices of the others, and stays removed once removed', async () => {
    const [phone, laptop] = [phoneOf(), phoneOf()];
    const record = { name: 'Pixel', platform: 'Android', addedAt: 1, publicKey: 'x', stamp: 1 };
    await (await phone.sync).putDevices([{ ...record, device: phone.name }]);
    await (await laptop.sync).putDevices([{ ...record, device: laptop.name, name: 'Laptop' }]);
    for (const device of [phone, laptop, phone]) await device.round();
    expect((await phone.sync).devices.map(({ name }) => name).sort()).toEqual(['Laptop', 'Pixel']);
    await (await phone.sync).putDevices([{ ...record, device: laptop.name, removedAt: 5, stamp: 2 }]);
    await (await laptop.sync).putDevices([{ ...record, device: laptop.name, name: 'Still here', stamp: 3 }]);
    for (const device of [phone, laptop, phone, laptop]) await device.round();
    for (const device of [phone, laptop])
      expect((await device.sync).devices.find(each => each.device === laptop.name)?.removedAt).toBe(5);
  });
});
