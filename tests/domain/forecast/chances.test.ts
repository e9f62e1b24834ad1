import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourcedChance } from '#lib/domain/forecast/chance.ts';
import { placesOf, wayOf } from '#lib/domain/forecast/places.ts';
import { ownShare, shrunk, stageToWin, waysPast } from '#lib/domain/forecast/stage-to-win.ts';
import type { DealHistory } from '#lib/domain/pipeline-history/standing.ts';
import { idOf } from '#lib/domain/ids.ts';
import { aStage, pipelineId } from '../../support/builders.ts';
import { ended, first, second, stages, third, went } from '../../support/forecast-histories.ts';

const places = placesOf(stages);
const tallies = (histories: readonly DealHistory[]) =>
  stageToWin(
    histories.flatMap(history => wayOf(history, places) ?? []),
    places
  );

describe('the chance of a stage from own history', () => {
  test('counts the deals that stood on it or past it and have ended', () => {
    const skipped = went({ on: '2026-03-01' }, { on: '2026-03-05', stage: third }, { on: '2026-03-09', status: 'won' });
    const open = went({ on: '2026-03-01', stage: third });
    const lostEarly = went({ on: '2026-03-01' }, { on: '2026-03-09', status: 'lost' });
    const found = tallies([skipped, open, lostEarly, ...ended(2, second, 'lost')]);
    expect([first, second, third].map(stage => found.get(stage))).toEqual([
      { won: 1, n: 4 },
      { won: 1, n: 3 },
      { won: 1, n: 1 }
    ]);
  });

  test('the deals behind it are as many as it counts', () => {
    const histories = [...ended(3, first, 'lost'), ...ended(2, second, 'won'), ...ended(4, third, 'lost')];
    const ways = histories.flatMap(history => wayOf(history, places) ?? []);
    for (const [stage, { won, n }] of stageToWin(ways, places)) {
      const behind = waysPast(ways, places.get(stage) ?? { pipeline: pipelineId, rank: 0 });
      expect([behind.filter(way => way.won).length, behind.length]).toEqual([won, n]);
    }
  });

  test('a deal that was opened again counts by how it ended in the end', () => {
    const back = went(
      { on: '2026-03-01' },
      { on: '2026-03-05', status: 'lost' },
      { on: '2026-03-07', status: 'open' },
      { on: '2026-03-09', status: 'won' }
    );
    expect(tallies([back]).get(first)).toEqual({ won: 1, n: 1 });
  });

  test('deals of a retired stage count where they stand now', () => {
    const old = aStage({ id: idOf('stage', 'retired'), rank: 9, retiredOn: '2026-02-01', mappedTo: second });
    const now = placesOf([...stages, old]);
    const way = wayOf(went({ on: '2026-01-01', stage: old.id }, { on: '2026-01-09', status: 'won' }), now);
    expect(stageToWin(way ? [way] : [], now).get(second)).toEqual({ won: 1, n: 1 });
  });

  test('is the stage’s without own deals, is shared by both in between, and is the own from twenty on', () => {
    expect(shrunk({ won: 0, n: 0 }, 40)).toBe(40);
    // 8 own deals, 6 won; the stage speaks for 12: (6 + 12 × 0.4) ÷ 20.
    expect(shrunk({ won: 6, n: 8 }, 40)).toBeCloseTo(54, 10);
    expect(shrunk({ won: 10, n: 20 }, 75)).toBeCloseTo((1000 + 75) / 21, 10);
    expect(ownShare(8)).toBe(0.4);
    expect(ownShare(20)).toBeGreaterThan(0.95);
  });

  test('always lies between the stage’s and the own rate, and comes nearer to the own with more deals', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.integer({ min: 0, max: 100 }), (a, b, ofStage) => {
        const [won, n] = [Math.min(a, b), Math.max(a, b)];
        if (n === 0) return;
        const own = (100 * won) / n;
        const chance = shrunk({ won, n }, ofStage);
        expect(chance).toBeGreaterThanOrEqual(Math.min(own, ofStage) - 1e-9);
        expect(chance).toBeLessThanOrEqual(Math.max(own, ofStage) + 1e-9);
        const twice = shrunk({ won: won * 2, n: n * 2 }, ofStage);
        expect(Math.abs(twice - own)).toBeLessThanOrEqual(Math.abs(chance - own) + 1e-9);
      })
    );
  });
});

describe('whose chance a deal has', () => {
  const odds = { probability: 40, tally: { won: 6, n: 8 } };

  test('the rep’s word goes first where words are asked for, and own history fills in', () => {
    expect(sourcedChance({ probability: 70 }, odds, 'word')).toMatchObject({ percent: 70, source: 'word' });
    expect(sourcedChance({}, odds, 'word')).toMatchObject({ source: 'history', n: 8 });
    expect(sourcedChance({ probability: 70 }, odds, 'history')?.percent).toBeCloseTo(54, 10);
  });

  test('the stage alone takes no notice of words or of history', () => {
    expect(sourcedChance({ probability: 70 }, odds, 'stage')).toMatchObject({ percent: 40, source: 'stage' });
  });

  test('without history every way but the word gives the stage’s, and says so', () => {
    const fresh = { probability: 25, tally: { won: 0, n: 0 } };
    for (const mode of ['word', 'stage', 'history'] as const) {
      expect(sourcedChance({}, fresh, mode)).toMatchObject({ percent: 25, source: 'stage' });
    }
  });

  test('a word of nought is a word', () => {
    expect(sourcedChance({ probability: 0 }, odds, 'word')).toMatchObject({ percent: 0, source: 'word' });
  });

  test('nobody makes up a chance for a stage that is not known', () => {
    expect(sourcedChance({}, undefined, 'history')).toBeUndefined();
  });
});
