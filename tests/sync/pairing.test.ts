import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { Guest, Host, PairingFailed, type Meeting } from '#lib/sync/pairing.ts';
import { RelayTrouble } from '#lib/sync/ports.ts';
import { linkOf, readLink } from '#lib/sync/pairing-link.ts';
import type { Bytes } from '#lib/sync/bytes.ts';
import { newKeyPair } from '#lib/sync/agreement.ts';
import { moveOf, movedDevices, unwrapRoot, wrapRoot } from '#lib/sync/rekey.ts';
import { toBase64url } from '#lib/sync/wire/base64url.ts';

const app = 'https://satchel.example';
const relay = 'https://relay.example';
const root = new Uint8Array(32).fill(9);
const heads = [{ stream: new Uint8Array(16).fill(1), seq: 12, logHash: new Uint8Array(32).fill(2) }];

/** The relay's mailbox, and a clock that moves when somebody waits. */
class Place implements Meeting {
  time = 0;
  #busy = 0;
  readonly busyFor = (looks: number): void => {
    this.#busy = looks;
  };
  readonly notes = new Map<string, Bytes>();
  readonly taken = new Set<string>();
  readonly now = () => this.time;
  readonly pause = (milliseconds: number) => {
    this.time += milliseconds;
    return new Promise<void>(resolve => setImmediate(resolve));
  };
  readonly mailbox = {
    put: (slot: string, note: Bytes) => {
      if (this.taken.has(slot)) return Promise.resolve(false);
      this.taken.add(slot);
      this.notes.set(slot, note);
      return Promise.resolve(true);
    },
    get: (slot: string) => {
      this.#busy -= 1;
      return this.#busy < 0 ? Promise.resolve(this.notes.get(slot)) : Promise.reject(new RelayTrouble('slow-down'));
    },
    remove: (slot: string) => {
      this.notes.delete(slot);
      return Promise.resolve();
    }
  };
}

const failing = (why: string) => expect.objectContaining({ name: 'PairingFailed', why }) as PairingFailed;

describe('a new device', () => {
  let place: Place;
  let host: Host;

  beforeEach(async () => {
    place = new Place();
    host = await Host.open(relay, () => place);
  });

  const scanned = () => {
    const invitation = readLink(linkOf(app, host.invitation));
    if (!invitation) throw new Error('the link does not read');
    return invitation;
  };

  test('is let in although the relay was busy for a while', async () => {
    const guest = await Guest.enter(scanned(), 'Pixel 9', place);
    place.busyFor(3);
    const { digits } = await host.claim();
    await host.admit(digits, { root, heads });
    place.busyFor(3);
    expect(await guest.welcome()).toEqual({ root, relay, heads });
  });

  test('is let in after both screens showed the same six digits', async () => {
    const guest = await Guest.enter(scanned(), 'Pixel 9', place);
    const claim = await host.claim();
    expect(claim).toEqual({ digits: guest.claim.digits, platform: 'Pixel 9' });
    expect(claim.digits).toMatch(/^\d{6}$/);
    await host.admit(guest.claim.digits, { root, heads });
    expect(await guest.welcome()).toEqual({ root, relay, heads });
    expect(place.notes.size).toBe(0);
  });

  test('finds nothing of the root in the link or in the mailbox', async () => {
    const guest = await Guest.enter(scanned(), 'Pixel 9', place);
    await host.claim();
    await host.admit(guest.claim.digits, { root, heads });
    const seen = [linkOf(app, host.invitation), ...[...place.notes.values()].map(note => toBase64url(note))].join();
    expect(seen).not.toContain(toBase64url(root).slice(0, 20));
  });

  test('that came second ends it for both', async () => {
    await Guest.enter(scanned(), 'Pixel 9', place);
    await expect(Guest.enter(scanned(), 'Thief', place)).rejects.toEqual(failing('someone-else-used-it'));
    await expect(host.claim()).rejects.toEqual(failing('someone-else-used-it'));
    await expect(host.admit('000000', { root, heads })).rejects.toEqual(failing('cancelled'));
  });

  test('that came second after the digits were shown still ends it', async () => {
    const first = await Guest.enter(scanned(), 'Thief', place);
    await host.claim();
    await expect(Guest.enter(scanned(), 'Pixel 9', place)).rejects.toEqual(failing('someone-else-used-it'));
    await expect(host.admit(first.claim.digits, { root, heads })).rejects.toEqual(failing('someone-else-used-it'));
  });

  test('with other digits is not let in, and there is no second try', async () => {
    const guest = await Guest.enter(scanned(), 'Pixel 9', place);
    await host.claim();
    const wrong = guest.claim.digits === '000000' ? '000001' : '000000';
    await expect(host.admit(wrong, { root, heads })).rejects.toEqual(failing('not-genuine'));
    await expect(host.admit(guest.claim.digits, { root, heads })).rejects.toEqual(failing('cancelled'));
    await expect(guest.welcome()).rejects.toEqual(failing('cancelled'));
  });

  test('is not waited for longer than ten minutes', async () => {
    await expect(host.claim()).rejects.toEqual(failing('expired'));
    expect(place.time).toBeGreaterThan(600_000);
  });

  test('does not enter when the code leads to another key, nor is it believed without the code', async () => {
    await expect(Guest.enter({ ...scanned(), keyHash: new Uint8Array(32) }, 'x', place)).rejects.toEqual(
      failing('not-genuine')
    );
    await Guest.enter({ ...scanned(), secret: new Uint8Array(16) }, 'x', place);
    await expect(host.claim()).rejects.toEqual(failing('not-genuine'));
  });

  test('reads the link, only its code, and nothing that is not one', () => {
    const link = linkOf(app, host.invitation);
    expect(readLink(` ${link}\n`)).toEqual(host.invitation);
    expect(readLink(link.slice(link.indexOf('#p=') + 3))).toEqual(host.invitation);
    for (const hostile of [
      '',
      'http://x',
      `${app}/#p=`,
      `${link}A`.repeat(20),
      link.slice(0, 80),
      linkOf(app, { ...host.invitation, relay: 'http://evil.example' })
    ])
      expect(readLink(hostile)).toBeUndefined();
    fc.assert(fc.property(fc.string({ maxLength: 300 }), text => void readLink(text)));
  });
});

describe('a space that moves because a phone was lost', () => {
  const record = { name: 'Laptop', platform: 'Linux', addedAt: 1, stamp: 1 };

  test('takes along the devices that were kept and no other', async () => {
    const [laptop, tablet, lost] = await Promise.all([newKeyPair(), newKeyPair(), newKeyPair()]);
    const devices = [laptop, tablet, lost].map(({ publicKey }, i) => ({
      ...record,
      device: `d${String(i)}`,
      publicKey: toBase64url(publicKey)
    }));
    const moved = await movedDevices(devices, new Set(['d2']), root, 100);
    expect(await moveOf(moved, 'd0', laptop)).toEqual(root);
    expect(await moveOf(moved, 'd1', tablet)).toEqual(root);
    expect(await moveOf(moved, 'd2', lost)).toBeUndefined();
    expect(await moveOf(moved, 'd0', lost)).toBeUndefined();
    expect(moved[2]?.removedAt).toBe(100);
  });

  test('is not found by who changed the way', async () => {
    const mine = await newKeyPair();
    const wrapped = await wrapRoot(root, mine.publicKey);
    expect(await unwrapRoot(wrapped, mine)).toEqual(root);
    for (let at = 0; at < wrapped.length; at += 1)
      expect(await unwrapRoot(wrapped.with(at, (wrapped[at] ?? 0) ^ 1), mine)).toBeUndefined();
    expect(await unwrapRoot(new Uint8Array(92), mine)).toBeUndefined();
  });
});
