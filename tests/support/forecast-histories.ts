import type { DealStatus } from '#lib/domain/deal.ts';
import { idOf, type StageId } from '#lib/domain/ids.ts';
import type { DealHistory, Standing, Turn } from '#lib/domain/pipeline-history/standing.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import { startOfDay, type Day } from '#lib/domain/time.ts';
import { aStage, anId, pipelineId, warsaw } from './builders.ts';

const ids = ['first', 'second', 'third'].map(name => idOf('stage', name));
export const [first, second, third] = ids as [StageId, StageId, StageId];

/** Three stages in use with 10, 40 and 80 %. */
export const stages: readonly Stage[] = [10, 40, 80].map((probability, place) =>
  aStage({ id: ids[place] ?? first, rank: place + 1, probability })
);

export type Step = Partial<Standing> & { readonly on: Day };

/** A deal as what became of it day by day; it begins on the first stage, open. */
export function went(...steps: readonly Step[]): DealHistory {
  let before: Standing | undefined;
  const turns = steps.map(({ on, ...what }): Turn => {
    const stood: Standing = before ?? { pipeline: pipelineId, stage: first, status: 'open' };
    const after = { ...stood, ...what };
    const turned = before ? (Object.keys(what)[0] as keyof Standing) : 'opened';
    const turn = { at: startOfDay(on, warsaw) + 1, day: on, turned, before, after } as const;
    before = after;
    return turn;
  });
  return { deal: anId('deal'), beginning: 'dated', turns };
}

/** So many deals that stood on a stage for a week each and then ended. */
export const ended = (count: number, stage: StageId, status: DealStatus, start: Day = '2026-01-01'): DealHistory[] =>
  Array.from({ length: count }, () => went({ on: start, stage }, { on: '2026-01-08', status }));

export const pln = (major: number) => ({ minor: major * 100, currency: 'PLN' });
