import { describe, expect, test } from 'vitest';
import { idOf, type StageId } from '#lib/domain/ids.ts';
import { stageConversion, type StageQuestion } from '#lib/domain/metrics/stage-conversion.ts';
import type { DealStatus } from '#lib/domain/deal.ts';
import type { DealHistory, Standing, Turn } from '#lib/domain/pipeline-history/standing.ts';
import { stageVisits } from '#lib/domain/pipeline-history/stage-visits.ts';
import { startOfDay, type Day } from '#lib/domain/time.ts';
import { anId, pipelineId, warsaw } from '../support/builders.ts';

const [first, second, third] = ['first', 'second', 'third'].map(name => idOf('stage', name)) as [
  StageId,
  StageId,
  StageId
];

type Step = readonly [Day, StageId | DealStatus];
const isStatus = (what: string): what is DealStatus => ['open', 'won', 'lost', 'hold'].includes(what);

/** A deal as the days on which it came to a stage or became another status. */
function went(...steps: readonly Step[]): DealHistory {
  let before: Standing | undefined;
  const turns = steps.map(([day, what]): Turn => {
    const stood: Standing = before ?? { pipeline: pipelineId, stage: first, status: 'open' };
    const after: Standing = isStatus(what) ? { ...stood, status: what } : { ...stood, stage: what };
    const turned = before ? (isStatus(what) ? 'status' : 'stage') : 'opened';
    const turn = { at: startOfDay(day, warsaw), day, turned, before, after } as const;
    before = after;
    return turn;
  });
  return { deal: anId('deal'), beginning: 'dated', turns };
}

const ask = (histories: readonly DealHistory[], but: Partial<StageQuestion> = {}) =>
  stageConversion(histories, {
    pipeline: pipelineId,
    stages: [first, second, third],
    period: { from: '2026-01-01', to: '2026-12-31' },
    today: '2026-11-20',
    ...but
  });

describe('of the deals that come to a stage', () => {
  const through = went(['2026-03-01', first], ['2026-03-11', second], ['2026-03-21', third], ['2026-03-31', 'won']);
  const skipped = went(['2026-03-01', first], ['2026-03-05', third], ['2026-03-09', 'lost']);
  const stuck = went(['2026-03-01', first]);

  test('each moved on, was lost there or is there still, and a stage that was skipped was passed', () => {
    const figures = ask([through, skipped, stuck]).map(stage => [
      ...[stage.reached, stage.entered, stage.movedOn, stage.lostHere, stage.stillHere, stage.won]
    ]);
    expect(figures).toEqual([
      [3, 3, 2, 0, 1, 1],
      [2, 1, 2, 0, 0, 1],
      [2, 2, 1, 1, 0, 1]
    ]);
  });

  test('those that had no time yet are in no rate, whatever became of them', () => {
    const young = went(['2026-11-18', first], ['2026-11-19', second]);
    const [stage] = ask([through, through, stuck, young]);
    expect(stage).toMatchObject({ tooYoung: 1, onward: { hits: 2, n: 3 }, decided: { hits: 3, n: 3 } });
  });

  test('only those of the period are asked about, but all of them say how long a stay takes', () => {
    const [stage] = ask([through, stuck], { period: { from: '2026-04-01', to: '2026-12-31' } });
    expect(stage).toMatchObject({ onward: { n: 0, rate: undefined }, time: { n: 1, median: 10 } });
  });

  test('one that went back and was lost was lost at the furthest stage it came to', () => {
    const back = went(['2026-03-01', first], ['2026-03-05', second], ['2026-03-09', first], ['2026-03-20', 'lost']);
    expect(ask([back]).map(({ lostHere }) => lostHere)).toEqual([0, 1, 0]);
    expect(ask([back])[0]?.time).toMatchObject({ n: 2, sum: 4 + 11 });
  });

  test('one that went to another pipeline is neither won nor lost in this one', () => {
    const [turn] = through.turns;
    const gone: Turn = {
      ...{ at: startOfDay('2026-03-04', warsaw), day: '2026-03-04', turned: 'pipeline', before: turn?.after },
      after: { pipeline: idOf('pipeline', 'other'), stage: third, status: 'won' }
    };
    const [stage] = ask([{ ...through, turns: turn ? [turn, gone] : [] }]);
    expect(stage).toMatchObject({ reached: 1, movedOn: 0, lostHere: 0, stillHere: 1, won: 0 });
  });

  test('a retired stage counts as the one it was mapped to, and a move between the two is none', () => {
    const mapped = (stage: StageId) => (stage === second ? first : stage);
    const [stage, last] = ask([through, skipped], { stages: [first, third], countsAs: mapped });
    expect(stage).toMatchObject({ reached: 2, entered: 2, movedOn: 2, time: { n: 2, sum: 20 + 4 } });
    expect(last).toMatchObject({ reached: 2, lostHere: 1 });
  });
});

describe('a stay on a stage', () => {
  test('goes on while the deal is on hold, and begins anew when it is opened again', () => {
    const history = went(['2026-03-01', first], ['2026-03-05', 'hold'], ['2026-03-09', 'open'], ['2026-03-11', 'lost']);
    expect(stageVisits(history)).toMatchObject([{ from: '2026-03-01', until: '2026-03-11' }]);
    const again = went(['2026-03-01', first], ['2026-03-05', 'lost'], ['2026-04-01', 'open']);
    expect(stageVisits(again)).toEqual([
      { pipeline: pipelineId, stage: first, from: '2026-03-01', until: '2026-03-05' },
      { pipeline: pipelineId, stage: first, from: '2026-04-01' }
    ]);
  });

  test('is none on the old stage when a lost deal is opened again on another', () => {
    const moved = went(['2026-03-01', first], ['2026-03-05', 'lost'], ['2026-04-01', 'open'], ['2026-04-01', second]);
    expect(stageVisits(moved).map(({ stage, from }) => [stage, from])).toEqual([
      [first, '2026-03-01'],
      [second, '2026-04-01']
    ]);
  });
});
