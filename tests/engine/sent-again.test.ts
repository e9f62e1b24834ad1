import { beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '#lib/engine/protocol.ts';
import { anId } from '../support/builders.ts';
import { Device, friday } from '../support/device.ts';

const anna = anId('person');
const commands: readonly Command[] = [
  { kind: 'add-person', id: anna, fields: { name: 'Anna' } },
  { kind: 'add-company', id: anId('company'), fields: { name: 'Mlyn' } },
  { kind: 'add-deal', id: anId('deal'), fields: { title: 'Lifts' } },
  { kind: 'log-activity', id: anId('activity'), fields: { at: friday, channel: 'call' } },
  { kind: 'plan-follow-up', id: anId('followup'), fields: { person: anna, channel: 'call', due: '2026-11-25' } },
  { kind: 'set-up', role: 'ae', kit: 'saas', zone: 'Europe/Warsaw', weekStart: 1, currency: 'EUR' }
];

describe('a command whose receipt was lost, sent again', () => {
  let phone: Device;

  beforeEach(async () => {
    phone = new Device();
    await phone.setUp();
  });

  test.each(commands)('makes nothing twice: $kind', async command => {
    await phone.send(command);
    const before = (await phone.check()).rows;
    expect(await phone.send(command)).toMatchObject({ ok: true, value: { added: 0, known: 1 } });
    expect((await phone.check()).rows).toBe(before);
  });

  test('does not take back what was edited since', async () => {
    const [add] = commands;
    if (!add) throw new Error('no command');
    await phone.send(add);
    await phone.send({ kind: 'edit-person', id: anna, fields: { name: 'Anna Nowak' } });
    await phone.send(add);
    expect(await phone.book.people.get(anna)).toMatchObject({ name: 'Anna Nowak' });
  });

  test('brings back what was taken back, and it stays', async () => {
    const [add] = commands;
    if (!add) throw new Error('no command');
    const receipt = await phone.send(add);
    if (receipt.ok) await phone.send({ kind: 'undo', group: receipt.value.group });
    expect(await phone.book.people.get(anna)).toBeUndefined();
    await phone.send(add);
    expect(await phone.book.people.get(anna)).toMatchObject({ name: 'Anna' });
    expect(await phone.check()).toMatchObject({ differences: [] });
  });
});

describe('rows from a file', () => {
  const row = { id: anId('company'), name: 'Mlyn', createdAt: friday };
  const send = (device: Device, added: object) =>
    device.send({
      ...{ kind: 'add-rows', group: 'file', label: 'import' },
      rows: [{ table: 'companies', row: { ...row, ...added } }]
    });

  test('are counted, and counted as known the second time', async () => {
    const phone = new Device();
    expect(await send(phone, {})).toMatchObject({ ok: true, value: { added: 1, known: 0 } });
    expect(await send(phone, { name: 'Other' })).toMatchObject({ ok: true, value: { added: 0, known: 1 } });
    expect(await phone.book.companies.get(row.id)).toMatchObject({ name: 'Mlyn' });
  });

  test('that could not be read back are not kept at all', async () => {
    const phone = new Device();
    const receipt = await send(phone, { employees: 'many' });
    expect(receipt).toMatchObject({ ok: false, error: { detail: expect.stringContaining('employees') as string } });
    expect(await phone.check()).toMatchObject({ rows: 0, differences: [] });
  });
});
