import type { FieldChange } from '#lib/domain/change.ts';
import type { PipelineId, StageId } from '#lib/domain/ids.ts';
import type { Pipeline, Stage } from '#lib/domain/pipeline.ts';
import { claimedBy, defaultPipeline, pipelinesInOrder } from '#lib/domain/pipelines/matching.ts';
import { inUse, leadingTo, standsOn } from '#lib/domain/pipelines/standing.ts';
import { settingsId } from '#lib/domain/settings.ts';
import type { Book } from './tables.ts';

/** Every stage there ever was, removed ones too: deals that another device put there stand where those lead. */
export async function allStages(book: Book): Promise<Stage[]> {
  const [live, removed] = await Promise.all([
    book.stages.toArray(),
    book.removed.where('id').startsWith('stage_').toArray()
  ]);
  return [...live, ...removed.map(({ row }) => row as Stage)];
}

/** The stages that deals of a pipeline may stand on, in order. */
export const stagesOf = async (book: Book, pipeline: PipelineId): Promise<Stage[]> =>
  inUse(pipeline, await allStages(book));

/** The stages whose open deals stand on this one: itself, and retired ones that lead here. */
export const standingOn = async (book: Book, stage: string): Promise<StageId[]> =>
  leadingTo(stage as StageId, await allStages(book));

/** The rep's pipelines in order, and the one that new deals enter unless another claims them. */
export async function pipelinesOf(
  book: Book
): Promise<{ readonly pipelines: readonly Pipeline[]; readonly chosen: PipelineId | undefined }> {
  const [rows, settings] = await Promise.all([book.pipelines.toArray(), book.settings.get(settingsId)]);
  const chosen = defaultPipeline(settings?.pipeline, rows);
  // Where devices apart have removed each other's last one, the chosen one is still there.
  const pipelines = rows.length > 0 || !chosen ? pipelinesInOrder(rows) : [{ id: chosen, createdAt: 0 }];
  return { pipelines, chosen };
}

/** The stage that a deal stands on which is put on this one, or undefined where the book does not know it. */
export const stageToday = async (book: Book, id: StageId): Promise<Stage | undefined> =>
  standsOn(id, await allStages(book));

type Origin = { readonly pipeline?: PipelineId; readonly source?: string; readonly product?: string };

/** Where a new deal begins: in the pipeline said, else in the one that claims it, else in the rep's chosen one. */
export async function firstStage(book: Book, { pipeline, ...origin }: Origin): Promise<Stage | undefined> {
  const { pipelines, chosen } = await pipelinesOf(book);
  const wanted = pipelines.find(({ id }) => id === pipeline)?.id ?? claimedBy(origin, pipelines) ?? chosen;
  return wanted && (await stagesOf(book, wanted))[0];
}

/** How stages were renamed, to tell what they were called when something happened. */
export const renamesOf = (book: Book, stages: readonly Stage[]): Promise<FieldChange[]> =>
  book.changes
    .where('of')
    .anyOf(stages.map(({ id }) => id))
    .and(({ field }) => field === 'name')
    .toArray();
