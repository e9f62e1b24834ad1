import type { PipelineId, StageId } from '../ids.ts';
import type { Stage } from '../pipeline.ts';

/** Stages as a book has them; a removed one still says where its deals belong. */
type Stages = readonly Stage[];

const isInUse = ({ retiredOn, deletedAt }: Stage): boolean => retiredOn === undefined && deletedAt === undefined;

/** First by place; two that devices put on one place apart are told apart by their ids, alike everywhere. */
export const inOrder = (a: Stage, b: Stage): number => a.rank - b.rank || (a.id < b.id ? -1 : 1);

/**
 * The stages that deals of a pipeline may stand on, in order.
 *
 * Range    never empty for a pipeline with stages: where devices apart have retired every one of them, the first
 *          is in use all the same, because its deals have to be somewhere
 */
export function inUse(pipeline: PipelineId, stages: Stages): Stage[] {
  const own = stages.filter(stage => stage.pipeline === pipeline).sort(inOrder);
  const used = own.filter(isInUse);
  return used.length > 0 ? used : own.slice(0, 1);
}

/** Follows `next` from a stage to where it ends. In a ring, which only devices apart can make, it ends on the smallest id. */
function endOf(id: StageId, stages: Stages, next: (stage: Stage) => StageId | undefined): StageId {
  const byId = new Map(stages.map(stage => [stage.id, stage]));
  const seen: StageId[] = [];
  let here = id;
  while (!seen.includes(here)) {
    seen.push(here);
    const stage = byId.get(here);
    const further = stage && next(stage);
    if (further === undefined || !byId.has(further)) return here;
    here = further;
  }
  return seen.slice(seen.indexOf(here)).sort()[0] ?? here;
}

const heirOf = (stage: Stage): StageId | undefined =>
  isInUse(stage) ? undefined : (stage.mappedTo ?? stage.splitFrom);

/**
 * Where a deal that was put on this stage stands now: on the stage itself, or, since it was retired or removed, on
 * the one it was mapped to. So a deal that another device moved there meanwhile is on the board all the same.
 *
 * Range    a stage in use whenever the stage is known; undefined for one that the book does not have
 */
export function standsOn(id: StageId, stages: Stages): Stage | undefined {
  const end = endOf(id, stages, heirOf);
  const stage = stages.find(one => one.id === end);
  if (!stage || isInUse(stage)) return stage;
  const left = inUse(stage.pipeline, stages);
  const heir = left.findLast(one => inOrder(one, stage) < 0) ?? left[0];
  const further = heir && stages.find(({ id }) => id === endOf(heir.id, stages, heirOf));
  return further && isInUse(further) ? further : heir;
}

/** The stages whose deals stand on this one now: itself, and those that lead here. */
export const leadingTo = (id: StageId, stages: Stages): StageId[] => [
  id,
  ...stages.filter(stage => stage.id !== id && standsOn(stage.id, stages)?.id === id).map(stage => stage.id)
];

/**
 * The stage as which a stage counts when figures of different times are compared ("as mapped"): a retired one as the
 * one it was mapped to, a part that was split off as the one it came from. Counted "as it was", a stage is its own id.
 *
 * Unit     the id of a stage; its own for a stage that was neither retired nor split, or that the book does not have
 * Source   requirements 6; features B4. Unlike `standsOn` it joins what was split, since nobody can say into which
 *          part a deal of before would have gone
 */
export const countsAs = (id: StageId, stages: Stages): StageId =>
  endOf(id, stages, ({ retiredOn, mappedTo, splitFrom }) =>
    retiredOn === undefined ? splitFrom : (mappedTo ?? splitFrom)
  );

/** The stage that follows another in its pipeline; the last one has none. A retired one is followed by its heir's next. */
export function stageAfter(id: StageId, stages: Stages): Stage | undefined {
  const here = standsOn(id, stages);
  const used = here ? inUse(here.pipeline, stages) : [];
  return used[used.findIndex(stage => stage.id === here?.id) + 1];
}
