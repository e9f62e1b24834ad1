import { viewsInOrder, type View } from '#lib/domain/view.ts';
import type { Book } from './tables.ts';

/** The rep's views of deals, those that are pinned first. */
export const dealViews = async (book: Book): Promise<View[]> =>
  viewsInOrder((await book.views.toArray()).filter(view => view.of === 'deals'));
