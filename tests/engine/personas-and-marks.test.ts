import { expect, test } from 'vitest';
import { allowed, anId, fridayDay } from '../support/builders.ts';
import { Device } from '../support/device.ts';

async function ready() {
  const device = new Device();
  await device.setUp();
  return device;
}

test('a persona is kept, edited, chosen for a deal and taken away, and each can be undone', async () => {
  const device = await ready();
  const [id, deal] = [anId('persona'), anId('deal')];
  allowed(await device.send({ kind: 'add-persona', id, fields: { name: ' Fleet manager ', pains: 'Breakdowns' } }));
  allowed(await device.send({ kind: 'edit-persona', id, fields: { answers: 'Service in a day' } }));
  allowed(await device.send({ kind: 'add-deal', id: deal, fields: { title: 'Forklifts', persona: id } }));
  expect(await device.book.personas.get(id)).toMatchObject({ name: 'Fleet manager', pains: 'Breakdowns' });
  const { group } = allowed(await device.send({ kind: 'remove', table: 'personas', id }));
  expect(await device.book.personas.count()).toBe(0);
  allowed(await device.send({ kind: 'undo', group }));
  expect(await device.book.personas.get(id)).toMatchObject({ answers: 'Service in a day' });
  expect((await device.check()).differences).toEqual([]);
});

test('a persona needs a name, a mark on the charts words and a day', async () => {
  const device = await ready();
  const refused = { ok: false, error: { kind: 'nothing-named' } };
  expect(await device.send({ kind: 'add-persona', id: anId('persona'), fields: {} })).toMatchObject(refused);
  const id = anId('annotation');
  expect(await device.send({ kind: 'add-annotation', id, fields: { day: fridayDay, text: ' ' } })).toMatchObject(
    refused
  );
  allowed(await device.send({ kind: 'add-annotation', id, fields: { day: fridayDay, text: 'New script' } }));
  allowed(await device.send({ kind: 'edit-annotation', id, fields: { text: 'New opener' } }));
  expect(await device.book.annotations.toArray()).toMatchObject([{ day: fridayDay, text: 'New opener' }]);
});
