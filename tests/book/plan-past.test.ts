import { expect, test } from 'vitest';
import { planPast } from '#lib/book/plans.ts';
import { salesOf, soldIn } from '#lib/domain/plan/sales.ts';
import type { Day } from '#lib/domain/time.ts';
import { aDeal, allowed, aLostDeal, aWonDeal } from '../support/builders.ts';
import { Device } from '../support/device.ts';

const rates = { currency: 'PLN', rates: [{ currency: 'EUR', rate: 4, from: '2026-01-01' }] } as const;
const today: Day = '2026-11-20';

test('the past of a plan, read from sums of days, is what the deals themselves come to', async () => {
  const device = new Device();
  await device.setUp();
  const deals = [
    aLostDeal({ closedOn: '2024-03-17' }),
    aWonDeal(500, { closedOn: '2024-05-02' }),
    aWonDeal(700, { closedOn: '2026-02-02' }),
    aWonDeal(0, { closedOn: '2026-02-02', amount: { minor: 300, currency: 'EUR' } }),
    aWonDeal(0, { closedOn: '2025-12-31', amount: { minor: 300, currency: 'EUR' } }),
    aDeal({ status: 'won', closedOn: '2026-02-02' }),
    aDeal()
  ];
  const rows = deals.map(row => ({ table: 'deals', row }) as const);
  allowed(await device.send({ kind: 'add-rows', group: 'past', label: 'import', rows }));
  const past = await planPast(device.book, rates, today);
  const plain = salesOf(deals, rates);
  expect(past).toMatchObject({ since: '2024-03-01', today, withoutAmount: 1, withoutRate: 1 });
  expect([plain.withoutAmount, plain.withoutRate]).toEqual([1, 1]);
  for (const period of [
    { from: '2024-01-01', to: '2024-12-31' },
    { from: '2025-12-31', to: '2026-02-01' },
    { from: '2026-02-02', to: '2026-02-02' },
    { from: '2024-01-01', to: today }
  ] as const)
    expect(soldIn(past.sales, period)).toEqual(soldIn(plain.sales, period));
  expect(soldIn(past.sales, { from: '2026-02-02', to: today })).toEqual({ value: 1_900, count: 3 });
});

test('a book without a closed deal has no past', async () => {
  const device = new Device();
  await device.setUp();
  expect(await planPast(device.book, rates, today)).toEqual({ sales: [], withoutAmount: 0, withoutRate: 0, today });
});
