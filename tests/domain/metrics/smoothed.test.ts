import { describe, expect, test } from 'vitest';
import { standardDefinitions } from '#lib/domain/definitions.ts';
import { catalogue } from '#lib/domain/metrics/catalogue.ts';
import type { MetricKey } from '#lib/domain/metrics/metric.ts';
import {
  againstPast,
  periodFor,
  relativeChange,
  smoothedPeriod,
  trailingBefore
} from '#lib/domain/metrics/smoothed.ts';
import { aDeal, aLostDeal, aWonDeal, times } from '../../support/builders.ts';
import { figure } from '../../support/metric-facts.ts';

const november = { from: '2026-11-01', to: '2026-11-30' } as const;

describe('a smoothed figure', () => {
  test('is told for the months that end with the period', () => {
    expect(smoothedPeriod(november, 3)).toEqual({ from: '2026-09-01', to: '2026-11-30' });
    expect(smoothedPeriod({ from: '2026-02-01', to: '2026-02-28' }, 12).from).toBe('2025-03-01');
    expect(smoothedPeriod({ from: '2026-01-01', to: '2026-12-31' }, 3).from).toBe('2026-01-01');
  });

  test('pools the months: it is not a mean of their means', () => {
    const september = aWonDeal(100_000, { closedOn: '2026-09-10' });
    const deals = [september, ...times(9, () => aWonDeal(1_000))];
    const pooled = figure('average-deal', { deals, period: smoothedPeriod(november, 3) });
    expect(pooled).toMatchObject({ value: 10_900, n: 10 });
  });

  test('is one that jumps: what stands on a date and what is measured by a quota is told as it is', () => {
    const smoothing = { ...standardDefinitions, smoothing: 6 } as const;
    const from = (key: MetricKey) => periodFor(catalogue[key], november, smoothing).from;
    expect(from('win-rate')).toBe('2026-06-01');
    for (const key of ['pipeline-value', 'quota-attainment', 'pace', 'arr', 'demos-booked'] as const)
      expect(from(key)).toBe('2026-11-01');
    expect(periodFor(catalogue['win-rate'], november, standardDefinitions)).toBe(november);
  });
});

describe('a period against the rep’s own past', () => {
  const past = trailingBefore(november);
  const against = (key: MetricKey, deals: Parameters<typeof figure>[1]) =>
    againstPast(
      catalogue[key],
      [figure(key, { ...deals, period: november }), november],
      [figure(key, { ...deals, period: past }), past]
    );

  test('is compared with the three months before it', () => {
    expect(past).toEqual({ from: '2026-08-01', to: '2026-10-31' });
  });

  test('is better or worse only where chance does not explain it', () => {
    const october = { closedOn: '2026-10-10' } as const;
    const then = [...times(5, () => aWonDeal(1, october)), ...times(25, () => aLostDeal(october))];
    const now = [...times(18, () => aWonDeal(1)), ...times(2, aLostDeal)];
    expect(against('win-rate', { deals: [...then, ...now] }).verdict).toBe('better');
    expect(against('loss-rate', { deals: [...then, ...now] }).verdict).toBe('better');
    expect(against('win-rate', { deals: [...then, ...now.slice(-4)] }).verdict).toBe('too-few');
    const alike = [...times(4, () => aWonDeal(1)), ...times(16, aLostDeal)];
    expect(against('win-rate', { deals: [...then, ...alike] }).verdict).toBe('maybe-chance');
  });

  test('compares sums by the day, for three months hold more than one', () => {
    const amount = { minor: 30_000, currency: 'PLN' };
    const deals = [aDeal({ amount }), aDeal({ amount: { ...amount, minor: 92_000 }, openedOn: '2026-09-09' })];
    const { now, before, change, verdict } = against('pipeline-created', { deals });
    expect([now, before, change, verdict]).toEqual([30_000, 30_000, 0, 'too-few']);
  });

  test('grows by what it is more than it was, and by nothing known where it was nothing', () => {
    expect(relativeChange(100, 120)).toBeCloseTo(0.2, 12);
    expect(relativeChange(0, 5)).toBeUndefined();
  });
});
