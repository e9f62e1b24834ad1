import type { ReviewAnswerId } from '#lib/domain/ids.ts';
import type { Answers } from '#lib/domain/note-form.ts';
import type { Book } from './tables.ts';

/** Answers that are being written, by the row that they will be: on this device's disk with every letter. */
const keyOf = (id: ReviewAnswerId): string => `writing/${id}`;

export const keepWriting = async (book: Book, id: ReviewAnswerId, answers: Answers): Promise<void> => {
  await book.meta.put({ key: keyOf(id), value: answers });
};

/** What a kill has left unfinished; nothing where all of it was kept. */
export const leftWriting = async (book: Book, id: ReviewAnswerId): Promise<Answers> =>
  ((await book.meta.get(keyOf(id)))?.value as Answers | undefined) ?? {};

/** Once the answers themselves are kept. What was written meanwhile stays. */
export const doneWriting = (book: Book, id: ReviewAnswerId, kept: Answers): Promise<void> =>
  book.transaction('rw', book.meta, async () => {
    const now = await leftWriting(book, id);
    const more = Object.entries(now).filter(([key, answer]) => kept[key] !== answer);
    if (more.length === 0) await book.meta.delete(keyOf(id));
    else await keepWriting(book, id, Object.fromEntries(more));
  });
