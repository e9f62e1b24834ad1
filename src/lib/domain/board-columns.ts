import type { Deal } from './deal.ts';
import { fold } from './fold.ts';
import type { Stage } from './pipeline.ts';

/** One column of the board: a stage, or in the combined view the stages of several pipelines that share a name. */
export type BoardColumn = { readonly key: string; readonly name: string; readonly stages: readonly Stage[] };

type Placed = { readonly stage: Stage; readonly name: string; readonly depth: number };

/** How far along its pipeline a stage is, 0 first … 1 last; a pipeline of one stage is at its beginning. */
const placed = (stages: readonly Stage[], nameOf: (stage: Stage) => string): Placed[] =>
  stages.map((stage, n) => ({ stage, name: nameOf(stage), depth: n / Math.max(1, stages.length - 1) }));

const meanDepth = (some: readonly Placed[]): number => some.reduce((sum, { depth }) => sum + depth, 0) / some.length;

const columnOf = (key: string, some: readonly Placed[]): BoardColumn => ({
  key,
  name: some[0]?.name ?? '',
  stages: some.map(({ stage }) => stage)
});

/**
 * The columns of a board, from left to right.
 *
 * One pipeline  its stages, each a column of its own
 * Several       stages of one name (case and diacritics do not matter) share a column; columns follow the mean of how
 *               far along its pipeline each of their stages is, then their names
 *
 * @param pipelines the stages in use of each pipeline shown, in order
 */
export function columnsOf(pipelines: readonly (readonly Stage[])[], nameOf: (stage: Stage) => string): BoardColumn[] {
  const all = pipelines.map(stages => placed(stages, nameOf));
  const [only, ...more] = all;
  if (more.length === 0) return (only ?? []).map(one => columnOf(one.stage.id, [one]));
  const byName = [...Map.groupBy(all.flat(), ({ name }) => fold(name))];
  return byName
    .sort(([a, left], [b, right]) => meanDepth(left) - meanDepth(right) || (a < b ? -1 : 1))
    .map(([key, some]) => columnOf(key, some));
}

/** The stage that a deal comes to when it is put into a column: the one of its own pipeline there, if there is one. */
export const stageIn = ({ stages }: BoardColumn, { pipeline }: Pick<Deal, 'pipeline'>): Stage | undefined =>
  stages.find(stage => stage.pipeline === pipeline);
