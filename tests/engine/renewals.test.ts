import { expect, test } from 'vitest';
import { renewalsDue } from '#lib/book/renewals.ts';
import { renewalId } from '#lib/domain/after-sale.ts';
import { allowed, anId } from '../support/builders.ts';
import { Device } from '../support/device.ts';

const pln = (minor: number) => ({ minor, currency: 'PLN' });
const terms = { oneOff: pln(5_000), recurring: pln(1_000), billing: 'month', months: 12 } as const;

async function withCustomer() {
  const device = new Device();
  await device.setUp();
  const id = anId('deal');
  allowed(await device.send({ kind: 'add-deal', id, fields: { title: 'Service', terms } }));
  const end = { status: 'won', reasons: ['price'], on: '2025-12-20' } as const;
  allowed(await device.send({ kind: 'close-deal', id, end }));
  return { device, id, renewal: renewalId(id, '2026-12-20') };
}

test('a deal won for a term is to be renewed when it ends, and is proposed ninety days ahead', async () => {
  const { device, id } = await withCustomer();
  expect(await device.book.deals.get(id)).toMatchObject({ renewOn: '2026-12-20' });
  expect(await renewalsDue(device.book, '2026-09-20')).toEqual([]);
  expect(await renewalsDue(device.book, '2026-09-21')).toMatchObject([{ id }]);
  expect((await device.check()).differences).toEqual([]);
});

test('one tap makes the renewal of the recurring part, and a second tap or another device no other', async () => {
  const { device, id, renewal } = await withCustomer();
  for (let tap = 0; tap < 2; tap += 1) allowed(await device.send({ kind: 'renew-deal', id }));
  expect(await device.book.deals.get(renewal)).toMatchObject({
    ...{ status: 'open', renewalOf: id, closeOn: '2026-12-20', amount: pln(12_000) },
    terms: { recurring: pln(1_000), months: 12 }
  });
  expect(await device.book.deals.count()).toBe(2);
  expect(await renewalsDue(device.book, '2026-11-20')).toEqual([]);
});

test('a renewal that was thrown away is not proposed again, and comes back when asked for', async () => {
  const { device, id, renewal } = await withCustomer();
  allowed(await device.send({ kind: 'renew-deal', id }));
  allowed(await device.send({ kind: 'remove', table: 'deals', id: renewal }));
  expect(await renewalsDue(device.book, '2026-11-20')).toEqual([]);
  allowed(await device.send({ kind: 'renew-deal', id }));
  expect(await device.book.deals.get(renewal)).toBeDefined();
});

test('a customer who left is not asked to renew, and a deal that is open cannot be renewed', async () => {
  const { device, id } = await withCustomer();
  const fields = { churnedOn: '2026-11-01', churnReason: 'Price' } as const;
  allowed(await device.send({ kind: 'edit-deal', id, fields }));
  expect(await renewalsDue(device.book, '2026-11-20')).toEqual([]);
  allowed(await device.send({ kind: 'close-deal', id, end: { status: 'open' } }));
  expect((await device.send({ kind: 'renew-deal', id })).ok).toBe(false);
});
