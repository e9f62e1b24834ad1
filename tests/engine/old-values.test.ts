import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { FieldChange } from '#lib/domain/change.ts';
import type { DealFields } from '#lib/domain/deal.ts';
import { idOf, type StageId } from '#lib/domain/ids.ts';
import { isRestorable } from '#lib/domain/restoring-values.ts';
import type { Command, Receipt } from '#lib/engine/protocol.ts';
import { Courier } from '../support/courier.ts';
import { Device } from '../support/device.ts';

const deal = idOf('deal', 'deal1');
const anna = idOf('person', 'anna');
const zloty = (major: number) => ({ minor: major * 100, currency: 'PLN' });

let stages: readonly StageId[] = [];

async function begin(): Promise<Device> {
  const device = new Device();
  await device.setUp();
  stages = (await device.book.stages.orderBy('id').toArray()).map(({ id }) => id);
  await device.send({ kind: 'add-person', id: anna, fields: { name: 'Anna' } });
  await device.send({ kind: 'add-deal', id: deal, fields: { title: 'Pilot', amount: zloty(100) } });
  return device;
}

/** The latest change of a field, made a minute after what was before it. */
async function changeOf({ book }: Device, field: string): Promise<FieldChange> {
  const changes = await book.changes.where('of').equals(deal).toArray();
  const [latest] = changes.filter(each => each.field === field).sort((a, b) => (a.stamp < b.stamp ? 1 : -1));
  if (!latest) throw new Error(`${field} has not changed`);
  return latest;
}

const later = async (device: Device, command: Command): Promise<Receipt> => {
  device.now += 60_000;
  return device.send(command);
};

const restore = async (device: Device, field: string) =>
  later(device, { kind: 'restore-value', change: (await changeOf(device, field)).id });

describe('an old value is put back', () => {
  let phone: Device;
  beforeEach(async () => {
    phone = await begin();
  });

  const edit = (fields: DealFields) => later(phone, { kind: 'edit-deal', id: deal, fields });
  const row = () => phone.book.deals.get(deal);

  test('with the terms that gave it, where an amount came from terms', async () => {
    const terms = { recurring: zloty(10), months: 12 };
    await edit({ terms });
    await edit({ amount: zloty(99) });
    expect((await row())?.terms).toBeUndefined();
    await restore(phone, 'amount');
    expect(await row()).toMatchObject({ amount: zloty(120), terms });
  });

  test('without terms, where there were none', async () => {
    await edit({ terms: { oneOff: zloty(70) } });
    await restore(phone, 'amount');
    expect(await row()).toMatchObject({ amount: zloty(100) });
    expect((await row())?.terms).toBeUndefined();
  });

  test('of a stage like a move: the deal stands there from today', async () => {
    const before = await row();
    const stage = stages.find(id => id !== before?.stage) ?? idOf('stage', 'none');
    await later(phone, { kind: 'move-deal', id: deal, stage });
    phone.now += 3 * 86_400_000;
    await restore(phone, 'stage');
    expect(await row()).toMatchObject({ stage: before?.stage, stageSince: '2026-11-23' });
  });

  test('of a status with its day, its reasons and its note', async () => {
    const end = { status: 'lost', reasons: ['price', 'timing'], note: 'In spring', on: '2026-11-10' } as const;
    await later(phone, { kind: 'close-deal', id: deal, end });
    await later(phone, { kind: 'close-deal', id: deal, end: { status: 'open' } });
    await restore(phone, 'status');
    const { reasons, status, on: closedOn, note: reasonNote } = end;
    expect(await row()).toMatchObject({ status, reasons, closedOn, reasonNote });
    await restore(phone, 'status');
    expect(await row()).toMatchObject({ status: 'open', reasons: [] });
    expect((await row())?.closedOn).toBeUndefined();
  });

  test('of who is in it, also nobody', async () => {
    await edit({ people: [anna] });
    await restore(phone, 'people');
    expect((await row())?.people).toEqual([]);
    await restore(phone, 'people');
    expect((await row())?.people).toEqual([anna]);
  });

  test('and taken back by Undo like any other action', async () => {
    await edit({ why: 'Growth' });
    await edit({ why: 'Cost' });
    const receipt = await restore(phone, 'why');
    expect((await row())?.why).toBe('Growth');
    if (receipt.ok) await phone.send({ kind: 'undo', group: receipt.value.group });
    expect((await row())?.why).toBe('Cost');
  });

  test('of a person too', async () => {
    await later(phone, { kind: 'edit-person', id: anna, fields: { phones: ['+48601234567'], jobTitle: 'CEO' } });
    const changes = await phone.book.changes.where('of').equals(anna).toArray();
    for (const { id } of changes.filter(({ field }) => ['phones', 'jobTitle'].includes(field)))
      await later(phone, { kind: 'restore-value', change: id });
    expect((await phone.book.people.get(anna))?.phones).toEqual([]);
    expect((await phone.book.people.get(anna))?.jobTitle).toBeUndefined();
  });

  test('but never that a deal began or was deleted', async () => {
    const [opened] = await phone.book.changes.where('of').equals(deal).toArray();
    expect(opened && isRestorable(opened)).toBe(false);
    expect(await later(phone, { kind: 'restore-value', change: opened?.id ?? idOf('change', 'none') })).toMatchObject({
      ok: false
    });
  });
});

const amounts = fc.integer({ min: 1, max: 5 }).map(zloty);
const edits: fc.Arbitrary<DealFields> = fc.oneof(
  fc.record({ amount: amounts }),
  fc.record({
    terms: fc.record({ recurring: amounts, months: fc.constantFrom(6, 12), discount: fc.constantFrom(0, 50) })
  }),
  fc.record({ why: fc.constantFrom('', 'Growth', 'Cost') }),
  fc.record({ people: fc.constantFrom<(typeof anna)[][]>([], [anna]) }),
  fc.record({ closeOn: fc.constantFrom('2026-12-01' as const, '2027-01-01' as const) }),
  fc.record({ probability: fc.constantFrom(0, 40, 100) }),
  fc.record({ competitors: fc.constantFrom(['Acme'], ['Acme', 'Zeta']) }),
  fc.record({ pinned: fc.boolean() })
);
type Making = (id: typeof deal) => Command;
const acts: fc.Arbitrary<Making> = fc.oneof(
  { weight: 3, arbitrary: edits.map((fields): Making => id => ({ kind: 'edit-deal', id, fields })) },
  fc
    .nat(4)
    .map((n): Making => id => ({ kind: 'move-deal', id, stage: stages[n % stages.length] ?? idOf('stage', 'none') })),
  fc
    .constantFrom<Extract<Command, { kind: 'close-deal' }>['end'][]>(
      { status: 'open' },
      { status: 'won', reasons: ['price'], note: 'Well' },
      { status: 'lost', reasons: ['timing', 'Tender'], on: '2026-11-01' },
      { status: 'hold', until: '2026-12-24' }
    )
    .map((end): Making => id => ({ kind: 'close-deal', id, end }))
);

/** What follows from the clock and not from a choice. */
const isChoice = ({ field }: FieldChange) => field !== 'stageSince';

test('whatever has happened, the field that is put back is what it was, on every device', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 1, maxLength: 8 }), fc.nat(), async (history, which) => {
      const [phone, laptop, courier] = [await begin(), new Device(), new Courier()];
      for (const act of history) await later(phone, act(deal));
      const changes = await phone.book.changes.where('of').equals(deal).sortBy('stamp');
      const old = changes.filter(each => isRestorable(each) && isChoice(each));
      const change = old[which % Math.max(1, old.length)];
      if (!change) return;
      expect(await later(phone, { kind: 'restore-value', change: change.id })).toMatchObject({ ok: true });
      await courier.carry(phone, laptop);
      for (const { book } of [phone, laptop]) {
        const now = new Map<string, unknown>(Object.entries((await book.deals.get(deal)) ?? {}));
        expect(now.get(change.field) ?? null).toEqual(change.from);
      }
    }),
    { numRuns: 60 }
  );
}, 60_000);
