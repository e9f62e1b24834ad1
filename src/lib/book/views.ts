import { viewsInOrder, type View } from '#lib/domain/view.ts';
import type { Book } from './tables.ts';

/** The rep's views of deals, those that are pinned first. */
export const dealViews = async (book: Book): Promise<View[]> =>
  viewsInOrder((await book.views.toArray()).filter(view => view.of === 'deals'));

/** Null when the book does not have it. */
export const viewBy = async (book: Book, id: string): Promise<View | null> => (await book.views.get(id)) ?? null;
