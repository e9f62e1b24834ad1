import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { backoff, listenToBell } from '#lib/sync/bell.ts';
import { newRoot, spaceKeys, streamId, type SpaceKeys } from '#lib/sync/keys.ts';
import { Guest, Host } from '#lib/sync/pairing.ts';
import { mailboxOverHttp } from '#lib/sync/mailbox.ts';
import { relayOverHttp } from '#lib/sync/relay-http.ts';
import { Session } from '#lib/sync/session.ts';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import { wireLimits } from '#lib/sync/wire/limits.ts';
import { openSqlite } from '../../src/relay/storage/sqlite.ts';
import { SyncedPhone } from '../support/synced-phone.ts';
import { aRelay } from '../support/test-relay.ts';

const relay = aRelay(() => Promise.resolve(openSqlite(mkdtempSync(join(tmpdir(), 'satchel-sync-')))));

let keys: SpaceKeys;
beforeEach(async () => {
  keys = await spaceKeys(newRoot());
});

const session = (device: Uint8Array<ArrayBuffer>) => new Session({ origin: relay().address, keys, device });
const over = (device: Uint8Array<ArrayBuffer>) => relayOverHttp(session(device));

describe('two devices of one rep', () => {
  let phone: SyncedPhone;
  let laptop: SyncedPhone;

  beforeEach(() => {
    phone = new SyncedPhone(keys, over);
    laptop = new SyncedPhone(keys, over);
  });

  test('show each other what was typed, and say where it is only when it is there', async () => {
    phone.phone.edit('core', 'anna', 'Anna Kowalska');
    phone.phone.append('log-2026-11', 'call');
    expect(await phone.status()).toMatchObject({ where: { kind: 'sending', changes: 2 } });
    expect(await phone.round()).toEqual({ kind: 'relay-has-everything' });
    expect(await phone.status()).toMatchObject({
      where: { kind: 'relay-has-everything', alsoOn: [] },
      trouble: undefined
    });
    await laptop.round();
    expect(laptop.shows('core')).toBe(phone.shows('core'));
    expect(laptop.shows('log-2026-11')).toContain('call');
    await phone.round();
    expect(await phone.status()).toMatchObject({ where: { kind: 'relay-has-everything', alsoOn: [laptop.name] } });
    phone.phone.edit('core', 'anna', undefined);
    expect((await phone.status()).where.kind).toBe('sending');
  });

  test('exchange an import of a megabyte, in entries small enough for a slow uplink', async () => {
    phone.phone.append('log-2026-11', randomBytes(900_000).toString('base64'));
    await phone.round();
    await laptop.round();
    expect(laptop.shows('log-2026-11')).toBe(phone.shows('log-2026-11'));
    const pulled = await over(laptop.id).pull(toBase64url(await streamId(keys.names, 'log-2026-11')), 0);
    const sizes = pulled.kind === 'page' ? pulled.page.entries.map(({ entry }) => entry.length) : [];
    expect(Math.max(...sizes)).toBeLessThanOrEqual(wireLimits.entryOnSlowUplink);
  });

  test('make, confirm and read snapshots', async () => {
    const limits = { tailEntries: 5, lookEvery: 0, readFromStart: 5 };
    const [one, other] = [new SyncedPhone(keys, over, { limits }), new SyncedPhone(keys, over, { limits })];
    for (let i = 0; i < 16; i += 1) {
      one.phone.edit('core', `k${String(i)}`, 'v'.repeat(200));
      await one.round();
      await other.round();
    }
    const cards = await over(one.id).snapshots(toBase64url(await streamId(keys.names, 'core')));
    expect(cards.length).toBeGreaterThan(1);
    expect(cards.filter(({ verifiedAt }) => verifiedAt !== null).length).toBeGreaterThan(0);
  });

  test('are told where everything stands once, and then only that nothing has changed', async () => {
    phone.phone.edit('core', 'anna', 'Anna');
    await phone.round();
    const plain = globalThis.fetch;
    const answers: number[] = [];
    vi.stubGlobal('fetch', async (...asked: Parameters<typeof fetch>) => {
      const answer = await plain(...asked);
      if (new URL(answer.url).pathname.endsWith('/heads')) answers.push(answer.status);
      return answer;
    });
    const relayOfLaptop = over(laptop.id);
    const first = await relayOfLaptop.heads();
    const same = await relayOfLaptop.heads();
    phone.phone.edit('core', 'anna', 'Anna Kowalska');
    await phone.round();
    const next = await relayOfLaptop.heads();
    vi.unstubAllGlobals();
    expect({ ...same, serverTime: 0 }).toEqual({ ...first, serverTime: 0 });
    expect(next.streams).not.toEqual(first.streams);
    expect(answers.filter(status => status === 304).length).toBeGreaterThan(0);
  });

  test('one of which is revoked is turned away', async () => {
    phone.phone.edit('core', 'anna', 'Anna');
    await phone.round();
    await laptop.round();
    await session(phone.id).revoke(laptop.id);
    expect(await laptop.round()).toMatchObject({ kind: 'trouble', trouble: { kind: 'revoked' } });
    expect(await laptop.status()).toMatchObject({ trouble: 'revoked' });
  });

  test('hear the bell when the other has written', async () => {
    phone.phone.edit('core', 'anna', 'Anna');
    await phone.round();
    let rings = 0;
    const hangUp = new AbortController();
    const listening = listenToBell(session(laptop.id), () => (rings += 1), hangUp.signal);
    await vi.waitFor(
      async () => {
        phone.phone.edit('core', 'anna', String(Math.random()));
        await phone.round();
        expect(rings).toBeGreaterThan(0);
      },
      { timeout: 10_000, interval: 100 }
    );
    hangUp.abort();
    await listening;
  });
});

test('a new device is paired through the relay', async () => {
  const root = newRoot();
  const meetingAt = (rendezvous: Uint8Array<ArrayBuffer>) => ({
    mailbox: mailboxOverHttp(relay().address, rendezvous),
    now: () => Date.now(),
    pause: () => new Promise<void>(resolve => setImmediate(resolve))
  });
  const host = await Host.open(relay().address, meetingAt);
  const guest = await Guest.enter(host.invitation, 'Pixel 9', meetingAt(host.invitation.rendezvous));
  const { digits } = await host.claim();
  await host.admit(digits, { root, heads: [] });
  expect(await guest.welcome()).toEqual({ root, relay: relay().address, heads: [] });
});

test('a captive portal that answers every question with a page is no relay, and nothing is taken as sent', async () => {
  const portal = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<h1>Welcome</h1>'));
  await new Promise<void>(resolve => portal.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((portal.address() as AddressInfo).port)}`;
  const phone = new SyncedPhone(keys, device => relayOverHttp(new Session({ origin, keys, device })));
  phone.phone.edit('core', 'anna', 'Anna');
  expect(await phone.round()).toMatchObject({ kind: 'trouble', trouble: { kind: 'unreachable' } });
  expect((await phone.status()).where.kind).toBe('sending');
  portal.close();
});

test('devices that lost the relay together come back spread over a minute', () => {
  expect(backoff(1, 0)).toBe(1_000);
  expect(backoff(20, 0.999)).toBeLessThanOrEqual(60_000);
  expect(backoff(20, 0.5)).toBeGreaterThan(20_000);
});
