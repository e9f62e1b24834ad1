import { describe, expect, test } from 'vitest';
import type { Deal } from '#lib/domain/deal.ts';
import { idOf } from '#lib/domain/ids.ts';
import { addDays, startOfDay } from '#lib/domain/time.ts';
import { aCall, aDeal, aLostDeal, aPerson, aStage, aWonDeal, anId, times, warsaw } from '../../support/builders.ts';
import { figure } from '../../support/metric-facts.ts';

const zloty = (amount: number) => ({ minor: amount * 100, currency: 'PLN' });
const euro = (amount: number) => ({ minor: amount * 100, currency: 'EUR' });

describe('a figure that the field defines in several ways', () => {
  const large = aWonDeal(90_000, { openedOn: '2026-10-02' });
  const deals = [
    large,
    ...times(3, () => aLostDeal({ amount: zloty(100), openedOn: '2026-11-03' })),
    aWonDeal(10_000, { openedOn: '2026-11-03' }),
    aDeal({ openedOn: '2026-11-05' })
  ];

  test('is a win rate by count, by value, or of the deals opened in the period', () => {
    expect(figure('win-rate', { deals })).toMatchObject({ value: 2 / 5, n: 5 });
    expect(figure('win-rate', { deals, definitions: { winRate: 'value' } })).toMatchObject({ value: 100 / 130, n: 5 });
    const cohort = figure('win-rate', { deals, definitions: { winRate: 'cohort' } });
    expect(cohort).toMatchObject({ value: 1 / 4, n: 4, leftOut: { 'too-young': 1 } });
    expect(figure('conversion-of-created', { deals })).toMatchObject({
      value: 1 / 5,
      n: 5,
      beside: { 'still-open': 1 }
    });
  });

  test('is trusted less by value, where one deal outweighs the others', () => {
    const width = (winRate: 'count' | 'value') => {
      const { low = 0, high = 0 } = figure('win-rate', { deals, definitions: { winRate } }).interval ?? {};
      return high - low;
    };
    const byValue = figure('win-rate', { deals, definitions: { winRate: 'value' } });
    expect(byValue.interval?.low).toBeLessThan(0.3);
    expect(width('value')).toBeGreaterThan(0.65);
    const even = [...times(2, () => aWonDeal(100)), ...times(3, () => aLostDeal({ amount: zloty(1) }))];
    const [count, value] = (['count', 'value'] as const).map(winRate =>
      figure('win-rate', { deals: even, definitions: { winRate } })
    );
    expect(value?.interval?.low).toBeCloseTo(count?.interval?.low ?? 0, 9);
  });

  test('is a cycle from qualification, from opening or from the first contact', () => {
    const person = aPerson();
    const deal = aWonDeal(1, { openedOn: '2026-11-01', qualifiedOn: '2026-11-11', people: [person.id] });
    const met = aCall({ person: person.id, day: '2026-10-21', at: startOfDay('2026-10-21', warsaw) });
    const facts = { deals: [deal], activities: [met] };
    expect(figure('cycle', facts)).toMatchObject({ value: 9, median: 9 });
    expect(figure('cycle', { ...facts, definitions: { cycleStart: 'opened' } })).toMatchObject({ value: 19 });
    expect(figure('cycle', { ...facts, definitions: { cycleStart: 'first-contact' } })).toMatchObject({ value: 30 });
    expect(figure('cycle', { deals: [deal], definitions: { cycleStart: 'first-contact' } })).toMatchObject({
      value: undefined,
      leftOut: { 'no-start': 1 }
    });
  });

  test('does not take a touch of another deal of the same person for the first contact', () => {
    const person = aPerson();
    const deal = aWonDeal(1, { people: [person.id] });
    const other = aCall({ person: person.id, deal: anId('deal'), day: '2026-10-21', at: 0 });
    const facts = { deals: [deal], activities: [other], definitions: { cycleStart: 'first-contact' } as const };
    expect(figure('cycle', facts).leftOut).toEqual({ 'no-start': 1 });
  });

  test('is an average of deals won, or of those that are open', () => {
    const some = [aWonDeal(100), aDeal({ amount: zloty(5) }), aDeal()];
    expect(figure('average-deal', { deals: some })).toMatchObject({ value: 100, n: 1 });
    const open = figure('average-deal', { deals: some, definitions: { dealSize: 'open' } });
    expect(open).toMatchObject({ value: 500, n: 1, leftOut: { 'no-amount': 1 } });
  });
});

describe('what cannot be counted', () => {
  test('is told, and never taken for nothing: amounts, rates, starts, costs, terms', () => {
    const deals = [aWonDeal(100), aWonDeal(100, { amount: euro(1) }), withoutAmount(aWonDeal(1))];
    expect(figure('average-deal', { deals })).toMatchObject({ n: 1, leftOut: { 'no-amount': 1, 'no-rate': 1 } });
    expect(figure('margin', { deals }).leftOut).toEqual({ 'no-amount': 1, 'no-rate': 1, 'no-cost': 1 });
    expect(figure('arr', { deals }).leftOut).toEqual({ 'no-term': 2 });
    expect(figure('arpa', { deals }).leftOut).toEqual({ 'no-amount': 1, 'no-rate': 1, 'no-company': 1 });
  });

  test('is converted where the rep has given a rate, by the day that counts', () => {
    const rates = {
      currency: 'PLN',
      rates: [
        { currency: 'EUR', rate: 4, from: '2026-01-01' },
        { currency: 'EUR', rate: 5, from: '2026-11-15' }
      ] as const
    };
    const deals = [aWonDeal(0, { amount: euro(10), closedOn: '2026-11-10' }), aDeal({ amount: euro(10) })];
    expect(figure('average-deal', { deals, rates })).toMatchObject({ value: 4_000, n: 1 });
    expect(figure('pipeline-value', { deals, rates })).toMatchObject({ value: 5_000, n: 1 });
    expect(figure('pipeline-value', { deals })).toMatchObject({ value: undefined, n: 0, leftOut: { 'no-rate': 1 } });
  });

  test('is a deal that ends before it starts, in every figure of time', () => {
    const deals = [aWonDeal(1, { openedOn: '2026-11-25' }), aWonDeal(1, { openedOn: '2026-11-10' })];
    expect(figure('cycle', { deals })).toMatchObject({ value: 10, n: 1, leftOut: { 'no-start': 1 } });
  });

  test('is a spend of nothing, which is no customer won for free', () => {
    const deals = [aWonDeal(1, { company: idOf('company', 'acme') })];
    expect(figure('cost-per-win', { deals })).toMatchObject({ value: undefined, n: 1, leftOut: { 'no-cost': 1 } });
    const spends = [{ id: anId('spend'), day: '2026-11-02' as const, amount: zloty(50), createdAt: 0 }];
    expect(figure('cost-per-win', { deals, spends })).toMatchObject({ value: 5_000, n: 1 });
  });

  test('is a customer who was one before: buying again costs no new win', () => {
    const company = idOf('company', 'acme');
    const deals = [aWonDeal(1, { company, closedOn: '2026-01-05' }), aWonDeal(1, { company })];
    const spends = [{ id: anId('spend'), day: '2026-11-02' as const, amount: zloty(50), createdAt: 0 }];
    expect(figure('cost-per-win', { deals, spends })).toMatchObject({ value: undefined, n: 0 });
  });
});

describe('deals that have been open for too long', () => {
  const won = times(20, () => 0).map((_, place) =>
    aWonDeal(1, { openedOn: '2026-08-01', closedOn: addDays('2026-08-02', place) })
  );
  const aged = (openedOn: Deal['openedOn'] & string) => aDeal({ openedOn });

  test('are warned of over the 75th percentile of what wins take, and at risk over the 90th', () => {
    const deals = [...won, aged('2026-11-10'), aged('2026-11-04'), aged('2026-10-01')];
    const found = figure('outlier-deals', { deals });
    expect(found).toMatchObject({ value: 2, n: 3, beside: { 'at-risk': 1 } });
    expect(found.evidence.rows).toEqual([deals[22], deals[21]]);
  });

  test('are not judged in a pipeline with fewer than ten wins', () => {
    const deals = [...won.slice(0, 9), aged('2025-01-01')];
    expect(figure('outlier-deals', { deals })).toMatchObject({ value: undefined, n: 0, leftOut: { 'no-norm': 1 } });
  });
});

describe('opportunities', () => {
  const [early, late] = [aStage({ code: 'qualification', rank: 1 }), aStage({ code: 'meeting', rank: 2 })];
  const stages = [early, late];

  test('are the qualified deals that came behind the stage of qualification', () => {
    const deals = [early.id, early.id, late.id].map(stage => aDeal({ stage, qualifiedOn: '2026-11-03' }));
    expect(figure('sql-to-opportunity', { deals, stages })).toMatchObject({ value: 1 / 3, n: 3 });
    expect(figure('sql-to-win', { deals, stages })).toMatchObject({ value: 0, n: 3, beside: { 'still-open': 3 } });
  });

  test('are deals won, wherever they stood', () => {
    const deals = [aWonDeal(1, { stage: early.id, qualifiedOn: '2026-11-03' })];
    expect(figure('sql-to-opportunity', { deals, stages })).toMatchObject({ value: 1, n: 1 });
  });

  test('alone are the deals that velocity counts', () => {
    const deals = [aDeal({ stage: early.id }), aDeal({ stage: late.id }), aWonDeal(1)];
    expect(figure('velocity', { deals, stages }).beside).toMatchObject({ 'open-deals': 1 });
  });
});

const withoutAmount = ({ amount: _amount, ...deal }: Deal): Deal => deal;
