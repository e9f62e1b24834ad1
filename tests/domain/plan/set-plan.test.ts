import { describe, expect, test } from 'vitest';
import { editPlan, planId, setPlan, type PlanFields } from '#lib/domain/plan/set-plan.ts';
import type { Plan } from '#lib/domain/plan.ts';
import type { Day } from '#lib/domain/time.ts';
import { aMoment, aPlan } from '../../support/builders.ts';

const pln = (major: number) => ({ minor: major * 100, currency: 'PLN' });
const span = { from: '2026-01-01', to: '2026-12-31' } as const;
const company = { way: 'company', company: pln(500) } as const;

const set = (fields: PlanFields & Pick<Plan, 'way'>, of: { from: Day; to: Day } = span, known?: Plan) =>
  setPlan({ kind: 'set-plan', span: of, fields }, known, aMoment());

const planIn = (decided: ReturnType<typeof set>) =>
  decided.ok ? (decided.value.find(({ table }) => table === 'plans')?.row as Plan | undefined) : undefined;

const whyNot = (decided: ReturnType<typeof set>) => (decided.ok ? undefined : decided.error);

describe('setting a plan', () => {
  test('makes one row of each stretch of time, on whatever device', () => {
    expect(planIn(set(company))).toMatchObject({ id: planId(span), ...span, ...company });
    expect(planIn(set(company))?.id).toBe(planIn(set({ way: 'ote', ote: pln(1) }))?.id);
    expect(planId(span)).not.toBe(planId({ from: '2026-01-01', to: '2026-12-30' }));
  });

  test('again edits the one that is there, and brings a removed one back', () => {
    const known = aPlan({ id: planId(span), stretch: 0.1, deletedAt: 5 });
    const decided = set({ way: 'ote', ote: pln(100_000) }, span, known);
    expect(planIn(decided)).toMatchObject({ way: 'ote', stretch: 0.1, createdAt: known.createdAt });
    expect(planIn(decided)).not.toHaveProperty('deletedAt');
    const fields = decided.ok ? decided.value.flatMap(({ table, row }) => (table === 'changes' ? row.field : [])) : [];
    expect(fields.sort()).toEqual(['deletedAt', 'ote', 'way']);
  });

  test('a field given as nothing is taken away', () => {
    const decided = editPlan(aPlan({ stretch: 0.1 }), { stretch: undefined }, aMoment());
    expect(planIn(decided)).not.toHaveProperty('stretch');
  });

  test('is refused for days that do not exist, run backwards, or are more than five years', () => {
    const from = '2026-01-01';
    for (const to of ['2026-02-30', '2025-12-31', '2031-01-02'] as const)
      expect(whyNot(set(company, { from, to }))).toEqual({ kind: 'bad-date' });
    expect(planIn(set(company, { from, to: '2030-12-31' }))).toBeDefined();
  });

  test('is refused with an amount below zero, or without what its way needs', () => {
    expect(whyNot(set({ way: 'company', company: pln(-1) }))).toEqual({ kind: 'bad-amount' });
    expect(whyNot(set({ way: 'ote', company: pln(1) }))).toEqual({ kind: 'bad-amount' });
    expect(planIn(set({ way: 'company', deals: 50 }))).toMatchObject({ deals: 50 });
  });

  test.each<[keyof Plan, Omit<PlanFields, 'way'>]>([
    ['weights', { weights: [1, 2, 3] }],
    ['weights', { weights: Array<number>(12).fill(0) }],
    ['weights', { weights: [-1, ...Array<number>(11).fill(1)] }],
    ['oteFactor', { oteFactor: 0 }],
    ['growthFactor', { growthFactor: -1 }],
    ['deals', { deals: 0 }],
    ['stretch', { stretch: -0.1 }],
    ['adjustments', { adjustments: [{ key: 'a', month: '2027-01-01', amount: pln(1) }] }],
    ['considered', { considered: { weather: 'sunny' } }]
  ])('is refused for %s that nobody can mean', (field, fields) => {
    expect(whyNot(set({ ...company, ...fields }))).toEqual({ kind: 'bad-setting', field });
  });
});
