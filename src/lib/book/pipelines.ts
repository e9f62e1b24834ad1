import { fold } from '#lib/domain/fold.ts';
import { pipelinesInOrder } from '#lib/domain/pipelines/matching.ts';
import { inOrder, inUse, leadingTo, standsOn } from '#lib/domain/pipelines/standing.ts';
import type { PipelineId, StageId } from '#lib/domain/ids.ts';
import type { Pipeline, Stage } from '#lib/domain/pipeline.ts';
import { allStages, pipelinesOf } from './stages.ts';
import type { Book } from './tables.ts';

/** A stage in use and how many deals stand on it, open or on hold. */
export type Staffed = { readonly stage: Stage; readonly deals: number };

/** A retired stage and the one as which its deals are counted now. */
export type Retired = { readonly stage: Stage; readonly heir: Stage | undefined };

export type PipelineSeen = {
  readonly pipeline: Pipeline;
  readonly stages: readonly Staffed[];
  readonly retired: readonly Retired[];
  readonly deals: number;
  /** New deals enter it unless another one claims them. */
  readonly isChosen: boolean;
};

async function seen(book: Book, pipeline: Pipeline, chosen: PipelineId | undefined): Promise<PipelineSeen> {
  const all = await allStages(book);
  const stages = await Promise.all(
    inUse(pipeline.id, all).map(async stage => ({ stage, deals: await countOn(book, stage.id, all) }))
  );
  const used = new Set(stages.map(({ stage }) => stage.id));
  const retired = all
    .filter(stage => stage.pipeline === pipeline.id && stage.deletedAt === undefined && !used.has(stage.id))
    .sort(inOrder)
    .map(stage => ({ stage, heir: standsOn(stage.id, all) }));
  const deals = stages.reduce((sum, one) => sum + one.deals, 0);
  return { pipeline, stages, retired, deals, isChosen: pipeline.id === chosen };
}

const countOn = (book: Book, stage: StageId, all: readonly Stage[]): Promise<number> =>
  book.deals
    .where('[status+stage]')
    .anyOf(
      leadingTo(stage, all).flatMap(id => [
        ['open', id],
        ['hold', id]
      ])
    )
    .count();

/** Every pipeline, in the rep's order, with its stages. */
export async function pipelinesSeen(book: Book): Promise<PipelineSeen[]> {
  const { pipelines, chosen } = await pipelinesOf(book);
  return Promise.all(pipelinesInOrder(pipelines).map(pipeline => seen(book, pipeline, chosen)));
}

/** How many of the latest deals are read for what they came from. */
const latest = 1_000;

export type Origins = { readonly sources: readonly string[]; readonly products: readonly string[] };

/** Sources and products that deals and pipelines name, the most usual first. */
export async function knownOrigins(book: Book): Promise<Origins> {
  const [deals, pipelines] = await Promise.all([
    book.deals.orderBy('id').reverse().limit(latest).toArray(),
    book.pipelines.toArray()
  ]);
  const claimed = (field: keyof Origins) => pipelines.flatMap(pipeline => pipeline[field] ?? []);
  const said = (field: 'source' | 'product') => deals.flatMap(deal => deal[field] ?? []);
  return {
    sources: mostUsual([...claimed('sources'), ...said('source')]),
    products: mostUsual([...claimed('products'), ...said('product')])
  };
}

const mostShown = 12;

/** However a name was typed, it is listed once, as it was typed first. */
function mostUsual(names: readonly string[]): string[] {
  const groups = [...Map.groupBy(names, name => fold(name.trim())).values()];
  return groups
    .sort((a, b) => b.length - a.length)
    .slice(0, mostShown)
    .flatMap(([name]) => name ?? []);
}
