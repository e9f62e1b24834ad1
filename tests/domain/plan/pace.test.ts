import { describe, expect, test } from 'vitest';
import type { CalendarRules } from '#lib/domain/period.ts';
import { bookedAgainst } from '#lib/domain/plan/booked.ts';
import { dailyNeed } from '#lib/domain/plan/daily-need.ts';
import { paceOf } from '#lib/domain/plan/pace.ts';
import { sellingDays } from '#lib/domain/plan/selling-days.ts';
import { toDate } from '#lib/domain/plan/to-date.ts';
import { linkKeys, type Link, type LinkKey } from '#lib/domain/north-star/link.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';

const monday: CalendarRules = { weekStart: 1 };

describe('pace', () => {
  test('is what was sold ÷ what the plan asks by now, and projects a straight line', () => {
    expect(paceOf(52, { quota: 100 }, { passed: 10, all: 20 })).toEqual({
      pace: 1.04,
      attained: 0.52,
      projected: 104,
      status: 'ahead'
    });
    expect(paceOf(40, { quota: 100 }, { passed: 10, all: 20 })).toMatchObject({
      pace: 0.8,
      projected: 80,
      status: 'behind'
    });
    expect(paceOf(50, { quota: 100 }, { passed: 10, all: 20 }).status).toBe('on-plan');
  });

  test('goes by what the plan itself asks by now, so that a season is not taken for being late', () => {
    const quiet = paceOf(30, { quota: 100, byNow: 25 }, { passed: 10, all: 20 });
    expect(quiet).toEqual({ pace: 1.2, attained: 0.3, projected: 120, status: 'ahead' });
  });

  test('is not known where it would be divided by nothing', () => {
    expect(paceOf(5, { quota: undefined }, { passed: 10, all: 20 })).toEqual({ projected: 10 });
    expect(paceOf(5, { quota: 0 }, { passed: 10, all: 20 })).toEqual({ projected: 10 });
    expect(paceOf(0, { quota: 100 }, { passed: 0, all: 20 })).toEqual({ attained: 0 });
    expect(paceOf(5, { quota: 100 }, { passed: 0, all: 0 })).toEqual({ attained: 0.05 });
  });
});

describe('selling days', () => {
  test('are dates: a change of clocks takes none away, a leap day is one, a holiday and a day away are none', () => {
    const days = workCalendar({ holidays: ['PL'], away: [{ from: '2028-02-28', to: '2028-02-28' }] });
    expect(sellingDays({ from: '2026-03-23', to: '2026-04-05' }, '2026-03-30', days)).toEqual({ passed: 6, all: 10 });
    expect(sellingDays({ from: '2028-02-28', to: '2028-03-01' }, '2028-02-29', days)).toEqual({ passed: 1, all: 2 });
    expect(sellingDays({ from: '2026-11-09', to: '2026-11-15' }, '2026-11-15', days)).toEqual({ passed: 4, all: 4 });
  });
});

describe('a period to date', () => {
  const ends = (...[span, today, rules]: Parameters<typeof toDate>) => toDate(span, today, rules).before;

  test('has the same days of the period before beside it', () => {
    expect(ends('year', '2026-11-22', monday)).toEqual({ from: '2025-01-01', to: '2025-11-22' });
    expect(ends('quarter', '2026-11-22', monday)).toEqual({ from: '2026-07-01', to: '2026-08-22' });
    expect(ends('month', '2026-11-22', monday)).toEqual({ from: '2026-10-01', to: '2026-10-22' });
    expect(ends('week', '2026-11-22', { weekStart: 7 })).toEqual({ from: '2026-11-15', to: '2026-11-15' });
  });

  test('a leap day is compared with the day before, the last day of a month with all of the month before', () => {
    expect(ends('year', '2028-02-29', monday)).toEqual({ from: '2027-01-01', to: '2027-02-28' });
    expect(ends('month', '2026-02-28', monday)).toEqual({ from: '2026-01-01', to: '2026-01-31' });
    expect(ends('month', '2026-03-30', monday)).toEqual({ from: '2026-02-01', to: '2026-02-28' });
  });

  test('of a fiscal year of whole weeks counts days', () => {
    const weeks: CalendarRules = { weekStart: 1, fiscal: { firstMonth: 2, weeks: '4-4-5' } };
    const { soFar, before } = toDate('year', '2026-02-10', weeks);
    expect([soFar.from, before.from, before.to]).toEqual(['2026-02-02', '2025-02-03', '2025-02-11']);
  });
});

describe('what today needs', () => {
  const own = (key: LinkKey, value: number): Link<LinkKey> => ({
    key,
    value,
    interval: undefined,
    source: 'own',
    own: { value, hits: 0, n: 20 }
  });
  const values = {
    'deal-size': 1_000,
    'win-rate': 0.25,
    'opportunities-per-meeting': 0.5,
    'show-rate': 0.8,
    'meetings-per-connect': 0.2,
    'connect-rate': 0.1
  };
  const links = linkKeys.map(key => own(key, values[key]));
  const minutes = { call: { minutes: 2, source: 'own' }, meeting: { minutes: 30, source: 'own' } } as const;
  const facts = { of: 'value', left: 10_000, days: 20, links, minutes, capacity: 600 } as const;

  test('is what is left ÷ selling days left, in deals, meetings and dials by own rates', () => {
    const need = dailyNeed(facts);
    expect(need?.perDay).toBe(500);
    expect(need?.needs.map(({ key, point }) => [key, point])).toEqual([
      ['deals', 0.5],
      ['meetings-held', 4],
      ['dials', 250]
    ]);
    expect(need?.load.minutes).toBe(620);
    expect(need?.part).toBeCloseTo(600 / 620, 10);
    expect(need?.reachable).toBeCloseTo(10_000 * (600 / 620), 6);
  });

  test('of a quota of deals asks for deals, whatever they are worth', () => {
    expect(dailyNeed({ ...facts, of: 'count', left: 10 })?.needs[0]).toMatchObject({ key: 'deals', point: 0.5 });
  });

  test('is compared with the meetings that are booked, at the rate at which they take place', () => {
    const need = dailyNeed(facts);
    expect(need && bookedAgainst(50, need, links)).toEqual({ booked: 50, expected: 40, needed: 80, missing: 50 });
    expect(need && bookedAgainst(100, need, links)?.missing).toBe(0);
    expect(need && bookedAgainst(1, { ...need, needs: [] }, links)).toBeUndefined();
  });

  test('is nothing once the goal is reached, and nobody’s to say without a selling day', () => {
    expect(dailyNeed({ ...facts, left: 0 })).toBeUndefined();
    expect(dailyNeed({ ...facts, days: 0 })).toBeUndefined();
  });

  test('is money alone while the size of a deal is not known', () => {
    const unknown = links.map(link => (link.key === 'deal-size' ? { ...link, value: undefined } : link));
    expect(dailyNeed({ ...facts, links: unknown })).toMatchObject({ perDay: 500, needs: [], part: 1 });
  });
});
