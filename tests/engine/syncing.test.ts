import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf } from '#lib/domain/ids.ts';
import { syncView } from '#lib/engine/whereabouts.ts';
import { aBuiltApp } from '../support/built-app.ts';
import { Server } from '../support/server.ts';
import { named, pair, SyncedDevice } from '../support/synced-device.ts';

const anna = idOf('person', 'anna');
describe('a phone and a laptop over a real relay', () => {
  let relay: Server;

  beforeAll(async () => {
    relay = await Server.start({ folder: await aBuiltApp() });
  });
  afterAll(async () => {
    await relay.stop();
  });

  async function started(): Promise<SyncedDevice> {
    const phone = new SyncedDevice();
    await phone.setUp();
    await phone.send({ kind: 'add-person', id: anna, fields: { name: 'Anna Kowalska', phones: ['+48 601 234 567'] } });
    await phone.ask({ kind: 'start', relay: relay.address, device: named('Phone') });
    await phone.settle();
    return phone;
  }

  test('what the phone has the laptop gets when it is let in, and the other way round', async () => {
    const [phone, laptop] = [await started(), new SyncedDevice()];
    await pair(phone, laptop);
    await laptop.settle();
    expect(await laptop.book.people.get(anna)).toMatchObject({ name: 'Anna Kowalska' });

    await laptop.send({ kind: 'edit-person', id: anna, fields: { name: 'Anna Nowak' } });
    await laptop.settle();
    await phone.settle();
    expect(await phone.book.people.get(anna)).toMatchObject({ name: 'Anna Nowak' });
    for (const device of [phone, laptop]) expect(await device.check()).toMatchObject({ differences: [] });
  });

  test('the relay is said to have everything only when it has, and a new change takes the word back', async () => {
    const phone = await started();
    expect(await syncView(phone.book)).toMatchObject({ where: { kind: 'relay-has-everything' } });
    await phone.send({ kind: 'edit-person', id: anna, fields: { name: 'Anna Maria' } });
    expect(await syncView(phone.book)).toMatchObject({ where: { kind: 'sending', changes: 2 } });
    await phone.settle();
    expect(await syncView(phone.book)).toMatchObject({ where: { kind: 'relay-has-everything' } });
  });

  test('a device that is removed gets nothing new, and the others go on in another space', async () => {
    const [phone, lost] = [await started(), new SyncedDevice()];
    await pair(phone, lost);
    await lost.settle();
    await phone.settle();
    await phone.ask({ kind: 'remove', device: lost.syncing.me });
    await phone.send({ kind: 'edit-person', id: anna, fields: { name: 'Secret' } });
    await phone.settle();
    expect(await lost.syncing.round()).toMatchObject({ kind: 'trouble', trouble: { kind: 'revoked' } });
    expect(await lost.book.people.get(anna)).toMatchObject({ name: 'Anna Kowalska' });
    expect(await syncView(phone.book)).toMatchObject({ where: { kind: 'relay-has-everything' } });
  });

  test('a document that a newer app has written to is only shown, and calls are still logged', async () => {
    const phone = await started();
    await phone.book.meta.put({ key: 'syncStatus', value: { readOnly: ['core'] } });
    const edit = { kind: 'edit-person', id: anna, fields: { name: 'Changed' } } as const;
    expect(await phone.send(edit)).toEqual({ ok: false, error: { kind: 'app-too-old' } });
    const fields = { at: phone.now, channel: 'call', person: anna, disposition: 'no-answer' } as const;
    expect(await phone.send({ kind: 'log-activity', id: idOf('activity', 'call1'), fields })).toMatchObject({
      ok: true
    });
  });

  test('24 words bring the book back on a new phone', async () => {
    const phone = await started();
    const { words } = await phone.ask({ kind: 'words' });
    const next = new SyncedDevice();
    await next.ask({ kind: 'recover', words: words.join(' '), relay: relay.address, device: named('New phone') });
    await next.settle();
    expect(await next.book.people.get(anna)).toMatchObject({ name: 'Anna Kowalska' });
  });

  test('a locked backup opens with its passphrase and no relay at all', async () => {
    const phone = await started();
    const passphrase = 'seven green herons wait';
    const { file } = await phone.ask({ kind: 'lock-backup', passphrase });
    const next = new SyncedDevice();
    await next.ask({ kind: 'unlock-backup', file, passphrase });
    expect(await next.book.people.get(anna)).toMatchObject({ name: 'Anna Kowalska' });
    expect(await next.check()).toMatchObject({ differences: [] });
  });
});
