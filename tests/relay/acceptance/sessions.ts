import { describe, expect, test } from 'vitest';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import { headsPath } from '#lib/sync/wire/paths.ts';
import { errorIn, newId, RawDevice, RawSpace } from '../../support/relay-client.ts';
import { aRelay, type StartStorage } from '../../support/test-relay.ts';

export function sessions(startStorage: StartStorage): void {
  const relay = aRelay(startStorage, { limits: { devices: 3 } });
  describe('a session', () => {
    opening(relay);
    refusing(relay);
    ending(relay);
  });
  inviting(startStorage);
}

type Relay = ReturnType<typeof aRelay>;

function opening(relay: Relay): void {
  test('opens for whoever holds the space key, and makes the space on the way', async () => {
    const device = await relay().device();
    const { devices, streams } = await device.heads();
    expect(devices).toEqual([
      { device: device.name, registeredAt: relay().now, lastSeenAt: relay().now, revoked: false }
    ]);
    expect(streams).toEqual([]);
  });

  test('of a second device is in the same space', async () => {
    const phone = await relay().device();
    const laptop = await relay().device(phone.space);
    expect((await laptop.heads()).devices.map(({ device }) => device).toSorted()).toEqual(
      [phone.name, laptop.name].toSorted()
    );
  });

  test('is refused to the fourth of three devices, and not to one that is known', async () => {
    const first = await relay().device();
    await relay().device(first.space);
    await relay().device(first.space);
    const answer = await new RawDevice(relay().address, first.space).open();
    expect([answer.status, await errorIn(answer)]).toEqual([403, 'too-many-devices']);
    expect((await first.open()).status).toBe(200);
  });
}

function refusing(relay: Relay): void {
  test.each([
    ['another key', { publicKey: toBase64url(new RawSpace().publicKey) }, 401, 'bad-signature'],
    ['another origin', { origin: 'https://other.example' }, 403, 'origin-refused'],
    ['another origin of ours', { origin: 'https://127.0.0.1:1' }, 403, 'origin-refused'],
    ['another device', { device: toBase64url(newId()) }, 401, 'stale-challenge'],
    ['another time', { expiresAt: 1 }, 401, 'stale-challenge'],
    ['a made-up nonce', { nonce: 'a'.repeat(64) }, 401, 'stale-challenge'],
    ['a made-up signature', { signature: 'a'.repeat(86) }, 401, 'bad-signature'],
    ['half a signature', { signature: 'a' }, 400, 'bad-request']
  ])('is not opened with %s', async (_, but, status, code) => {
    const answer = await new RawDevice(relay().address).open(but);
    expect([answer.status, await errorIn(answer)]).toEqual([status, code]);
  });

  test('is opened once for each challenge', async () => {
    const device = new RawDevice(relay().address);
    const challenge = await device.challenge();
    expect((await device.answer(challenge)).status).toBe(200);
    expect(await errorIn(await device.answer(challenge))).toBe('stale-challenge');
  });

  test('is not opened with a challenge that is two minutes old', async () => {
    const device = new RawDevice(relay().address);
    const challenge = await device.challenge();
    relay().pass(120_000);
    expect(await errorIn(await device.answer(challenge))).toBe('stale-challenge');
  });
}

function ending(relay: Relay): void {
  test('ends after an hour', async () => {
    const device = await relay().device();
    relay().pass(3_601_000);
    const answer = await device.ask('GET', headsPath(device.space.name));
    expect([answer.status, await errorIn(answer)]).toEqual([401, 'no-session']);
  });

  test('is good for its own space only', async () => {
    const [one, other] = [await relay().device(), await relay().device()];
    expect((await one.ask('GET', headsPath(other.space.name))).status).toBe(401);
  });
}

function inviting(startStorage: StartStorage): void {
  const relay = aRelay(startStorage, { settings: { invite: 'come in', isOpen: false } });
  test('a relay that invites takes new spaces only by invitation, and known ones as ever', async () => {
    const device = new RawDevice(relay().address);
    expect(await errorIn(await device.open())).toBe('invite-needed');
    expect(await errorIn(await device.open({ invite: 'let me in' }))).toBe('invite-needed');
    expect((await device.open({ invite: 'come in' })).status).toBe(200);
    expect((await device.open()).status).toBe(200);
  });
}
