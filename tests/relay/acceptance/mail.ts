import { describe, expect, test } from 'vitest';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import { mailPath } from '#lib/sync/wire/paths.ts';
import { errorIn, newId, RawDevice } from '../../support/relay-client.ts';
import { aRelay, type StartStorage } from '../../support/test-relay.ts';

export function mail(startStorage: StartStorage): void {
  const relay = aRelay(startStorage);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const place = () => {
    const rendezvous = toBase64url(newId());
    const anybody = new RawDevice(relay().address);
    return {
      put: (slot: string, body: Uint8Array) => anybody.ask('PUT', mailPath(rendezvous, slot), { body }),
      get: (slot: string) => anybody.ask('GET', mailPath(rendezvous, slot)),
      take: (slot: string) => anybody.ask('DELETE', mailPath(rendezvous, slot))
    };
  };

  describe('a note in a mailbox', () => {
    test('is read by whoever knows the place', async () => {
      const { put, get } = place();
      expect((await put('a', bytes('hello'))).status).toBe(204);
      expect(await (await get('a')).text()).toBe('hello');
      expect((await get('b')).status).toBe(404);
    });

    test('is left once: the second claimant hears that it is taken', async () => {
      const { put, get } = place();
      await put('b', bytes('me'));
      expect((await put('b', bytes('me'))).status).toBe(204);
      const answer = await put('b', bytes('no, me'));
      expect([answer.status, await errorIn(answer)]).toEqual([409, 'slot-taken']);
      expect(await (await get('b')).text()).toBe('me');
    });

    test('taken away leaves a slot that nobody can use', async () => {
      const { put, get, take } = place();
      await put('a', bytes('hello'));
      expect((await take('a')).status).toBe(204);
      expect((await get('a')).status).toBe(404);
      expect((await put('a', bytes('someone else'))).status).toBe(409);
    });

    test('is gone ten minutes after the first', async () => {
      const { put, get } = place();
      await put('a', bytes('hello'));
      relay().pass(6 * 60_000);
      await put('b', bytes('hello too'));
      relay().pass(5 * 60_000);
      expect([(await get('a')).status, (await get('b')).status]).toEqual([404, 404]);
    });

    test('is no larger than 4 KiB', async () => {
      const { put } = place();
      expect((await put('a', new Uint8Array(4096).fill(1))).status).toBe(204);
      expect((await put('b', new Uint8Array(4097).fill(1))).status).toBe(413);
    });
  });
}
