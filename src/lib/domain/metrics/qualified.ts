import type { Deal } from '../deal.ts';
import type { PipelineId } from '../ids.ts';
import type { Stage, StageCode } from '../pipeline.ts';

/** Stages on which a lead is still being looked at; behind them it is an opportunity. */
const early: ReadonlySet<StageCode | undefined> = new Set<StageCode>(['prospecting', 'research', 'qualification']);

/**
 * Has a deal come behind the stages on which leads are qualified?
 *
 * Counts   the stage it stands on, or stood on when it was closed, is behind the last early one of its pipeline; in a
 *          pipeline without early stages every deal is an opportunity. A deal won is one, wherever it stood
 */
export function isOpportunityIn(stages: readonly Stage[]): (deal: Deal) => boolean {
  const ranks = new Map(stages.map(({ id, rank }) => [id, rank]));
  const last = new Map<PipelineId, number>();
  for (const { pipeline, rank, code } of stages)
    if (early.has(code)) last.set(pipeline, Math.max(rank, last.get(pipeline) ?? rank));
  return ({ status, stage, pipeline }) =>
    status === 'won' || (ranks.get(stage) ?? Infinity) > (last.get(pipeline) ?? -Infinity);
}

/** Has it a date of qualification, or come so far that it must have been qualified? */
export function isQualifiedIn(stages: readonly Stage[]): (deal: Deal) => boolean {
  const isOpportunity = isOpportunityIn(stages);
  return deal => deal.qualifiedOn !== undefined || isOpportunity(deal);
}
