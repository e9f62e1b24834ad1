import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idOf } from '#lib/domain/ids.ts';
import { SyncChores } from '#lib/engine/sync-chores.ts';
import type { SyncAnswer, SyncRequest } from '#lib/engine/sync-protocol.ts';
import { Syncing } from '#lib/engine/syncing.ts';
import { syncView } from '#lib/engine/whereabouts.ts';
import { Device } from '../support/device.ts';
import { aBuiltApp } from '../support/built-app.ts';
import { Server } from '../support/server.ts';

/** A phone or laptop with sync, as its worker has it. */
class SyncedDevice extends Device {
  readonly syncing = new Syncing(this.engine);
  readonly #chores = new SyncChores(this.syncing);

  async ask<Kind extends SyncRequest['kind']>(request: Extract<SyncRequest, { kind: Kind }>) {
    const answer = (await this.#chores.run(request)) as SyncAnswer<Kind>;
    if (!answer.ok) throw new Error(`${request.kind} was refused: ${answer.error.kind}`);
    return answer.value;
  }

  /** Visits the relay until there is nothing more to do. */
  async settle(): Promise<void> {
    for (let visit = 0; visit < 10; visit += 1) {
      const { kind } = await this.syncing.round();
      if (kind !== 'more-to-do') return;
    }
    throw new Error('the relay never had everything');
  }
}

const anna = idOf('person', 'anna');
const named = (name: string) => ({ name, platform: 'a test' });

async function pair(host: SyncedDevice, guest: SyncedDevice): Promise<void> {
  const { link } = await host.ask({ kind: 'invite', app: 'https://satchel.example' });
  const { digits } = await guest.ask({ kind: 'enter', link, device: named('Laptop') });
  const claim = await host.ask({ kind: 'claimed' });
  expect(claim.digits).toBe(digits);
  await host.ask({ kind: 'admit', digits });
  await guest.ask({ kind: 'join' });
}

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
