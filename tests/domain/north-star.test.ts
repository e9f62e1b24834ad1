import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activityCounts, dealCounts } from '#lib/domain/north-star/chain-counts.ts';
import { isNorthStar, type NorthStar } from '#lib/domain/north-star/link.ts';
import { linkOf, linksOf, ratioInterval } from '#lib/domain/north-star/links.ts';
import { aMonth, needsFor, openAtOnce, type NeedKey } from '#lib/domain/north-star/needs.ts';
import { aCall, aLostDeal, aWonDeal, fridayDay, times } from '../support/builders.ts';
import { aFullYear, aYear } from '../support/chain.ts';

const needed = (money: number, counts = aYear(), typed?: NorthStar['rates']) =>
  new Map(needsFor(money, linksOf(counts, typed)).map(need => [need.key, need]));

const pointsOf = (needs: ReturnType<typeof needed>, ...keys: NeedKey[]) => keys.map(key => needs.get(key)?.point);

describe('from money back to dials', () => {
  test('5,000,000 at 100,000 a deal are 50 deals, and at one in four 200 opportunities', () => {
    const needs = needed(5_000_000, aYear(), { 'deal-size': 100_000, 'win-rate': 0.25 });
    expect(pointsOf(needs, 'deals', 'opportunities')).toEqual([50, 200]);
  });

  test('50 deals a year are 4.17 a month and 12.5 a quarter', () => {
    expect(aMonth(50, 365)).toBeCloseTo(4.17, 2);
    expect(aMonth(50, 365) * 3).toBeCloseTo(12.5, 6);
  });

  test('200 opportunities a year are 33 open at once at a cycle of 60 days, and 49 at 90', () => {
    expect(Math.round(openAtOnce(200, 365, 60))).toBe(33);
    expect(Math.round(openAtOnce(200, 365, 90))).toBe(49);
  });

  test('each step divides by the rate below it, down to the dials', () => {
    const needs = needed(100_000, aYear(), {
      'deal-size': 10_000,
      'win-rate': 0.5,
      'opportunities-per-meeting': 0.5,
      'show-rate': 0.8,
      'meetings-per-connect': 0.25,
      'connect-rate': 0.1
    });
    expect(pointsOf(needs, 'deals', 'opportunities', 'meetings-held', 'meetings-set', 'connects', 'dials')).toEqual([
      10,
      20,
      40,
      50,
      200,
      expect.closeTo(2_000, 6)
    ]);
  });

  test('nothing is known below the size of a deal that nobody has said', () => {
    expect(needsFor(5_000_000, linksOf(aYear()))).toEqual([]);
  });

  test('own rates give a range with the point inside; a worse rate makes every need below it grow', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 999 }), fc.integer({ min: 1, max: 9 }), (connects, fewer) => {
        const usual = needed(5_000_000_00, aFullYear({ connects }));
        const worse = needed(5_000_000_00, aFullYear({ connects: connects - fewer }));
        for (const { point, low, high } of usual.values()) {
          expect(low).toBeLessThanOrEqual(point);
          expect(high).toBeGreaterThanOrEqual(point);
        }
        expect(worse.get('dials')?.point).toBeGreaterThan((usual.get('dials')?.point ?? 0) * 0.999_999);
        expect(worse.get('deals')).toEqual(usual.get('deals'));
      })
    );
    const [usual, worse] = [aFullYear(), aFullYear({ won: 10, lost: 70 })].map(year => needed(5_000_000_00, year));
    expect(worse?.get('dials')?.point).toBeCloseTo(2 * (usual?.get('dials')?.point ?? 0), 6);
  });

  test('the range widens from step to step, for each rate adds its own doubt', () => {
    const ranges = [...needed(5_000_000_00, aFullYear()).values()].map(({ low, high }) => high / low);
    expect(ranges).toEqual(ranges.toSorted((a, b) => a - b));
  });
});

describe('the rates of the chain', () => {
  test('are a rule of thumb below ten cases, the own record from ten on, and what the rep types above both', () => {
    const few = aYear({ won: 4, lost: 5 });
    expect(linkOf('win-rate', few)).toMatchObject({ value: 0.25, source: 'thumb', own: { hits: 4, n: 9 } });
    expect(linkOf('win-rate', aYear({ won: 4, lost: 6 }))).toMatchObject({ value: 0.4, source: 'own' });
    expect(linkOf('win-rate', aYear({ won: 4, lost: 6 }), { 'win-rate': 0.3 })).toMatchObject({
      value: 0.3,
      interval: undefined,
      source: 'typed'
    });
  });

  test('never divide by a record of nought', () => {
    expect(linkOf('win-rate', aYear({ lost: 30 }))).toMatchObject({ value: 0.25, source: 'thumb' });
  });

  test('may be above one where opportunities come without a meeting, with a range of their own', () => {
    const link = linkOf('opportunities-per-meeting', aYear({ opportunities: 30, meetingsHeld: 15 }));
    expect(link).toMatchObject({ value: 2, source: 'own' });
    expect(link.interval?.low).toBeLessThan(2);
    expect(link.interval?.high).toBeGreaterThan(2);
    expect(ratioInterval(5, 0)).toBeUndefined();
  });

  test('are counted from the record: dials and connects going out, meetings whose time is settled', () => {
    const year = { from: '2025-11-21', to: fridayDay } as const;
    const activities = [
      ...times(3, () => aCall({ disposition: 'no-answer' })),
      aCall(),
      aCall({ direction: 'in' }),
      aCall({ day: '2025-11-20' }),
      aCall({ channel: 'meeting', disposition: 'held' }),
      aCall({ channel: 'demo', disposition: 'no-show' }),
      aCall({ channel: 'visit', disposition: 'rescheduled' })
    ];
    expect(activityCounts(activities, year)).toEqual({ dials: 4, connects: 1, meetingsSet: 2, meetingsHeld: 1 });
    const deals = [
      aWonDeal(300, { openedOn: '2026-11-10' }),
      aWonDeal(100, { openedOn: '2024-01-01', qualifiedOn: '2026-11-15' }),
      aWonDeal(900, { amount: { minor: 900, currency: 'USD' } }),
      aLostDeal()
    ];
    expect(dealCounts(deals, year, { currency: 'PLN', rates: [] })).toEqual({
      opportunities: 3,
      won: 3,
      lost: 1,
      amounts: [100, 300],
      cycles: [0, 5, 10]
    });
  });

  test('cannot be kept where nobody can mean them', () => {
    expect(isNorthStar({ span: 'year', rates: { 'win-rate': 0.3 } })).toBe(true);
    expect(isNorthStar({ span: 'year', rates: { 'win-rate': 1.3 } })).toBe(false);
    expect(isNorthStar({ span: 'year', rates: { 'connect-rate': 0 } })).toBe(false);
    expect(isNorthStar({ span: 'year', amount: { minor: -1, currency: 'PLN' } })).toBe(false);
  });
});
