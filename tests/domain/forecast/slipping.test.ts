import { describe, expect, test } from 'vitest';
import { habitsOf, outlookOf } from '#lib/domain/forecast/outlook.ts';
import { placesOf, wayOf } from '#lib/domain/forecast/places.ts';
import { promisesOf, pushesOf, slipChance } from '#lib/domain/forecast/promises.ts';
import { remainingTime, timesToWin, tooSoon } from '#lib/domain/forecast/time-to-win.ts';
import { addDays } from '#lib/domain/time.ts';
import { aDeal } from '../../support/builders.ts';
import { second, stages, third, went, type Step } from '../../support/forecast-histories.ts';

const places = placesOf(stages);
const today = '2026-11-20';
const fates = (...steps: readonly Step[]) =>
  promisesOf(went(...steps), places, today).map(({ day, pushes, missed }) => [day, pushes, missed]);

describe('a close date', () => {
  test('is missed when it is put off or goes by, and kept when the deal ends by then', () => {
    expect(
      fates(
        { on: '2026-03-01', closeOn: '2026-03-31' },
        { on: '2026-03-20', closeOn: '2026-04-30' },
        { on: '2026-05-04', closeOn: '2026-05-31' },
        { on: '2026-05-31', status: 'lost' }
      )
    ).toEqual([
      ['2026-03-31', 0, true],
      ['2026-04-30', 1, true],
      ['2026-05-31', 2, false]
    ]);
  });

  test('that is drawn nearer, taken away or put on hold broke no promise', () => {
    const began = { on: '2026-03-01', closeOn: '2026-06-30' } as const;
    expect(fates(began, { on: '2026-03-05', closeOn: '2026-05-31' }, { on: '2026-05-01', status: 'won' })).toEqual([
      ['2026-05-31', 0, false]
    ]);
    expect(fates(began, { on: '2026-03-05', status: 'hold' })).toEqual([]);
    expect(fates({ ...began, closeOn: addDays(today, 3) })).toEqual([]);
  });

  test('that has gone by with the deal still open is missed already', () => {
    expect(fates({ on: '2026-03-01', closeOn: '2026-11-19' })).toEqual([['2026-11-19', 0, true]]);
    expect(fates({ on: '2026-03-01', closeOn: today })).toEqual([]);
  });

  test('pushes are counted with their days; drawing nearer takes none back', () => {
    const history = went(
      { on: '2026-03-01', closeOn: '2026-03-31' },
      { on: '2026-03-20', closeOn: '2026-04-10' },
      { on: '2026-03-22', closeOn: '2026-04-05' },
      { on: '2026-04-01', closeOn: '2026-04-15' }
    );
    expect(pushesOf(history)).toEqual({ count: 2, days: 20 });
  });

  test('slips as often as others like it did, of the same stage where there are enough', () => {
    const missed = went(
      { on: '2026-03-01', stage: second, closeOn: '2026-03-31' },
      { on: '2026-04-09', status: 'won' }
    );
    const kept = went({ on: '2026-03-01', stage: third, closeOn: '2026-03-31' }, { on: '2026-03-09', status: 'won' });
    const promises = [missed, kept, kept, kept].flatMap(one => promisesOf(one, places, today));
    expect(slipChance(promises, { stage: second, pushes: 0 }, 1)).toMatchObject({
      ...{ alike: 'stage-and-pushes', missed: 1, n: 1, rate: 1 }
    });
    expect(slipChance(promises, { stage: second, pushes: 0 }, 2)).toMatchObject({ alike: 'pushes', missed: 1, n: 4 });
    expect(slipChance(promises, { stage: second, pushes: 5 }, 2)).toMatchObject({ n: 0, rate: undefined });
  });
});

describe('the time that a deal still needs', () => {
  const won = (days: number, stage = second) =>
    went({ on: '2026-01-01', stage }, { on: addDays('2026-01-01', days), status: 'won' });
  const timesFrom = (stage: typeof second, ...histories: ReturnType<typeof won>[]) =>
    timesToWin(
      histories.flatMap(history => wayOf(history, places) ?? []),
      places,
      stage
    );

  test('is counted from the stage to the win, also for deals that skipped it; lost ones are in no time', () => {
    const lost = went({ on: '2026-01-01', stage: second }, { on: '2026-01-05', status: 'lost' });
    const times = timesFrom(second, won(30), won(12, third), lost);
    expect(times.map(({ days }) => days)).toEqual([30, 12]);
    expect(timesFrom(third, won(30))).toEqual([]);
  });

  test('of deals that took longer than this one has stood, the middle one less what it stood', () => {
    const times = [10, 20, 30, 40, 50].map(days => ({ deal: aDeal().id, days }));
    expect(remainingTime(times, 0, 5)).toMatchObject({ kind: 'known', median: 30, n: 5 });
    expect(remainingTime(times, 25, 3)).toMatchObject({ kind: 'known', median: 15, n: 3 });
    expect(remainingTime(times, 25, 4)).toEqual({ kind: 'too-few', n: 3 });
  });

  test('a date that is nearer than that is warned of, with a better one; one gone by is another matter', () => {
    const known = { kind: 'known', median: 20.5, n: 12, deals: [] } as const;
    expect(tooSoon(addDays(today, 20), today, known)).toEqual({
      ...{ median: 20.5, n: 12, left: 20, better: addDays(today, 21) }
    });
    expect(tooSoon(addDays(today, 21), today, known)).toBeUndefined();
    expect(tooSoon(addDays(today, -1), today, known)).toBeUndefined();
    expect(tooSoon(addDays(today, 1), today, { kind: 'too-few', n: 9 })).toBeUndefined();
  });

  test('nobody is warned on fewer than ten wins', () => {
    const deal = aDeal({ stage: second, stageSince: today, closeOn: addDays(today, 1) });
    const outlook = (count: number) =>
      outlookOf(
        deal,
        undefined,
        habitsOf(
          Array.from({ length: count }, () => won(30)),
          places,
          today
        ),
        today
      );
    expect(outlook(9).soon).toBeUndefined();
    expect(outlook(10).soon).toMatchObject({ median: 30, n: 10 });
  });
});
