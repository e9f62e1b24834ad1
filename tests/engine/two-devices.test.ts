import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { idOf } from '#lib/domain/ids.ts';
import { tableNames } from '#lib/domain/rows.ts';
import { merge } from '#lib/engine/merging.ts';
import { Courier } from '../support/courier.ts';
import { Device } from '../support/device.ts';

const anna = idOf('person', 'anna');
const deal = idOf('deal', 'deal1');

const rowsOf = async ({ book }: Device) => {
  const rows = await Promise.all(tableNames.map(table => book.table<{ id: string }>(table).toArray()));
  const removed = await book.removed.toArray();
  return [...rows.flat(), ...removed].sort((a, b) => (a.id < b.id ? -1 : 1));
};

describe('a phone and a laptop of one rep', () => {
  let phone: Device;
  let laptop: Device;
  let courier: Courier;

  beforeEach(async () => {
    phone = new Device();
    laptop = new Device();
    courier = new Courier();
    await phone.setUp();
    await phone.send({ kind: 'add-person', id: anna, fields: { name: 'Anna' } });
    await phone.send({ kind: 'add-deal', id: deal, fields: { title: 'Pilot', people: [anna] } });
    await courier.carry(phone, laptop);
  });

  test('a deal made on one is on the other', async () => {
    expect(await laptop.book.deals.get(deal)).toMatchObject({ title: 'Pilot' });
    expect(await rowsOf(laptop)).toEqual(await rowsOf(phone));
  });

  test('edits of different fields both stand', async () => {
    await phone.send({ kind: 'edit-deal', id: deal, fields: { product: 'Gold' } });
    await laptop.send({ kind: 'edit-deal', id: deal, fields: { source: 'Fair' } });
    await courier.both(phone, laptop);
    for (const device of [phone, laptop])
      expect(await device.book.deals.get(deal)).toMatchObject({ product: 'Gold', source: 'Fair' });
  });

  test('of two edits of one field the later stands on both, and the other is kept to be shown', async () => {
    await phone.send({ kind: 'edit-deal', id: deal, fields: { title: 'Earlier' } });
    laptop.now += 60_000;
    await laptop.send({ kind: 'edit-deal', id: deal, fields: { title: 'Later' } });
    await courier.both(phone, laptop);
    for (const device of [phone, laptop]) {
      expect(await device.book.deals.get(deal)).toMatchObject({ title: 'Later' });
      expect(await device.book.conflicts.toArray()).toMatchObject([
        { of: deal, field: 'title', kept: { to: 'Later' }, lost: { to: 'Earlier' } }
      ]);
    }
  });

  test('an edit made after hearing of the other is no contradiction', async () => {
    await phone.send({ kind: 'edit-deal', id: deal, fields: { title: 'First' } });
    await courier.carry(phone, laptop);
    await laptop.send({ kind: 'edit-deal', id: deal, fields: { title: 'Second' } });
    await courier.carry(laptop, phone);
    expect(await phone.book.conflicts.count()).toBe(0);
  });

  test('hearing the same news twice changes nothing', async () => {
    await phone.send({ kind: 'edit-deal', id: deal, fields: { title: 'Twice' } });
    const entries = await phone.book.journal.toArray();
    const news = entries.map(({ doc, update }) => ({ doc, update }));
    await merge(laptop.engine, news);
    const before = await rowsOf(laptop);
    await merge(laptop.engine, news);
    expect(await rowsOf(laptop)).toEqual(before);
  });
});

const people = ['ada1', 'bob1'].map(name => idOf('person', name));
const deals = ['one1', 'two2'].map(name => idOf('deal', name));

const act = fc.oneof(
  fc.record({
    kind: fc.constant('edit'),
    on: fc.nat(1),
    deal: fc.nat(1),
    to: fc.string({ minLength: 1, maxLength: 5 })
  }),
  fc.record({ kind: fc.constant('close'), on: fc.nat(1), deal: fc.nat(1), won: fc.boolean() }),
  fc.record({ kind: fc.constant('move'), on: fc.nat(1), deal: fc.nat(1), stage: fc.nat(4) }),
  fc.record({ kind: fc.constant('remove'), on: fc.nat(1), deal: fc.nat(1) }),
  fc.record({ kind: fc.constant('restore'), on: fc.nat(1), deal: fc.nat(1) }),
  fc.record({
    kind: fc.constant('name'),
    on: fc.nat(1),
    person: fc.nat(1),
    to: fc.string({ minLength: 1, maxLength: 5 })
  }),
  fc.record({ kind: fc.constant('carry'), on: fc.nat(1) }),
  fc.record({ kind: fc.constant('restart'), on: fc.nat(1) }),
  fc.record({ kind: fc.constant('clock'), on: fc.nat(1), by: fc.integer({ min: -86_400_000, max: 86_400_000 }) })
);

type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

async function perform(one: Act, devices: readonly [Device, Device], courier: Courier): Promise<void> {
  const [here, there] = one.on === 0 ? devices : [devices[1], devices[0]];
  if ('by' in one) here.now += one.by;
  else if (one.kind === 'carry') await courier.carry(here, there);
  else if (one.kind === 'restart') here.restart();
  else if ('person' in one) {
    const id = people[one.person] ?? idOf('person', 'none');
    await here.send({ kind: 'edit-person', id, fields: { name: one.to } });
  } else if ('deal' in one) await onDeal(one, here);
}

async function onDeal(one: Extract<Act, { deal: number }>, here: Device): Promise<void> {
  const id = deals[one.deal] ?? idOf('deal', 'none');
  const stages = await here.book.stages.orderBy('id').toArray();
  if ('to' in one) await here.send({ kind: 'edit-deal', id, fields: { title: one.to } });
  else if ('won' in one)
    await here.send({ kind: 'close-deal', id, end: { status: one.won ? 'won' : 'lost', reasons: ['price'] } });
  else if ('stage' in one) {
    const stage = stages[one.stage];
    if (stage) await here.send({ kind: 'move-deal', id, stage: stage.id });
  } else await here.send({ kind: one.kind === 'remove' ? 'remove' : 'restore', table: 'deals', id });
}

test('two devices that have heard the same show the same, and their documents agree with their tables', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), async acts => {
      const devices = [new Device(), new Device()] as const;
      const courier = new Courier();
      await devices[0].setUp();
      for (const id of people) await devices[0].send({ kind: 'add-person', id, fields: { name: 'Somebody' } });
      for (const id of deals) await devices[0].send({ kind: 'add-deal', id, fields: { title: 'Deal' } });
      await courier.carry(...devices);
      for (const one of acts) await perform(one, devices, courier);
      await courier.both(...devices);
      expect(await rowsOf(devices[1])).toEqual(await rowsOf(devices[0]));
      for (const device of devices) expect((await device.check()).differences).toEqual([]);
    }),
    { numRuns: 60 }
  );
}, 120_000);
