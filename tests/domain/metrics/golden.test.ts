import { describe, expect, test } from 'vitest';
import type { Deal } from '#lib/domain/deal.ts';
import { idOf } from '#lib/domain/ids.ts';
import { aDeal, aLostDeal, aWonDeal, times } from '../../support/builders.ts';
import { figure } from '../../support/metric-facts.ts';

const zloty = (amount: number) => ({ minor: amount * 100, currency: 'PLN' });

const subscribed = (company: string, monthly: number, but: Partial<Deal> = {}): Deal =>
  aWonDeal(0, {
    company: idOf('company', company),
    closedOn: '2026-01-10',
    terms: { recurring: zloty(monthly), months: 24 },
    ...but
  });

describe('the worked figures of the sources', () => {
  test('nine won and three lost are a win rate of 75 %, a loss rate of 25 % and 3:1', () => {
    const deals = [...times(9, () => aWonDeal(1)), ...times(3, aLostDeal), ...times(5, aDeal)];
    expect(figure('win-rate', { deals })).toMatchObject({ value: 0.75, n: 12, hits: 9 });
    expect(figure('loss-rate', { deals })).toMatchObject({ value: 0.25, n: 12, hits: 3 });
    expect(figure('win-loss-ratio', { deals })).toMatchObject({ value: 3, n: 12 });
  });

  test('a revenue of 60 and a cost of 24 over six deals are a profit of 6 a deal and a margin of 60 %', () => {
    const deals = times(6, () => aWonDeal(1_000, { terms: { oneOff: zloty(10), cost: zloty(4) } }));
    expect(figure('profit-per-deal', { deals })).toMatchObject({ value: 600, n: 6, median: 600 });
    expect(figure('margin', { deals })).toMatchObject({ value: 0.6, n: 6 });
  });

  test('the average of six deals is their mean, with the median beside it', () => {
    const deals = [1, 2, 3, 4, 5, 15].map(amount => aWonDeal(amount * 100));
    expect(figure('average-deal', { deals })).toMatchObject({ value: 500, n: 6, median: 350 });
  });

  test('a contract of 24 months brings half its recurring value a year, and its set-up fee nothing', () => {
    const deals = [subscribed('first', 100, { terms: { oneOff: zloty(900), recurring: zloty(100), months: 24 } })];
    expect(figure('arr', { deals })).toMatchObject({ value: 120_000, n: 1 });
  });

  test('net revenue churn is negative where expansion exceeds loss, and not the other way about', () => {
    const grown = subscribed('second', 200, { closedOn: '2026-11-05' });
    const kept = subscribed('second', 100);
    const left = subscribed('first', 100, { churnedOn: '2026-11-10', churnReason: 'price' });
    const churned = figure('revenue-churn', { deals: [left, kept, grown] });
    expect(churned).toMatchObject({ value: 0.5, n: 2, beside: { net: -0.5 } });
    expect(figure('revenue-churn', { deals: [left, kept] })).toMatchObject({ value: 0.5, beside: { net: 0.5 } });
  });

  test('who cancels early and who does not renew have both left, and are told apart', () => {
    const early = subscribed('first', 100, { churnedOn: '2026-11-10' });
    const ended = subscribed('second', 100, { terms: { recurring: zloty(1), months: 10 } });
    const renewed = subscribed('third', 100, { terms: { recurring: zloty(1), months: 10 } });
    const renewal = subscribed('third', 100, { closedOn: '2026-11-12', renewalOf: renewed.id });
    const kept = subscribed('fourth', 100);
    const churn = figure('logo-churn', { deals: [early, ended, renewed, renewal, kept] });
    expect(churn).toMatchObject({ value: 0.5, n: 4, hits: 2, beside: { 'cancelled-early': 1, 'not-renewed': 1 } });
  });

  test('a contract is there from its first day and gone on the day it ends, and who leaves on the first day was there', () => {
    const ends = subscribed('first', 100, { closedOn: '2026-01-20', terms: { recurring: zloty(1), months: 10 } });
    const arrOn = (today: '2026-11-19' | '2026-11-20') => figure('arr', { deals: [ends], today }).n;
    expect([arrOn('2026-11-19'), arrOn('2026-11-20')]).toEqual([1, 0]);
    const left = subscribed('second', 100, { churnedOn: '2026-11-01' });
    const before = subscribed('third', 100, { churnedOn: '2026-10-31' });
    expect(figure('logo-churn', { deals: [left, before] })).toMatchObject({ value: 1, n: 1 });
  });

  test('quota attainment is money against money, or deals against deals where the rep counts so', () => {
    const deals = [aWonDeal(30_000), aWonDeal(20_000)];
    const quota = { value: 100_000, count: 8 };
    expect(figure('quota-attainment', { deals, quota })).toMatchObject({ value: 0.5, n: 2 });
    expect(figure('quota-attainment', { deals, quota, definitions: { quota: 'count' } })).toMatchObject({
      value: 0.25
    });
  });

  test('pace of half the quota after half of the selling days is 1, and projects the whole quota', () => {
    const deals = [aWonDeal(50_000)];
    const paced = figure('pace', { deals, quota: { value: 100_000 }, sellingDays: { passed: 10, all: 20 } });
    expect(paced).toMatchObject({ value: 1, beside: { 'projected-value': 100_000 } });
  });

  test('coverage is against what is left of the quota, and beside it against all of it and what is needed', () => {
    const deals = [
      ...times(4, () => aDeal({ amount: zloty(300), closeOn: '2026-11-28' })),
      aDeal({ amount: zloty(5_000), closeOn: '2026-12-28' }),
      aWonDeal(20_000),
      aLostDeal({ amount: zloty(600) })
    ];
    const covered = figure('coverage', { deals, quota: { value: 80_000 } });
    expect(covered).toMatchObject({ value: 2, n: 4, beside: { 'of-full-quota': 1.5, 'needed-coverage': 4 } });
  });

  test('velocity is what the open deals bring a day, from the four levers', () => {
    const won = times(1, () => aWonDeal(40_000, { openedOn: '2026-10-31' }));
    const deals = [...won, ...times(3, aLostDeal), ...times(8, () => aDeal())];
    expect(figure('velocity', { deals })).toMatchObject({
      value: (8 * 0.25 * 40_000) / 20,
      beside: { 'open-deals': 8, 'win-rate': 0.25, 'deal-size': 40_000, 'cycle-days': 20 }
    });
  });
});
