import { beforeEach, describe, expect, test } from 'vitest';
import { forgetOldActions } from '#lib/book/commit.ts';
import type { CompanyId } from '#lib/domain/ids.ts';
import { anId, times } from '../support/builders.ts';
import { Device, friday } from '../support/device.ts';

const day = 24 * 60 * 60_000;

describe('a file of many rows', () => {
  let phone: Device;
  let ids: CompanyId[];

  const send = (group: string) =>
    phone.send({
      ...{ kind: 'add-rows', group, label: 'import' },
      rows: ids.map(id => ({ table: 'companies', row: { id, name: `C ${id}`, createdAt: friday } }))
    });

  beforeEach(async () => {
    phone = new Device();
    ids = times(150, () => anId('company'));
    await send('file');
  });

  test('is taken back whole by one undo, also what was edited since', async () => {
    const [first] = ids;
    if (first) await phone.send({ kind: 'edit-company', id: first, fields: { city: 'Lodz' } });
    expect(await phone.send({ kind: 'undo', group: 'file' })).toMatchObject({ ok: true });
    expect(await phone.book.companies.count()).toBe(0);
    expect(await phone.book.removed.count()).toBe(150);
    expect(await phone.check()).toMatchObject({ differences: [] });
  });

  test('is taken back once', async () => {
    await phone.send({ kind: 'undo', group: 'file' });
    expect(await phone.send({ kind: 'undo', group: 'file' })).toMatchObject({ error: { kind: 'already-undone' } });
    expect(await phone.send({ kind: 'undo', group: 'none' })).toMatchObject({ error: { kind: 'already-undone' } });
  });

  test('read again after it was taken back is there again', async () => {
    await phone.send({ kind: 'undo', group: 'file' });
    expect(await send('again')).toMatchObject({ ok: true, value: { added: 150, known: 0 } });
    expect(await phone.book.companies.count()).toBe(150);
    expect(await phone.book.removed.count()).toBe(0);
    await phone.send({ kind: 'undo', group: 'again' });
    expect(await phone.book.companies.count()).toBe(0);
    expect(await phone.check()).toMatchObject({ differences: [] });
  });
});

describe('what can be taken back', () => {
  test('reaches back a month', async () => {
    const phone = new Device();
    await phone.setUp();
    phone.now = friday + 20 * day;
    await phone.send({ kind: 'add-company', id: anId('company'), fields: { name: 'Mlyn' } });
    await forgetOldActions(phone.book, friday + 31 * day);
    expect((await phone.book.undo.toArray()).map(({ label }) => label)).toEqual(['add-company']);
  });

  test('is the last thousand actions, and every part of an import', async () => {
    const { book } = new Device();
    const action = { group: 'g', at: friday, steps: [], added: [] };
    await book.undo.bulkAdd(times(5, () => ({ ...action, label: 'import' })));
    await book.undo.bulkAdd(times(1_010, () => ({ ...action, label: 'edit-deal' })));
    await forgetOldActions(book, friday);
    const labels = (await book.undo.toArray()).map(({ label }) => label);
    expect(labels.filter(label => label === 'import')).toHaveLength(5);
    expect(labels.filter(label => label === 'edit-deal')).toHaveLength(1_000);
  });
});
