import { beforeEach, describe, expect, test } from 'vitest';
import { idOf } from '#lib/domain/ids.ts';
import { Device, friday } from '../support/device.ts';

const anna = idOf('person', 'anna');
const call = idOf('activity', 'call1');

describe('a logged call', () => {
  let phone: Device;

  beforeEach(async () => {
    phone = new Device();
    await phone.setUp();
    await phone.send({ kind: 'add-person', id: anna, fields: { name: 'Anna Kowalska', phones: ['+48 601 234 567'] } });
  });

  const log = () =>
    phone.send({
      kind: 'log-activity',
      id: call,
      fields: { at: friday, channel: 'call', person: anna, disposition: 'meaningful', sentiment: 'positive' },
      next: { kind: 'follow-up', channel: 'call', due: '2026-11-25' }
    });

  test('is on disk with its next step when the receipt is given', async () => {
    expect(await log()).toMatchObject({ ok: true });
    phone.restart();
    expect(await phone.book.activities.get(call)).toMatchObject({ person: anna, day: '2026-11-20' });
    expect(await phone.book.followUps.where('person').equals(anna).toArray()).toMatchObject([{ due: '2026-11-25' }]);
  });

  test('is the same in documents, journal and tables, before and after filing', async () => {
    await log();
    expect(await phone.check()).toMatchObject({ differences: [], unreadable: 0 });
    await phone.engine.filing.now();
    expect(await phone.check()).toMatchObject({ differences: [], unfiled: 0 });
    phone.restart();
    expect(await phone.check()).toMatchObject({ differences: [], unfiled: 0 });
  });

  test('sent twice is logged once', async () => {
    await log();
    await log();
    expect(await phone.book.activities.count()).toBe(1);
    expect(await phone.book.followUps.count()).toBe(1);
  });

  test('taken back leaves nothing on the screens, and documents agree', async () => {
    const receipt = await log();
    if (!receipt.ok) throw new Error('not logged');
    await phone.send({ kind: 'undo', group: receipt.value.group });
    expect(await phone.book.activities.count()).toBe(0);
    expect(await phone.book.followUps.count()).toBe(0);
    expect(await phone.check()).toMatchObject({ differences: [] });
  });
});
