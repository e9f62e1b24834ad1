import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceModes } from '#lib/domain/forecast/chance.ts';
import { placesOf } from '#lib/domain/forecast/places.ts';
import { reliability } from '#lib/domain/forecast/reliability.ts';
import { saidChances, stageDefaults, toldOf, type Statement } from '#lib/domain/forecast/said-chances.ts';
import type { DealHistory } from '#lib/domain/pipeline-history/standing.ts';
import { tick } from '#lib/domain/stamp.ts';
import { startOfDay } from '#lib/domain/time.ts';
import { aChange, anId, phone, warsaw } from '../../support/builders.ts';
import { historiesOf, toldDeals } from '../../support/deal-histories.ts';
import { ended, first, second, stages, went } from '../../support/forecast-histories.ts';

const places = placesOf(stages);
function told(histories: readonly DealHistory[]): Statement[] {
  const ended = histories.flatMap(history => toldOf(history, places) ?? []);
  const { spoken, say } = saidChances(ended, places, stageDefaults(stages, []));
  return spoken.flatMap(one => say(one) ?? []);
}

const said = (percent: number, won: boolean, deal = anId('deal')): Statement => ({
  ...{ deal, won, day: '2026-01-01' },
  said: { word: percent, stage: percent, history: percent }
});

describe('chances that were said', () => {
  test('are told on every stage that a deal came to, and when the rep said another', () => {
    const deal = went(
      { on: '2026-03-01' },
      { on: '2026-03-05', stage: second },
      { on: '2026-03-09', probability: 70 },
      { on: '2026-03-20', status: 'won' }
    );
    expect(told([deal]).map(({ day, said, won }) => [day, said.word, said.stage, won])).toEqual([
      ['2026-03-01', 10, 10, true],
      ['2026-03-05', 40, 40, true],
      ['2026-03-09', 70, 40, true]
    ]);
  });

  test('a deal that was moved and won on one day is no prophecy, and an open one proves nothing', () => {
    const quick = went({ on: '2026-03-01' }, { on: '2026-03-01', stage: second }, { on: '2026-03-01', status: 'won' });
    expect(told([quick, went({ on: '2026-03-01' })])).toEqual([]);
  });

  test('own history is that of the deals that had ended by then', () => {
    const deal = went({ on: '2026-03-01', stage: second }, { on: '2026-03-05', status: 'lost' });
    const before = ended(20, second, 'won');
    const after = Array.from({ length: 20 }, () =>
      went({ on: '2026-03-01', stage: second }, { on: '2026-03-02', status: 'lost' })
    );
    const one = told([...before, ...after, deal]).find(statement => statement.deal === deal.deal);
    expect(one?.said.history).toBeCloseTo((2000 + 40) / 21, 10);
  });

  test('the stage’s chance is the one that was written there then', () => {
    const stamp = tick(undefined, startOfDay('2026-02-01', warsaw), phone);
    const change = aChange({ of: second, field: 'probability', from: 30, to: 40, day: '2026-02-01', stamp });
    const on = stageDefaults(stages, [change]);
    expect([on(second, '2026-01-31'), on(second, '2026-02-01'), on(first, '2026-01-01')]).toEqual([30, 40, 10]);
  });
});

describe('how true chances are', () => {
  test('is read from what came of those in each tenth', () => {
    const cases = [said(20, false), said(25, false), said(28, true), said(90, true), said(100, true)];
    const { bins, n, deals } = reliability(cases, 'word');
    expect({ n, deals }).toEqual({ n: 5, deals: 5 });
    expect(bins.map(bin => [bin.from, bin.n, bin.won])).toEqual([
      [20, 3, 1],
      [90, 2, 2]
    ]);
    expect(bins[0]?.said).toBeCloseTo(0.2433, 4);
    expect(bins[0]?.interval?.low).toBeCloseTo(0.0615, 3);
  });

  test('Brier’s score is the mean squared error, and the average has one of its own', () => {
    const { brier, base, baseBrier } = reliability([said(80, true), said(60, false)], 'word');
    expect(brier).toBeCloseTo((0.04 + 0.36) / 2, 12);
    expect({ base, baseBrier }).toEqual({ base: 0.5, baseBrier: 0.25 });
  });

  test('a deal counts once in each tenth, however often its chance was said', () => {
    const deal = anId('deal');
    const { n, bins } = reliability([said(21, true, deal), said(27, true, deal), said(55, true, deal)], 'word');
    expect(n).toBe(2);
    expect(bins[0]?.said).toBe(0.21);
  });

  test('nothing is said of no cases', () => {
    expect(reliability([], 'word')).toMatchObject({ n: 0, bins: [], brier: undefined, base: undefined });
  });

  test('lies between 0 and 1 whatever happened, is made of all cases, and is alike in any order', () => {
    fc.assert(
      fc.property(toldDeals, deals => {
        const statements = told(historiesOf(deals));
        const turned = told(
          historiesOf(deals.map(one => ({ ...one, changes: one.changes.toReversed() }))).toReversed()
        );
        for (const mode of chanceModes) {
          const found = reliability(statements, mode);
          expect(found.brier ?? 0).toBeGreaterThanOrEqual(0);
          expect(found.brier ?? 0).toBeLessThanOrEqual(1);
          expect(found.bins.reduce((sum, { n }) => sum + n, 0)).toBe(found.n);
          expect(reliability(turned, mode)).toEqual(found);
        }
      })
    );
  });
});
