import { expect, test } from 'vitest';
import { idOf } from '#lib/domain/ids.ts';
import { sampleId, samples } from '#lib/domain/views/samples.ts';
import { allowed, anId } from '../support/builders.ts';
import { Device } from '../support/device.ts';

async function withDeals(...titles: string[]) {
  const device = new Device();
  await device.setUp();
  const ids = titles.map(() => anId('deal'));
  for (const [n, title] of titles.entries())
    allowed(await device.send({ kind: 'add-deal', id: ids[n] ?? anId('deal'), fields: { title } }));
  const stages = await device.book.stages.orderBy('id').sortBy('rank');
  return { device, ids, stages };
}

const viewsOf = ({ book }: Device) => book.views.toArray();

test('a view is kept, renamed, pinned and taken away, and each can be undone', async () => {
  const { device } = await withDeals();
  const id = anId('view');
  const conditions = [{ field: 'status', is: 'any-of', value: ['open'] }];
  allowed(await device.send({ kind: 'add-view', id, fields: { name: ' Hot ', conditions } }));
  allowed(await device.send({ kind: 'edit-view', id, fields: { name: 'Warm', pinned: true } }));
  expect(await viewsOf(device)).toMatchObject([{ id, name: 'Warm', of: 'deals', conditions, pinned: true }]);
  const { group } = allowed(await device.send({ kind: 'remove', table: 'views', id }));
  expect(await viewsOf(device)).toEqual([]);
  allowed(await device.send({ kind: 'undo', group }));
  expect(await viewsOf(device)).toMatchObject([{ name: 'Warm' }]);
  expect((await device.check()).differences).toEqual([]);
});

test('a view needs a name, and a sample added twice is one view', async () => {
  const { device } = await withDeals();
  expect(await device.send({ kind: 'add-view', id: anId('view'), fields: {} })).toMatchObject({
    ok: false,
    error: { kind: 'nothing-named' }
  });
  for (let time = 0; time < 2; time += 1)
    await device.send({ kind: 'add-view', id: sampleId('overdue'), fields: { name: 'Overdue', ...samples.overdue } });
  expect(await viewsOf(device)).toHaveLength(1);
});

test('many cells changed at once are one action: fields, a stage and a new firm, all taken back by one undo', async () => {
  const { device, ids, stages } = await withDeals('First', 'Second');
  const [first, second] = ids;
  if (!first || !second || !stages[2]) throw new Error('two deals and three stages');
  const before = await device.book.deals.toArray();
  const company = anId('company');
  const { group } = allowed(
    await device.send({
      kind: 'edit-deals',
      companies: [{ id: company, name: 'ACME' }],
      edits: [
        { id: first, fields: { title: 'Renamed', company }, stage: stages[2].id },
        { id: second, fields: { amount: { minor: 500, currency: 'PLN' } } },
        { id: idOf('deal', 'gone00'), fields: { title: 'Nobody' } }
      ]
    })
  );
  expect(await device.book.deals.get(first)).toMatchObject({ title: 'Renamed', company, stage: stages[2].id });
  expect(await device.book.deals.get(second)).toMatchObject({ title: 'Second', amount: { minor: 500 } });
  expect((await device.check()).differences).toEqual([]);
  allowed(await device.send({ kind: 'undo', group }));
  expect(await device.book.deals.toArray()).toEqual(before);
  expect(await device.book.companies.toArray()).toEqual([]);
});

test('of many cells one that cannot be kept keeps all of them as they were', async () => {
  const { device, ids } = await withDeals('First', 'Second');
  const before = await device.book.deals.toArray();
  const [first, second] = ids;
  if (!first || !second) throw new Error('two deals');
  const edits = [
    { id: first, fields: { title: 'Renamed' } },
    { id: second, fields: { title: '' } }
  ];
  expect(await device.send({ kind: 'edit-deals', edits })).toMatchObject({ ok: false });
  expect(await device.book.deals.toArray()).toEqual(before);
});
