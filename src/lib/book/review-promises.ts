import type { Review } from '#lib/domain/review.ts';
import type { Promised } from '#lib/domain/review/promises.ts';
import type { Day } from '#lib/domain/time.ts';
import { lastPromises, promisedIn } from './reviews.ts';
import { dealsNamed } from './snapshots.ts';
import { livingPeople } from './survivors.ts';
import type { Book } from './tables.ts';

/** A promise with the names of the deal and the person that it is about. */
export type NamedPromise = Promised & { readonly deal: string | undefined; readonly person: string | undefined };

/** What the last review promised; what this one has promised where `own` is asked for. */
export async function namedPromises(book: Book, review: Review, today: Day, own = false): Promise<NamedPromise[]> {
  const promised = own ? await promisedIn(book, review, today) : await lastPromises(book, review, today);
  const [deals, people] = await Promise.all([
    dealsNamed(
      book,
      promised.flatMap(({ followUp }) => followUp.deal ?? [])
    ),
    livingPeople(
      book,
      promised.flatMap(({ followUp }) => followUp.person ?? [])
    )
  ]);
  return promised.map(one => ({
    ...one,
    deal: deals.get(one.followUp.deal ?? '')?.title,
    person: people.get(one.followUp.person ?? '')?.name
  }));
}
