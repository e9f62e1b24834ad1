import { opened } from '#lib/domain/change.ts';
import type { StageNorm } from '#lib/domain/hygiene/facts.ts';
import { stageNorms } from '#lib/domain/hygiene/stage-norms.ts';
import type { StageId } from '#lib/domain/ids.ts';
import { changesOf, dealsBy } from './in-pieces.ts';
import type { Book } from './tables.ts';

export type StageNorms = ReadonlyMap<StageId, StageNorm>;

const known = new WeakMap<Book, { readonly key: string; readonly norms: Promise<StageNorms> }>();

/**
 * What the rep's own history says of each stage. Read once and kept in memory until a deal is won, lost or opened
 * again, or a stage changes: the whole history of a book is read for it.
 */
export async function normsOf(book: Book): Promise<StageNorms> {
  const stages = await book.stages.toArray();
  const counts = await Promise.all(
    (['won', 'lost'] as const).map(status => book.deals.where('status').equals(status).count())
  );
  const key = [...counts, ...stages.map(({ id, mappedTo }) => `${id} ${mappedTo ?? ''}`)].join('/');
  const before = known.get(book);
  if (before?.key === key) return before.norms;
  const norms = read();
  known.set(book, { key, norms });
  return norms;

  async function read(): Promise<StageNorms> {
    const ended = [...(await dealsBy(book, 'won')), ...(await dealsBy(book, 'lost'))];
    const ids = new Set<string>(ended.map(({ id }) => id));
    const changes = [...(await changesOf(book, opened)), ...(await changesOf(book, 'stage'))];
    return stageNorms(
      ended,
      changes.filter(({ of }) => ids.has(of)),
      stages
    );
  }
}
