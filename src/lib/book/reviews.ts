import type { Deal } from '#lib/domain/deal.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import type { DealId, FollowUpId } from '#lib/domain/ids.ts';
import { today as dayNow, type Moment } from '#lib/domain/moment.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import { standsOn } from '#lib/domain/pipelines/standing.ts';
import { ratesIn } from '#lib/domain/rates.ts';
import type { Review, ReviewKit } from '#lib/domain/review.ts';
import type { Beginning } from '#lib/domain/review/holding.ts';
import { kits } from '#lib/domain/review/kit.ts';
import type { RankedBy } from '#lib/domain/review/priority.ts';
import { agreedIn, promisesOf, reviewsBefore, type Promised } from '#lib/domain/review/promises.ts';
import { reviewsInOrder, sinceOf } from '#lib/domain/review/since.ts';
import { topOf } from '#lib/domain/review/top.ts';
import { settingsId, type Settings } from '#lib/domain/settings.ts';
import { stampsFrom } from '#lib/domain/stamp.ts';
import { dayOf, type Day } from '#lib/domain/time.ts';
import { dealsBy } from './in-pieces.ts';
import { allStages } from './stages.ts';
import type { Book } from './tables.ts';

/** All reviews, the latest first. */
export const reviewsOf = async (book: Book): Promise<Review[]> => reviewsInOrder(await book.reviews.toArray());

/** What deals are ranked by on a day. */
export async function rankedBy(book: Book, settings: Settings | undefined, today: Day): Promise<RankedBy> {
  const stages = await allStages(book);
  const known = new Map<string, Stage | undefined>();
  const stageOf = ({ stage }: Deal) => {
    if (!known.has(stage)) known.set(stage, standsOn(stage, stages));
    return known.get(stage);
  };
  return { today, rates: ratesIn(settings ?? { currency: 'EUR' }), stageOf };
}

/** What a review that starts now begins with. Deals that have ended are read only where the kit looks at them. */
export async function rankingNow(book: Book, kit: ReviewKit, moment: Moment): Promise<Beginning> {
  const [settings, reviews] = await Promise.all([book.settings.get(settingsId), book.reviews.toArray()]);
  const today = dayNow(moment);
  const since = sinceOf(kit, reviews, moment.now, moment.zone);
  const { lists } = kits[kit];
  const statuses = (['open', 'won', 'lost'] as const).filter(status => lists.includes(status));
  const deals = (await Promise.all(statuses.map(status => dealsBy(book, status)))).flat();
  const by = await rankedBy(book, settings, today);
  return { since, top: topOf(deals, kits[kit], { from: dayOf(since, moment.zone), to: today }, by) };
}

/** The promises of one review, by its plan and by what was planned in it elsewhere. */
export async function promisedIn(book: Book, review: Review, today: Day): Promise<Promised[]> {
  const [named, recent] = await Promise.all([
    book.followUps.bulkGet([...review.plan]),
    book.followUps.where('stamp').aboveOrEqual(stampsFrom(review.startedAt)).toArray()
  ]);
  return promisesOf(review, [...named.filter(row => row !== undefined), ...recent], today);
}

/** The promises that a review begins with: those of the last one before it that has any. */
export async function lastPromises(book: Book, review: Review, today: Day): Promise<readonly Promised[]> {
  for (const before of reviewsBefore(review, await book.reviews.toArray())) {
    const promised = await promisedIn(book, before, today);
    if (promised.length > 0) return promised;
  }
  return [];
}

const stepsOf = (book: Book, deals: readonly DealId[]): Promise<FollowUp[]> =>
  book.followUps
    .where('deal')
    .anyOf([...deals])
    .toArray();

/** What the review has agreed on without being told, if it ended now. */
export async function agreedNow(
  book: Book,
  review: Review,
  { now, zone }: Pick<Moment, 'now' | 'zone'>
): Promise<FollowUpId[]> {
  const [steps, last] = await Promise.all([stepsOf(book, review.top), lastPromises(book, review, dayOf(now, zone))]);
  return agreedIn(review.top, steps, last);
}
