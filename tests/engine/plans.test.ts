import { expect, test } from 'vitest';
import { planId } from '#lib/domain/plan/set-plan.ts';
import { allowed } from '../support/builders.ts';
import { Courier } from '../support/courier.ts';
import { Device } from '../support/device.ts';

const span = { from: '2026-01-01', to: '2026-12-31' } as const;
const id = planId(span);
const pln = (major: number) => ({ minor: major * 100, currency: 'PLN' });

test('a plan is set, edited, removed and set again, and each can be undone', async () => {
  const device = new Device();
  await device.setUp();
  allowed(await device.send({ kind: 'set-plan', span, fields: { way: 'company', company: pln(500_000) } }));
  const { group } = allowed(await device.send({ kind: 'edit-plan', id, fields: { stretch: 0.1 } }));
  allowed(await device.send({ kind: 'undo', group }));
  expect(await device.book.plans.toArray()).toMatchObject([{ id, company: pln(500_000) }]);
  expect(await device.book.plans.get(id)).not.toHaveProperty('stretch');
  allowed(await device.send({ kind: 'remove', table: 'plans', id }));
  expect(await device.book.plans.count()).toBe(0);
  allowed(await device.send({ kind: 'set-plan', span, fields: { way: 'ote', ote: pln(100_000) } }));
  device.restart();
  expect(await device.book.plans.toArray()).toMatchObject([{ id, way: 'ote' }]);
  expect(await device.send({ kind: 'edit-plan', id, fields: { weights: [1] } })).toMatchObject({ ok: false });
  expect(
    await device.send({ kind: 'set-plan', span: { from: '2026-02-30', to: '2026-12-31' }, fields: { way: 'ote' } })
  ).toMatchObject({
    error: { kind: 'bad-date' }
  });
  expect((await device.check()).differences).toEqual([]);
});

test('two devices that set the plan of one year apart have one plan, and what each alone said of it stands', async () => {
  const [phone, laptop, courier] = [new Device(), new Device(), new Courier()];
  await phone.setUp();
  await courier.carry(phone, laptop);
  allowed(await phone.send({ kind: 'set-plan', span, fields: { way: 'company', company: pln(500_000) } }));
  laptop.now += 60_000;
  const fields = { way: 'ote', ote: pln(100_000), oteFactor: 4, stretch: 0.1 } as const;
  allowed(await laptop.send({ kind: 'set-plan', span, fields }));
  await courier.both(phone, laptop);
  const plans = await phone.book.plans.toArray();
  expect(plans).toEqual(await laptop.book.plans.toArray());
  expect(plans).toMatchObject([{ id, ...fields, company: pln(500_000) }]);
});
