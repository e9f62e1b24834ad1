import Dexie from 'dexie';
import type { BoardColumn } from '#lib/domain/board-columns.ts';
import { allSums, dealSums, type DealSums } from '#lib/domain/deal-sums.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { PipelineId } from '#lib/domain/ids.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import { inUse, leadingTo } from '#lib/domain/pipelines/standing.ts';
import { allStages, pipelinesOf } from './stages.ts';
import type { Book } from './tables.ts';

const late = '9999-12-31';
const soonestFirst = (a: Deal, b: Deal): number => ((a.closeOn ?? late) < (b.closeOn ?? late) ? -1 : 1);

/** One range for each stage: a range is read at once, several in one question row by row. */
const openOn = (book: Book, stages: readonly string[]) =>
  stages.map(stage => book.deals.where('[status+stage]').equals(['open', stage]));

const total = async (counts: readonly PromiseLike<number>[]): Promise<number> =>
  (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);

/** The stages in use of one pipeline, or of each; a pipeline that is not there any more is as good as none. */
export async function boardStages(book: Book, only: PipelineId | undefined): Promise<Stage[][]> {
  const [{ pipelines }, stages] = await Promise.all([pipelinesOf(book), allStages(book)]);
  const chosen = pipelines.filter(({ id }) => id === only);
  return (chosen.length > 0 ? chosen : pipelines).map(({ id }) => inUse(id, stages));
}

/** How many deals stand on each stage, and how many of the pipelines shown are of each other status. */
export async function boardCounts(book: Book, pipelines: readonly (readonly Stage[])[]): Promise<Map<string, number>> {
  const all = await allStages(book);
  const open = pipelines.flat().map(async ({ id }): Promise<[string, number]> => {
    return [id, await total(openOn(book, leadingTo(id, all)).map(range => range.count()))];
  });
  const wanted = pipelines.flatMap(([first]) => first?.pipeline ?? []);
  const isAll = wanted.length === new Set(all.map(({ pipeline }) => pipeline)).size;
  const ended = (['hold', 'won', 'lost'] as const).map(async (status): Promise<[string, number]> => {
    const found = isAll
      ? [book.deals.where('status').equals(status)]
      : wanted.map(pipeline => book.deals.where('[status+pipeline]').equals([status, pipeline]));
    return [status, await total(found.map(range => range.count()))];
  });
  return new Map(await Promise.all([...open, ...ended]));
}

/** The open deals of a column, expected soonest or overdue first, with their sums. */
export type Standing = { readonly deals: readonly Deal[]; readonly sums: DealSums };

export async function standingIn(book: Book, { stages }: BoardColumn): Promise<Standing> {
  const all = await allStages(book);
  const parts = await Promise.all(
    stages.map(async ({ id, probability }) => {
      const ranges = openOn(book, leadingTo(id, all));
      const deals = (await Promise.all(ranges.map(range => range.toArray()))).flat();
      return { deals, sums: dealSums(deals, probability) };
    })
  );
  return {
    deals: parts.flatMap(({ deals }) => deals).sort(soonestFirst),
    sums: allSums(parts.map(({ sums }) => sums))
  };
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
    .sort((a, b) => ((a.holdUntil ?? late) < (b.holdUntil ?? late) ? -1 : 1));
}

/** Where a stage stands among those of its pipeline, 1 the first, and of how many. */
export async function placeOf(book: Book, { id, pipeline }: Stage): Promise<{ at: number; of: number }> {
  const stages = inUse(pipeline, await allStages(book));
  return { at: stages.findIndex(stage => stage.id === id) + 1, of: stages.length };
}
