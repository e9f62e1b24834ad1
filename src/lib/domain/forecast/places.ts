import type { DealId, PipelineId, StageId } from '../ids.ts';
import type { DealHistory } from '../pipeline-history/standing.ts';
import { stageVisits } from '../pipeline-history/stage-visits.ts';
import type { Stage } from '../pipeline.ts';
import { standsOn } from '../pipelines/standing.ts';
import type { Day } from '../time.ts';

/** Where deals of a stage stand now: the stage in use, and how far along it is in its pipeline. */
export type Place = { readonly pipeline: PipelineId; readonly stage: StageId; readonly rank: number };

/** The place of every stage there ever was; retired ones and removed ones have that of the stage they lead to. */
export type Places = ReadonlyMap<StageId, Place>;

export const placesOf = (stages: readonly Stage[]): Places =>
  new Map(
    stages.flatMap(({ id }) => {
      const here = standsOn(id, stages);
      return here ? [[id, { pipeline: here.pipeline, stage: here.id, rank: here.rank }] as const] : [];
    })
  );

/** How one deal that has ended came there. */
export type Way = {
  readonly deal: DealId;
  readonly pipeline: PipelineId;
  /** The furthest place that it stood on. */
  readonly furthest: number;
  /** When it came to each place that it stood on, the first time; in the order of days. */
  readonly reached: readonly { readonly rank: number; readonly day: Day }[];
  readonly won: boolean;
  readonly endedOn: Day;
};

/** The way of a deal that is won or lost in the end; undefined of any other, and of one whose stages nobody knows. */
export function wayOf(history: DealHistory, places: Places): Way | undefined {
  const end = history.turns.findLast(({ turned }) => turned === 'status' || turned === 'presence');
  const status = history.turns.at(-1)?.after?.status;
  if (!end || (status !== 'won' && status !== 'lost')) return undefined;
  const visits = stageVisits(history).flatMap(({ stage, from }) => {
    const place = places.get(stage);
    return place ? [{ ...place, day: from }] : [];
  });
  const pipeline = visits.at(-1)?.pipeline;
  const reached = visits.filter(visit => visit.pipeline === pipeline).map(({ rank, day }) => ({ rank, day }));
  if (pipeline === undefined) return undefined;
  const furthest = Math.max(...reached.map(({ rank }) => rank));
  return { deal: history.deal, pipeline, furthest, reached, won: status === 'won', endedOn: end.day };
}
