import { expect, test } from 'vitest';
import type { DealFields } from '#lib/domain/deal.ts';
import { allowed, anId, fridayDay } from '../support/builders.ts';
import { Device } from '../support/device.ts';

const day = 86_400_000;

async function withDeal(fields: DealFields = {}) {
  const device = new Device();
  await device.setUp();
  const id = anId('deal');
  allowed(await device.send({ kind: 'add-deal', id, fields: { title: 'Forklifts', ...fields } }));
  const edit = async (edited: object) => allowed(await device.send({ kind: 'edit-deal', id, fields: edited }));
  const read = async () => (await device.book.deals.get(id)) ?? {};
  return { device, id, edit, read };
}

test('the edit that tells the last fact needed sets the date, and undoing it takes the date back', async () => {
  const { device, edit, read } = await withDeal({ why: 'Growth' });
  const { group } = await edit({ problems: 'Slow' });
  expect(await read()).toMatchObject({ mqlOn: fridayDay });
  allowed(await device.send({ kind: 'undo', group }));
  expect(await read()).not.toHaveProperty('mqlOn');
  expect((await device.check()).differences).toEqual([]);
});

test('the date stays when a fact is taken away, and does not move when it is told again', async () => {
  const { device, edit, read } = await withDeal({ why: 'Growth' });
  await edit({ problems: 'Slow' });
  device.now += 3 * day;
  await edit({ problems: undefined });
  await edit({ problems: 'Very slow' });
  expect(await read()).toMatchObject({ mqlOn: fridayDay });
});

test('a date that the rep has taken away is not set again', async () => {
  const { edit, read } = await withDeal({ why: 'Growth' });
  await edit({ problems: 'Slow' });
  await edit({ mqlOn: undefined });
  await edit({ note: 'Too early' });
  expect(await read()).not.toHaveProperty('mqlOn');
});

test('what a note form found out after a call counts too', async () => {
  const { device, id, read } = await withDeal({ why: 'Growth' });
  const fields = { at: device.now, channel: 'call', deal: id } as const;
  const facts = { problems: 'Slow', decider: 'Ola', budget: '10k', whyNow: 'Audit' };
  allowed(await device.send({ kind: 'log-activity', id: anId('activity'), fields, facts }));
  expect(await read()).toMatchObject({ mqlOn: fridayDay, qualifiedOn: fridayDay });
});

test('a definition of the rep’s own holds from the next edit on', async () => {
  const { device, edit, read } = await withDeal();
  allowed(await device.send({ kind: 'edit-settings', fields: { qualification: { mql: ['budget'] } } }));
  await edit({ budget: '10k' });
  expect(await read()).toMatchObject({ mqlOn: fridayDay });
});

test('whoever leaves a deal leaves its buying group, and a merged person stays in it', async () => {
  const device = new Device();
  await device.setUp();
  const [anna, anne, bob] = [anId('person'), anId('person'), anId('person')];
  for (const [id, name] of [
    [anna, 'Anna'],
    [anne, 'Anne'],
    [bob, 'Bob']
  ] as const)
    allowed(await device.send({ kind: 'add-person', id, fields: { name } }));
  const id = anId('deal');
  const group = [
    { person: anne, role: 'champion' as const },
    { person: bob, role: 'user' as const }
  ];
  allowed(await device.send({ kind: 'add-deal', id, fields: { title: 'Forklifts', people: [anne, bob], group } }));
  allowed(await device.send({ kind: 'merge-people', survivor: anna, merged: anne, take: [] }));
  allowed(await device.send({ kind: 'edit-deal', id, fields: { people: [anna] } }));
  expect((await device.book.deals.get(id))?.group).toEqual([{ person: anne, role: 'champion' }]);
  expect((await device.check()).differences).toEqual([]);
});
