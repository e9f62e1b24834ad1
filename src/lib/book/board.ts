import Dexie from 'dexie';
import type { BoardColumn } from '#lib/domain/board-columns.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { PipelineId, StageId } from '#lib/domain/ids.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import { inUse, leadingTo, standsOn } from '#lib/domain/pipelines/standing.ts';
import { allStages, pipelinesOf } from './stages.ts';
import type { Book } from './tables.ts';

/** One range for each stage: a range is read at once, several in one question row by row. */
const openOn = (book: Book, stages: readonly string[]) =>
  stages.map(stage => book.deals.where('[status+stage]').equals(['open', stage]));

const total = async (counts: readonly PromiseLike<number>[]): Promise<number> =>
  (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);

/** The stages of the pipelines shown, and for every stage there ever was the one that its deals stand on now. */
export type BoardStages = {
  readonly pipelines: readonly (readonly Stage[])[];
  readonly standing: ReadonlyMap<StageId, StageId>;
};

/** The stages in use of one pipeline, or of each; a pipeline that is not there any more is as good as none. */
export async function boardStages(book: Book, only: PipelineId | undefined): Promise<BoardStages> {
  const [{ pipelines }, stages] = await Promise.all([pipelinesOf(book), allStages(book)]);
  const chosen = pipelines.filter(({ id }) => id === only);
  return {
    pipelines: (chosen.length > 0 ? chosen : pipelines).map(({ id }) => inUse(id, stages)),
    standing: new Map(stages.flatMap(({ id }) => [[id, standsOn(id, stages)?.id ?? id] as const]))
  };
}

/** How many deals stand on each stage, and how many of the pipelines shown are of each other status. */
export async function boardCounts(book: Book, pipelines: readonly (readonly Stage[])[]): Promise<Map<string, number>> {
  const all = await allStages(book);
  const open = pipelines.flat().map(async ({ id }): Promise<[string, number]> => {
    return [id, await total(openOn(book, leadingTo(id, all)).map(range => range.count()))];
  });
  const wanted = pipelines.flatMap(([first]) => first?.pipeline ?? []);
  const isAll = wanted.length >= (await pipelinesOf(book)).pipelines.length;
  const ended = (['hold', 'won', 'lost'] as const).map(async (status): Promise<[string, number]> => {
    const found = isAll
      ? [book.deals.where('status').equals(status)]
      : wanted.map(pipeline => book.deals.where('[status+pipeline]').equals([status, pipeline]));
    return [status, await total(found.map(range => range.count()))];
  });
  return new Map(await Promise.all([...open, ...ended]));
}

type Sorted = Deal & { readonly sortKey?: string };

/** Open deals of a column, those expected soonest, or overdue, first. No more of them are read than are shown. */
export async function standingIn(book: Book, { stages }: BoardColumn, limit: number): Promise<Deal[]> {
  const all = await allStages(book);
  const ranges = stages
    .flatMap(({ id }) => leadingTo(id, all))
    .map(stage => book.deals.where('[status+stage+sortKey]').between(['open', stage, ''], ['open', stage, '\uffff']));
  const parts: Sorted[][] = await Promise.all(ranges.map(range => range.limit(limit).toArray()));
  const soonest = parts.flat().sort((a, b) => ((a.sortKey ?? '') < (b.sortKey ?? '') ? -1 : 1));
  return soonest.slice(0, limit);
}

type Wanted = { readonly pipelines: ReadonlySet<string>; readonly limit: number };

/** Won and lost deals by their day, the latest first; those that came without one at the end. */
export async function dealsEnded(book: Book, status: 'won' | 'lost', wanted: Wanted): Promise<Deal[]> {
  const { pipelines, limit } = wanted;
  const isWanted = ({ pipeline }: Deal) => pipelines.size === 0 || pipelines.has(pipeline);
  const range = book.deals.where('[status+closedOn]').between([status, Dexie.minKey], [status, Dexie.maxKey]);
  const latest = range.reverse();
  const dated = await (pipelines.size > 0 ? latest.and(isWanted) : latest).limit(limit).toArray();
  if (dated.length === limit) return dated;
  const undated = await book.deals
    .where('status')
    .equals(status)
    .and(deal => deal.closedOn === undefined && isWanted(deal))
    .limit(limit - dated.length)
    .toArray();
  return [...dated, ...undated];
}

/** Deals that wait, those whose wait ends soonest first. */
export async function dealsOnHold(book: Book, pipelines: ReadonlySet<string>): Promise<Deal[]> {
  const waiting = await book.deals.where('status').equals('hold').toArray();
  return waiting
    .filter(({ pipeline }) => pipelines.size === 0 || pipelines.has(pipeline))
    .sort((a, b) => ((a.holdUntil ?? '') < (b.holdUntil ?? '') ? -1 : 1));
}

/** Where a stage stands among those of its pipeline, 1 the first, and of how many. */
export async function placeOf(book: Book, { id, pipeline }: Stage): Promise<{ at: number; of: number }> {
  const stages = inUse(pipeline, await allStages(book));
  return { at: stages.findIndex(stage => stage.id === id) + 1, of: stages.length };
}
