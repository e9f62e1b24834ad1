import { beforeEach, describe, expect, test } from 'vitest';
import { encodeBody, framesOf, type DocumentUpdate } from '#lib/sync/body.ts';
import { sealedEnvelope } from '#lib/sync/envelope.ts';
import { spaceKeys, streamId, type SpaceKeys } from '#lib/sync/keys.ts';
import { hashOf } from '#lib/sync/room.ts';
import { deflate } from '#lib/sync/squeeze.ts';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import { genesis, kinds } from '#lib/sync/wire/entry.ts';
import { honestRelay } from '../support/honest-relay.ts';
import { RelayInMemory } from '../support/relay-in-memory.ts';
import { SyncedPhone } from '../support/synced-phone.ts';

let keys: SpaceKeys;
let relay: RelayInMemory;
let stream: Uint8Array<ArrayBuffer>;

beforeEach(async () => {
  keys = await spaceKeys(new Uint8Array(32).fill(5));
  relay = new RelayInMemory(100);
  stream = await streamId(keys.names, 'core');
});

const phoneOf = (limits = {}) => new SyncedPhone(keys, () => honestRelay(relay), { limits });
/** Compacts as soon as it may. */
const eager = { tailEntries: 1, lookEvery: 0 };

/** A device of the rep whose app is broken: what it seals is in order, what is inside is not. */
class BrokenApp {
  readonly device = new Uint8Array(16).fill(252);
  #dseq = 0;
  #prev: Uint8Array = genesis;

  async say(docs: readonly DocumentUpdate[]): Promise<void> {
    const body = encodeBody({ schema: 1, minReader: 1, at: 0, clockOffset: 0, seen: [], docs });
    await this.put(await deflate(body));
  }

  async put(packed: Uint8Array<ArrayBuffer>, spoil = (entry: Uint8Array<ArrayBuffer>) => entry): Promise<void> {
    const [frame = new Uint8Array()] = framesOf(packed, false, 10_000);
    this.#dseq += 1;
    const header = { space: keys.spaceId, gen: 1, stream, kind: kinds.update, device: this.device, dseq: this.#dseq };
    const entry = spoil(await sealedEnvelope(keys).seal({ ...header, prev: this.#prev }, frame));
    relay.put(toBase64url(stream), this.#dseq, entry);
    this.#prev = hashOf(entry);
  }
}

/** What a healthy device would have said. */
async function edited(key: string): Promise<Uint8Array<ArrayBuffer>> {
  const { phone } = phoneOf();
  phone.edit('core', key, 'word');
  return Uint8Array.from(await phone.documents.state('core'));
}

const noise = Uint8Array.of(1, 250, 3, 200, 200, 9, 1);

describe('what a device of the rep has sealed but nobody can read', () => {
  const damages = {
    'an update that is not one': (broken: BrokenApp) => broken.say([{ name: 'core', update: noise }]),
    'a body that is not one': (broken: BrokenApp) => broken.put(noise),
    'a seal that was damaged before it was sent': (broken: BrokenApp) =>
      broken.put(noise, entry => entry.with(-1, (entry.at(-1) ?? 0) ^ 1)),
    'a device list that is not one': (broken: BrokenApp) => broken.say([{ name: 'ctl', update: noise }])
  };

  test.each(Object.entries(damages))('%s is kept aside and told of; everything else arrives', async (_, damage) => {
    const [laptop, broken] = [phoneOf(), new BrokenApp()];
    await broken.say([{ name: 'core', update: await edited('before') }]);
    await damage(broken);
    await broken.say([{ name: 'core', update: await edited('after') }]);
    expect(await laptop.round()).toEqual({ kind: 'relay-has-everything' });
    expect(laptop.shows('core')).toContain('before');
    expect(laptop.shows('core')).toContain('after');
    laptop.restart();
    expect(await laptop.status()).toMatchObject({ unreadable: 1, where: { kind: 'relay-has-everything' } });
  });

  test.each(Object.entries(damages))('%s does not stop the log from being compacted', async (_, damage) => {
    const [phone, laptop, broken] = [phoneOf(eager), phoneOf({ lookEvery: 0 }), new BrokenApp()];
    await damage(broken);
    for (let i = 0; i < 3; i += 1) {
      phone.phone.edit('core', `k${String(i)}`, 'v');
      for (const device of [phone, laptop]) await device.round();
    }
    const verified = relay.snapshots(toBase64url(stream)).filter(({ verifiedAt }) => verifiedAt !== null);
    expect(verified.length).toBeGreaterThan(0);
    const tablet = phoneOf({ readFromStart: 0 });
    await tablet.round();
    expect(tablet.shows('core')).toBe(phone.shows('core'));
  });
});
