import { describe, expect, test, vi } from 'vitest';
import { toBase64url } from '#lib/sync/wire/base64url.ts';
import { bellPath } from '#lib/sync/wire/paths.ts';
import { newId } from '../../support/relay-client.ts';
import { aRelay, type StartStorage } from '../../support/test-relay.ts';

export function bells(startStorage: StartStorage): void {
  const relay = aRelay(startStorage, { limits: { bells: 2, heartbeat: 100 } });
  describe('the bell', () => {
    test('tells the other device which stream grew, and how far', async () => {
      const [phone, stream] = [await relay().device(), newId()];
      const laptop = await relay().device(phone.space);
      const bell = await laptop.listen();
      await phone.append(stream);
      const ring = `data: ${JSON.stringify({ stream: toBase64url(stream), seq: 1 })}`;
      await vi.waitFor(() => {
        expect(bell.rings).toContain(ring);
      });
      bell.stop();
    });

    test('is silent about other spaces', async () => {
      const [phone, stranger] = [await relay().device(), await relay().device()];
      const laptop = await relay().device(phone.space);
      const bell = await phone.listen();
      await stranger.append(newId());
      const own = newId();
      await laptop.append(own);
      await vi.waitFor(() => {
        expect(bell.rings).not.toEqual([]);
      });
      expect(bell.rings.join()).toContain(toBase64url(own));
      expect(bell.rings).toHaveLength(1);
      bell.stop();
    });

    test('does not ring for the device that wrote', async () => {
      const phone = await relay().device();
      const laptop = await relay().device(phone.space);
      const bell = await phone.listen();
      await phone.append(newId());
      const theirs = newId();
      await laptop.append(theirs);
      await vi.waitFor(() => {
        expect(bell.rings).not.toEqual([]);
      });
      expect(bell.rings).toEqual([`data: ${JSON.stringify({ stream: toBase64url(theirs), seq: 1 })}`]);
      bell.stop();
    });

    test('needs a session', async () => {
      const phone = await relay().device();
      phone.token = '';
      expect((await phone.ask('GET', bellPath(phone.space.name))).status).toBe(401);
    });

    test('drops the oldest listener of a space that has too many', async () => {
      const phone = await relay().device();
      const oldest = await phone.listen();
      const others = [await phone.listen(), await phone.listen()];
      await oldest.ended;
      await (await relay().device(phone.space)).append(newId());
      for (const { rings, stop } of others) {
        await vi.waitFor(() => {
          expect(rings).toHaveLength(1);
        });
        stop();
      }
    });

    test('hangs up when the session is over', async () => {
      const phone = await relay().device();
      const bell = await phone.listen();
      relay().pass(3_601_000);
      await bell.ended;
    });
  });
}
