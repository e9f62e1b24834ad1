import type { Instant } from '#lib/domain/time.ts';
import type { Book, Draft } from './tables.ts';

/** A pending call younger than this still opens its sheet at the next start; an older one waits on Today. */
export const stillFresh = 8 * 60 * 60_000;

/** On disk when it resolves: the phone app may be opened, the browser may be killed. */
export const keepDraft = async (book: Book, draft: Draft): Promise<void> => {
  await book.drafts.put(draft);
};

/** What the thumb or the keyboard has just changed; drafts stay on this device. */
export const changeDraft = async (book: Book, id: string, fields: Partial<Draft>): Promise<void> => {
  await book.drafts.update(id, fields);
};

export const dropDraft = (book: Book, id: string): Promise<void> => book.drafts.delete(id);

export const draftBy = (book: Book, id: string): Promise<Draft | undefined> => book.drafts.get(id);

/** Unlogged touches, the latest first. */
export const draftsLeft = async (book: Book): Promise<Draft[]> =>
  (await book.drafts.toArray()).sort((a, b) => b.startedAt - a.startedAt);

/** The call that the rep has just come back from. Its return is noted once: the upper bound of the talk. */
export async function callJustEnded(book: Book, now: Instant): Promise<Draft | undefined> {
  const [latest] = (await draftsLeft(book)).filter(draft => !draft.laterAt && now - draft.startedAt < stillFresh);
  if (latest && latest.returnedAt === undefined) await changeDraft(book, latest.id, { returnedAt: now });
  return latest && { returnedAt: now, ...latest };
}
