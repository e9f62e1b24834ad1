import { expect, test } from 'vitest';
import { curveOf, monthsBeside } from '#lib/domain/plan/curve.ts';
import { soldIn } from '#lib/domain/plan/sales.ts';
import { quotaOf, type QuotaRules } from '#lib/domain/plan/quota-of.ts';
import { isWithin } from '#lib/domain/period.ts';
import { addDays } from '#lib/domain/time.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import fc from 'fast-check';
import { aPlan } from '../../support/builders.ts';

const rules: QuotaRules = { ...workCalendar({}), rates: { currency: 'PLN', rates: [] } };
const plan = aPlan({ stretch: 0.1, deals: 24 });
const sales = [
  { day: '2025-12-31', minor: 999, count: 1 },
  { day: '2026-01-02', minor: 1_000, count: 1 },
  { day: '2026-02-03', minor: 2_000, count: 1 },
  { day: '2026-02-20', minor: 9_999, count: 1 }
] as const;
const facts = { of: 'value', sales, today: '2026-02-10', rules } as const;

test('the curve ends at the plan and the stretch plan, and sales stop today', () => {
  const curve = curveOf(plan, facts);
  expect(curve.at(-1)).toEqual({
    to: '2026-12-31',
    plan: 120_000_000,
    stretch: expect.closeTo(132_000_000, 3) as number
  });
  expect(curve.findLast(({ sold }) => sold !== undefined)).toMatchObject({ to: '2026-02-11', sold: 3_000 });
  expect(curve.every(({ plan: asked = 0 }, place) => asked >= (curve[place - 1]?.plan ?? 0))).toBe(true);
});

test('each point asks what the plan asks up to its day', () => {
  for (const { to, plan: asked } of curveOf(plan, facts))
    expect(asked).toBe(quotaOf(plan, { from: plan.from, to }, rules)?.value);
});

test('months stand beside what was sold in them, in money or in deals', () => {
  const [january, february, march] = monthsBeside(plan, { ...facts, of: 'count' });
  expect([january?.plan, january?.stretch, january?.sold]).toEqual([2, 2.2, 1]);
  expect([february?.isNow, february?.sold, march?.sold]).toEqual([true, 1, undefined]);
});

test('sales of a stretch are those whose day is in it, however they lie', () => {
  const day = fc.integer({ min: 0, max: 40 }).map(ahead => addDays('2026-01-01', ahead));
  const property = fc.property(fc.array(fc.tuple(day, fc.nat(99))), day, day, (list, from, to) => {
    const sorted = list.map(([at, minor]) => ({ day: at, minor, count: 2 })).sort((a, b) => (a.day < b.day ? -1 : 1));
    const here = sorted.filter(sale => isWithin(sale.day, { from, to }));
    expect(soldIn(sorted, { from, to })).toEqual({
      value: here.reduce((sum, { minor }) => sum + minor, 0),
      count: here.length * 2
    });
  });
  fc.assert(property);
});
