import { countPeople } from './people.ts';
import type { BadRow, Book } from './tables.ts';

export type Holdings = {
  readonly deals: number;
  readonly people: number;
  readonly activities: number;
  /** Changes that wait to be filed from the journal into the documents. */
  readonly unfiled: number;
  readonly unreadable: readonly BadRow[];
};

/** Unreadable rows that a screen can name; more than these are a broken file, not rows. */
const named = 50;

/** What is on this device. */
export async function holdings(book: Book): Promise<Holdings> {
  const [deals, people, activities, unfiled] = await Promise.all([
    book.deals.count(),
    countPeople(book),
    book.activities.count(),
    book.journal.count()
  ]);
  return { deals, people, activities, unfiled, unreadable: await book.badRows.limit(named).toArray() };
}
