import { describe, expect, test } from 'vitest';
import { headsPath, revokePath, spacePath } from '#lib/sync/wire/paths.ts';
import { errorIn, newId, RawDevice } from '../../support/relay-client.ts';
import { aRelay, type StartStorage } from '../../support/test-relay.ts';

export function revoking(startStorage: StartStorage): void {
  const relay = aRelay(startStorage);
  describe('a revoked device', () => {
    revoked(relay);
  });
  describe('a deleted space', () => {
    deleted(relay);
  });
}

type Relay = ReturnType<typeof aRelay>;

function revoked(relay: Relay): void {
  test('is refused at once, on its open bell too, and is not let in again', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    const lost = await relay().device(phone.space);
    const bell = await lost.listen();
    await lost.append(stream);
    expect((await phone.revoke(lost)).status).toBe(204);

    await bell.ended;
    expect((await lost.put(stream, lost.seal(stream))).status).toBe(401);
    expect((await lost.pull(stream)).status).toBe(401);
    expect(await errorIn(await lost.open())).toBe('revoked');
    expect((await phone.heads()).devices.find(({ device }) => device === lost.name)?.revoked).toBe(true);
    expect(await phone.everything(stream)).toHaveLength(1);
  });

  test('cannot revoke in return', async () => {
    const phone = await relay().device();
    const lost = await relay().device(phone.space);
    await phone.revoke(lost);
    lost.token = '';
    expect(await errorIn(await lost.revoke(phone))).toBe('revoked');
  });

  test('is revoked by the space key and by nothing less', async () => {
    const [phone, stranger] = [await relay().device(), await relay().device()];
    const path = revokePath(phone.space.name, phone.name);
    expect((await stranger.command('POST', path, 'revoke/v1', phone.id)).status).toBe(401);
    expect((await phone.ask('POST', path)).status).toBe(401);
    expect((await phone.command('POST', path, 'delete/v1', phone.id)).status).toBe(401);
    expect((await phone.heads()).devices).toMatchObject([{ revoked: false }]);
  });
}

function deleted(relay: Relay): void {
  test('is empty, refuses its devices, and does not come back', async () => {
    const [phone, stream] = [await relay().device(), newId()];
    const laptop = await relay().device(phone.space);
    await phone.append(stream);
    const path = spacePath(phone.space.name);
    expect((await phone.command('DELETE', path, 'delete/v1', phone.space.id)).status).toBe(204);

    expect((await laptop.ask('GET', headsPath(phone.space.name))).status).toBe(401);
    expect(await errorIn(await laptop.open())).toBe('closed');
    expect(await errorIn(await new RawDevice(relay().address, phone.space).open())).toBe('closed');
    const left = await relay().storage.read('SELECT 1 AS left FROM entry WHERE space = $1', phone.space.name);
    expect(left).toEqual([]);
  });

  test('is deleted by the space key and by nothing less', async () => {
    const [phone, stranger] = [await relay().device(), await relay().device()];
    const path = spacePath(phone.space.name);
    expect((await stranger.command('DELETE', path, 'delete/v1', phone.space.id)).status).toBe(401);
    expect((await phone.ask('DELETE', path)).status).toBe(401);
    expect((await phone.heads()).devices).toHaveLength(1);
  });
}
