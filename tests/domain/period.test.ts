import { describe, expect, test } from 'vitest';
import { isWithin, periodAfter, periodBefore, periodOf } from '#lib/domain/period.ts';

describe('the period that holds a day', () => {
  test.each([
    ['day', 1, '2026-11-20', '2026-11-20'],
    ['week', 1, '2026-11-16', '2026-11-22'],
    ['week', 7, '2026-11-15', '2026-11-21'],
    ['week', 6, '2026-11-14', '2026-11-20'],
    ['month', 1, '2026-11-01', '2026-11-30'],
    ['quarter', 1, '2026-10-01', '2026-12-31'],
    ['year', 1, '2026-01-01', '2026-12-31']
  ] as const)('as a %s of weeks that begin on day %i runs from %s to %s', (span, weekStart, from, to) => {
    expect(periodOf(span, '2026-11-20', weekStart)).toEqual({ from, to });
  });

  test('as a February knows leap years', () => {
    expect(periodOf('month', '2024-02-10', 1).to).toBe('2024-02-29');
    expect(periodOf('month', '2100-02-10', 1).to).toBe('2100-02-28');
  });

  test('as a week may span two years', () => {
    expect(periodOf('week', '2026-01-01', 1)).toEqual({ from: '2025-12-29', to: '2026-01-04' });
  });
});

describe('the periods beside it', () => {
  test.each(['day', 'week', 'month', 'quarter', 'year'] as const)('meet the %s without gap or overlap', span => {
    const here = periodOf(span, '2026-11-20', 1);
    expect(periodAfter(span, periodBefore(span, here, 1), 1)).toEqual(here);
    expect(periodBefore(span, here, 1).to < here.from).toBe(true);
  });

  test('of January is December of the year before', () => {
    const january = periodOf('month', '2026-01-15', 1);
    expect(periodBefore('month', january, 1)).toEqual({ from: '2025-12-01', to: '2025-12-31' });
  });
});

test('a period holds its first and its last day', () => {
  const period = { from: '2026-11-16', to: '2026-11-22' } as const;
  const days = ['2026-11-15', '2026-11-16', '2026-11-22', '2026-11-23'] as const;
  expect(days.map(day => isWithin(day, period))).toEqual([false, true, true, false]);
});
