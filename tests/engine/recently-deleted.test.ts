import { beforeEach, describe, expect, test } from 'vitest';
import { latestActions, recentlyRemoved } from '#lib/book/actions.ts';
import { idOf } from '#lib/domain/ids.ts';
import { Device } from '../support/device.ts';

const anna = idOf('person', 'anna');
const sample = idOf('person', 'demo1');
const day = 24 * 60 * 60_000;

describe('the history of what the rep did', () => {
  let phone: Device;

  beforeEach(async () => {
    phone = new Device();
    await phone.setUp();
    await phone.send({ kind: 'add-person', id: anna, fields: { name: 'Anna Kowalska' } });
  });

  const removed = () => recentlyRemoved(phone.book, phone.now);

  test('names the latest action first, with what it was about', async () => {
    await phone.send({ kind: 'edit-person', id: anna, fields: { jobTitle: 'Buyer' } });
    const labels = (await latestActions(phone.book)).map(({ label, subject }) => [label, subject]);
    expect(labels.slice(0, 2)).toEqual([
      ['edit-person', 'Anna Kowalska'],
      ['add-person', 'Anna Kowalska']
    ]);
  });

  test('says of an action that was taken back that it was', async () => {
    const receipt = await phone.send({ kind: 'edit-person', id: anna, fields: { name: 'Anna Nowak' } });
    if (!receipt.ok) throw new Error('not kept');
    await phone.send({ kind: 'undo', group: receipt.value.group });
    const action = (await latestActions(phone.book)).find(({ label }) => label === 'edit-person');
    expect(action?.undone).toBe(true);
  });

  test('tells an import of many batches as one action', async () => {
    for (const n of [1, 2, 3]) {
      const row = {
        id: idOf('person', `row${String(n)}`),
        name: 'X',
        phones: [],
        emails: [],
        blocked: [],
        createdAt: 0
      };
      await phone.send({ kind: 'add-rows', group: 'file', label: 'import', rows: [{ table: 'people', row }] });
    }
    const imports = (await latestActions(phone.book)).filter(({ label }) => label === 'import');
    expect(imports).toMatchObject([{ group: 'file', rows: 3 }]);
  });

  test('offers what was deleted for thirty days, and restores it whole', async () => {
    await phone.send({ kind: 'remove', table: 'people', id: anna });
    expect(await removed()).toMatchObject([{ id: anna, table: 'people', name: 'Anna Kowalska' }]);
    phone.now += 29 * day;
    expect(await removed()).toHaveLength(1);
    phone.now += 2 * day;
    expect(await removed()).toEqual([]);
    await phone.send({ kind: 'restore', table: 'people', id: anna });
    expect(await phone.book.people.get(anna)).toMatchObject({ name: 'Anna Kowalska' });
  });

  test('keeps the sample out of the deleted', async () => {
    await phone.send({ kind: 'add-person', id: sample, fields: { name: 'Made Up' } });
    await phone.send({ kind: 'clear-demo' });
    expect(await removed()).toEqual([]);
  });
});
