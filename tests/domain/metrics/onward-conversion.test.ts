import { describe, expect, test } from 'vitest';
import type { Deal } from '#lib/domain/deal.ts';
import type { DealHistory } from '#lib/domain/pipeline-history/standing.ts';
import { addDays, startOfDay } from '#lib/domain/time.ts';
import { anId, aStage, fridayDay, pipelineId, warsaw } from '../../support/builders.ts';
import { figure } from '../../support/metric-facts.ts';

describe('conversion from stage to stage', () => {
  const stages = (['qualification', 'proposal'] as const).map((code, place) => aStage({ code, rank: place + 1 }));
  const [first, second] = stages.map(({ id }) => id);
  /** A deal that came to these stages a day apart in November, and ended on the day after. */
  const went = (ids: readonly (Deal['stage'] | undefined)[], end: 'won' | 'lost' | 'open'): DealHistory => {
    const steps = [...ids.map(stage => ({ stage, status: 'open' as const })), { stage: ids.at(-1), status: end }];
    const standings = steps.flatMap(({ stage, status }) => (stage ? { pipeline: pipelineId, stage, status } : []));
    const turns = standings.map((after, place) => {
      const day = addDays('2026-11-02', place);
      const turned = place === 0 ? ('opened' as const) : ('stage' as const);
      return { at: startOfDay(day, warsaw), day, turned, before: standings[place - 1], after };
    });
    return { deal: anId('deal'), beginning: 'dated', turns };
  };

  test('pools the stages, and tells each of them', () => {
    const histories = [went([first, second], 'won'), went([first, second], 'lost'), went([first], 'lost')];
    const onward = figure('stage-conversion', { histories, stages });
    expect(onward).toMatchObject({ value: 3 / 5, n: 5, hits: 3 });
    expect(onward.parts?.rows).toMatchObject([
      { key: first, hits: 2, n: 3 },
      { key: second, hits: 1, n: 2 }
    ]);
  });

  test('does not hold against a month the deals that have not had time yet', () => {
    const young = went([second], 'open');
    const fresh: DealHistory = { ...young, turns: young.turns.map(turn => ({ ...turn, day: fridayDay })) };
    const histories = [went([first, second], 'won'), went([first, second], 'lost'), fresh];
    expect(figure('stage-conversion', { histories, stages })).toMatchObject({
      value: 3 / 4,
      leftOut: { 'too-young': 2 }
    });
  });
});
