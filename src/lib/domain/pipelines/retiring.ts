import { changesBetween } from '../change.ts';
import type { Deal } from '../deal.ts';
import type { PipelineId, StageId } from '../ids.ts';
import { today, type Moment } from '../moment.ts';
import type { Pipeline, Stage } from '../pipeline.ts';
import type { Refusal } from '../refusal.ts';
import { removal } from '../removal.ts';
import { err, ok, type Result } from '../result.ts';
import type { Write } from '../rows.ts';
import type { Settings } from '../settings.ts';
import { defaultPipeline, likeliest, pipelinesInOrder } from './matching.ts';
import { choosePipeline } from './pipeline-commands.ts';
import { inUse, standsOn } from './standing.ts';

/** Takes a stage out of use; its open deals and those on hold go to `to`, and it counts as that from now on. */
export type RetireStage = { readonly kind: 'retire-stage'; readonly id: StageId; readonly to: StageId };
/** Puts a retired stage back to its place. Deals that have left it stay where they are. */
export type BringBackStage = { readonly kind: 'bring-back-stage'; readonly id: StageId };
/** `mapping` says for each stage where its deals go; without one the pipeline must be empty of them. */
export type RemovePipeline = {
  readonly kind: 'remove-pipeline';
  readonly id: PipelineId;
  readonly mapping?: Readonly<Record<StageId, StageId>>;
};

/** Moved by an edit of stages, not by the rep: how long it has stood still goes on. */
function carried(deal: Deal, to: Stage, moment: Moment): Write[] {
  const after = { ...deal, pipeline: to.pipeline, stage: to.id };
  return [{ table: 'deals', row: after }, ...changesBetween(deal.id, deal, after, moment)];
}

function retired(stage: Stage, to: Stage, moment: Moment): Write[] {
  const after = { ...stage, retiredOn: today(moment), mappedTo: to.id };
  return [{ table: 'stages', row: after }, ...changesBetween(stage.id, stage, after, moment)];
}

/** `deals` are the open and held ones that stand on the stage. Refused for the last stage of a pipeline. */
export function retireStage(
  stage: Stage,
  target: StageId,
  facts: { readonly stages: readonly Stage[]; readonly deals: readonly Deal[] },
  moment: Moment
): Result<Write[], Refusal> {
  const { stages, deals } = facts;
  if (stage.retiredOn !== undefined) return err({ kind: 'stage-not-in-use' });
  if (inUse(stage.pipeline, stages).length < 2) return err({ kind: 'last-stage' });
  const to = standsOn(target, stages);
  if (!to || to.id === stage.id) return err({ kind: 'stage-not-in-use' });
  return ok([...retired(stage, to, moment), ...deals.flatMap(deal => carried(deal, to, moment))]);
}

export function bringBackStage(stage: Stage, moment: Moment): Write[] {
  const { retiredOn: _retiredOn, mappedTo: _mappedTo, ...after } = stage;
  return [{ table: 'stages', row: after }, ...changesBetween(stage.id, stage, after, moment)];
}

export type RemovalFacts = {
  readonly pipelines: readonly Pipeline[];
  readonly stages: readonly Stage[];
  /** Open and held ones that stand on its stages. */
  readonly deals: readonly Deal[];
  readonly settings: Settings | undefined;
};

/**
 * The pipeline goes; its stages are retired and lead where the rep said, else to the likeliest stage of the pipeline
 * that new deals enter from now on. Refused for the last pipeline, and for one with deals and no word where they go.
 */
export function removePipeline(
  { id, mapping }: RemovePipeline,
  { pipelines, stages, deals, settings }: RemovalFacts,
  moment: Moment
): Result<Write[], Refusal> {
  const row = pipelines.find(one => one.id === id);
  const left = pipelinesInOrder(pipelines.filter(one => one.id !== id));
  const heir = defaultPipeline(settings?.pipeline, left);
  if (!row || left.length === 0 || !heir) return err({ kind: 'last-pipeline' });
  if (deals.length > 0 && !mapping) return err({ kind: 'deals-inside' });
  const elsewhere = stages.filter(({ pipeline }) => pipeline !== id);
  const placeOf = (stage: Stage): Stage | undefined =>
    standsOn(mapping?.[stage.id] ?? stage.id, elsewhere) ?? likeliest(stage, inUse(heir, elsewhere));
  const writes = inUse(id, stages).flatMap(stage => {
    const to = placeOf(stage);
    if (!to) return [];
    const here = deals.filter(deal => standsOn(deal.stage, stages)?.id === stage.id);
    return [...retired(stage, to, moment), ...here.flatMap(deal => carried(deal, to, moment))];
  });
  const chosen = settings?.pipeline === id ? choosePipeline(settings, heir, moment) : [];
  return ok([...writes, ...chosen, ...removal({ table: 'pipelines', row }, moment)]);
}
