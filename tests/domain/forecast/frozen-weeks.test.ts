import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calledIn, frozenWeeks, landing, tracesOf, wonIn, type Freeze } from '#lib/domain/forecast/frozen.ts';
import { firstSaid, freezes } from '#lib/domain/forecast/weeks.ts';
import { isWithin } from '#lib/domain/period.ts';
import { snapshotAt } from '#lib/domain/pipeline-history/snapshot.ts';
import type { DealHistory } from '#lib/domain/pipeline-history/standing.ts';
import { addDays, dayOf, hour, startOfDay, type Day } from '#lib/domain/time.ts';
import type { Money } from '#lib/domain/money.ts';
import { warsaw } from '../../support/builders.ts';
import { historiesOf, toldDeals } from '../../support/deal-histories.ts';
import { friday } from '../../support/device.ts';
import { pln, went } from '../../support/forecast-histories.ts';

const valueOn = ({ minor, currency }: Money): number | undefined => (currency === 'PLN' ? minor : undefined);
function ask(histories: readonly DealHistory[], weeks: readonly Freeze[], today: Day = '2027-02-01') {
  const question = { weeks, today, valueOn };
  return frozenWeeks(
    histories.flatMap(history => tracesOf(history, question)),
    question
  );
}
const quarter = { from: '2026-10-01', to: '2026-12-31' } as const;
const week = (day: Day): Freeze => ({ day, at: startOfDay(day, warsaw), period: quarter });

describe('a frozen week', () => {
  const committed = went(
    { on: '2026-11-02', amount: pln(100), closeOn: '2026-12-10' },
    { on: '2026-11-04', forecast: 'commit' },
    { on: '2026-11-20', amount: pln(90) },
    { on: '2026-12-05', status: 'won' }
  );
  const broken = went(
    { on: '2026-11-02', amount: pln(300), closeOn: '2026-12-20', forecast: 'commit' },
    { on: '2026-12-15', closeOn: '2027-01-20' },
    { on: '2027-01-10', status: 'won' }
  );
  const surprise = went({ on: '2026-11-20', amount: pln(70) }, { on: '2026-12-28', status: 'won' });
  const all = [committed, broken, surprise];

  test('holds what was committed at its beginning, at the amounts of then', () => {
    const [before, then, later] = ask(all, [week('2026-11-03'), week('2026-11-09'), week('2026-11-23')]);
    expect(before && calledIn(before, 'commit').forecast).toBe(300_00);
    expect(then && calledIn(then, 'commit').forecast).toBe(400_00);
    expect(later && calledIn(later, 'commit').forecast).toBe(390_00);
  });

  test('is held against what was won of it in time, and against all that was won', () => {
    const [then] = ask(all, [week('2026-11-09')]);
    expect(then && calledIn(then, 'commit').won).toBe(90_00);
    expect(then && wonIn(then)).toBe(160_00);
  });

  test('a deal that was won after the period, or taken back and lost, has not landed', () => {
    const lost = went(
      { on: '2026-11-02', amount: pln(50), closeOn: '2026-12-10', forecast: 'commit' },
      { on: '2026-11-20', status: 'won' },
      { on: '2026-11-25', status: 'open' },
      { on: '2026-11-30', status: 'lost' }
    );
    const [then] = ask([broken, lost], [week('2026-11-09')]);
    expect(then && calledIn(then, 'commit').won).toBe(0);
    expect(then && wonIn(then)).toBe(0);
  });

  test('best case includes commit, and a deal that was overdue then is in neither', () => {
    const best = went({ on: '2026-11-02', amount: pln(20), closeOn: '2026-11-30', forecast: 'best' });
    const overdue = went({ on: '2026-11-02', amount: pln(20), closeOn: '2026-11-05', forecast: 'commit' });
    const [then] = ask([committed, best, overdue], [week('2026-11-09')]);
    expect(then && calledIn(then, 'best').forecast).toBe(120_00);
    expect(then && calledIn(then, 'commit').forecast).toBe(100_00);
  });

  test('a commit lands by all weeks whose period is over together, with the middle one beside', () => {
    const weeks = ask(all, [week('2026-11-03'), week('2026-11-09'), week('2026-11-23')]);
    const landed = landing(weeks);
    // Won of it 0 + 90 + 90 of 300 + 400 + 390 committed.
    expect(landed).toMatchObject({ n: 3, deals: 2, median: 90 / 400 });
    expect(landed.rate).toBeCloseTo(180 / 1090, 12);
    expect(landed.all).toBeCloseTo((160 + 160 + 160) / 1090, 12);
    expect(landing(ask(all, [week('2026-11-09')], '2026-12-31'))).toMatchObject({ n: 0, rate: undefined });
  });
});

describe('the weeks that are frozen', () => {
  const rules = { zone: warsaw, since: '2026-10-21', today: '2026-11-10' } as const;

  test('begin on the rep’s day of the week, whole ones only, and forecast the period they begin in', () => {
    const mondays = freezes('quarter', { ...rules, weekStart: 1 });
    expect(mondays.map(({ day }) => day)).toEqual(['2026-10-26', '2026-11-02', '2026-11-09']);
    expect(mondays[0]).toMatchObject({ period: quarter, at: startOfDay('2026-10-26', warsaw) });
    expect(freezes('month', { ...rules, weekStart: 7 }).map(({ day }) => day)[0]).toBe('2026-10-25');
  });

  test('last an hour longer when the clock is set back', () => {
    const [a, b] = freezes('month', { ...rules, since: '2026-10-19', weekStart: 1 });
    expect((b?.at ?? 0) - (a?.at ?? 0)).toBe(7 * 24 * hour + hour);
  });

  test('begin when the rep first said how sure a deal is', () => {
    const silent = went({ on: '2026-01-05' });
    const said = went({ on: '2026-01-05' }, { on: '2026-03-03', forecast: 'best' });
    expect(firstSaid([silent, said])).toBe('2026-03-03');
    expect(firstSaid([silent])).toBeUndefined();
  });
});

describe('whatever two devices did to some deals', () => {
  const start = dayOf(friday, warsaw);
  const weeks = [-1, 0, 1, 2].map((days): Freeze => {
    const day = addDays(start, days);
    return { day, at: startOfDay(day, warsaw), period: { from: start, to: '2026-12-31' } };
  });

  test('a frozen week is the snapshot of its first instant', () => {
    fc.assert(
      fc.property(toldDeals, deals => {
        const histories = historiesOf(deals);
        for (const frozen of ask(histories, weeks)) {
          const shots = snapshotAt(histories, frozen.at).filter(
            ({ standing: { closeOn } }) =>
              closeOn !== undefined && isWithin(closeOn, { from: frozen.day, to: frozen.period.to })
          );
          expect(frozen.deals.map(({ deal, category }) => [deal, category])).toEqual(
            shots.map(({ deal, standing }) => [deal, standing.forecast ?? 'pipeline'])
          );
          expect(calledIn(frozen, 'commit').forecast).toBe(
            shots
              .filter(({ standing }) => standing.forecast === 'commit')
              .reduce((sum, { standing }) => sum + ((standing.amount && valueOn(standing.amount)) ?? 0), 0)
          );
        }
      }),
      { numRuns: 300 }
    );
  });

  test('the order in which changes arrive freezes the same weeks', () => {
    fc.assert(
      fc.property(toldDeals, deals => {
        const other = deals.map(({ deal, changes }) => ({ deal, changes: changes.toReversed() }));
        expect(ask(historiesOf(other), weeks)).toEqual(ask(historiesOf(deals), weeks));
      })
    );
  });
});
