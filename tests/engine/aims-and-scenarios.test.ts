import { expect, test } from 'vitest';
import { asItIs } from '#lib/domain/what-if/lever-figures.ts';
import { allowed, anId } from '../support/builders.ts';
import { Device } from '../support/device.ts';

test('an aim is kept, noted, closed and removed, and each can be undone', async () => {
  const device = new Device();
  await device.setUp();
  const id = anId('aim');
  const fields = { metric: 'wins', number: 20, by: '2026-12-31', style: 'kpi', review: 'week' } as const;
  allowed(await device.send({ kind: 'add-aim', id, fields }));
  allowed(await device.send({ kind: 'note-aim', id, text: 'Slow start' }));
  const { group } = allowed(await device.send({ kind: 'edit-aim', id, fields: { endedOn: '2026-11-20' } }));
  allowed(await device.send({ kind: 'undo', group }));
  const [aim] = await device.book.aims.toArray();
  expect(aim).toMatchObject({ from: '2026-11-20', notes: [{ on: '2026-11-20', text: 'Slow start' }] });
  expect(aim?.endedOn).toBeUndefined();
  const removed = allowed(await device.send({ kind: 'remove', table: 'aims', id }));
  expect(await device.book.aims.count()).toBe(0);
  allowed(await device.send({ kind: 'undo', group: removed.group }));
  expect(await device.book.aims.count()).toBe(1);
  expect((await device.check()).differences).toEqual([]);
});

test('scenarios and the North Star outlive a restart, and what nobody can mean is refused', async () => {
  const device = new Device();
  await device.setUp();
  const id = anId('scenario');
  const levers = { ...asItIs, winRate: 1.2 };
  allowed(await device.send({ kind: 'add-scenario', id, fields: { name: 'Better closing', levers } }));
  const northStar = {
    span: 'year',
    amount: { minor: 5_000_000_00, currency: 'PLN' },
    rates: { 'win-rate': 0.25 }
  } as const;
  allowed(await device.send({ kind: 'edit-settings', fields: { northStar } }));
  const silly = { ...northStar, rates: { 'win-rate': 25 } };
  expect(await device.send({ kind: 'edit-settings', fields: { northStar: silly } })).toMatchObject({ ok: false });
  device.restart();
  expect(await device.book.scenarios.toArray()).toMatchObject([{ id, levers }]);
  expect((await device.book.settings.toArray())[0]?.northStar).toEqual(northStar);
  expect((await device.check()).differences).toEqual([]);
});
