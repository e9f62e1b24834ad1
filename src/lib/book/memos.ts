import { memoKeeping, type MemoKeeping } from '#lib/domain/memo.ts';
import { hour, type Instant } from '#lib/domain/time.ts';
import Dexie from 'dexie';
import type { Book, Memo } from './tables.ts';

/** A memo begins with its first piece, so that one is never listed that has no sound. */
export async function keepPiece(book: Book, memo: Omit<Memo, 'bytes'>, piece: ArrayBuffer): Promise<void> {
  if (piece.byteLength === 0) return;
  await book.transaction('rw', [book.memos, book.memoPieces], async () => {
    const n = await book.memoPieces.where('[memo+n]').between([memo.id, Dexie.minKey], [memo.id, Dexie.maxKey]).count();
    const before = await book.memos.get(memo.id);
    await book.memoPieces.add({ memo: memo.id, n, piece });
    await book.memos.put({ ...memo, bytes: (before?.bytes ?? 0) + piece.byteLength });
  });
}

/** The whole sound, also of a memo whose recording was cut off. */
export async function soundOf(book: Book, { id, type }: Memo): Promise<Blob> {
  const pieces = book.memoPieces.where('[memo+n]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
  return new Blob(
    (await pieces.toArray()).map(({ piece }) => piece),
    { type }
  );
}

export const memosOf = (book: Book, activities: readonly string[]): Promise<Memo[]> =>
  book.memos.where('activity').anyOf(activities).sortBy('at');

/** All memos, the oldest first: those are offered for deletion. */
export const allMemos = (book: Book): Promise<Memo[]> => book.memos.orderBy('at').toArray();

export const dropMemo = (book: Book, id: string): Promise<void> =>
  book.transaction('rw', [book.memos, book.memoPieces], async () => {
    await book.memoPieces.where('[memo+n]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
    await book.memos.delete(id);
  });

const key = 'memos';

export const keepingOf = async (book: Book): Promise<MemoKeeping> => memoKeeping((await book.meta.get(key))?.value);

export const setKeeping = async (book: Book, keeping: MemoKeeping): Promise<void> => {
  await book.meta.put({ key, value: keeping });
};

/** A sheet that was discarded may be brought back for as long. */
const grace = 24 * hour;

/** Lets go of memos that are past the time to keep them, or whose touch is neither logged nor waiting to be. */
export async function tidyMemos(book: Book, now: Instant): Promise<void> {
  const { days } = await keepingOf(book);
  for (const { id, activity, at } of await allMemos(book)) {
    const isOld = days !== undefined && at < now - days * 24 * hour;
    const isStray = at < now - grace && !(await isKnown(book, activity));
    if (isOld || isStray) await dropMemo(book, id);
  }
}

const isKnown = async (book: Book, activity: string): Promise<boolean> =>
  [await book.activities.get(activity), await book.drafts.get(activity), await book.removed.get(activity)].some(
    row => row !== undefined
  );
