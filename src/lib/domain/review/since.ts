import type { Review, ReviewKit } from '../review.ts';
import { dayOf, hour, startOfDay, type Day, type Instant, type Zone } from '../time.ts';
import { kits } from './kit.ts';

const week = 7 * 24 * hour;

const latestFirst = (a: Review, b: Review): number => b.startedAt - a.startedAt || (a.id < b.id ? 1 : -1);

/** All reviews, the latest first; two begun at one instant by their ids. */
export const reviewsInOrder = (reviews: readonly Review[]): Review[] => reviews.toSorted(latestFirst);

/** The review that is not over yet; of several the latest. One left lying for a week is not gone on with. */
export const underWay = (reviews: readonly Review[], now: Instant): Review | undefined =>
  reviewsInOrder(reviews).find(({ endedAt, startedAt }) => endedAt === undefined && startedAt > now - week);

/**
 * Since when a review looks at what has changed: the end of the last one with its rhythm. Where there is none, a
 * weekly one looks a week back, and one of the month to the month's first day.
 */
export function sinceOf(kit: ReviewKit, reviews: readonly Review[], now: Instant, zone: Zone): Instant {
  const { rhythm } = kits[kit];
  const ends = reviews.flatMap(({ kit: other, endedAt }) =>
    endedAt !== undefined && endedAt < now && kits[other].rhythm === rhythm ? endedAt : []
  );
  if (ends.length > 0) return Math.max(...ends);
  return rhythm === 'week' ? now - week : startOfDay(`${dayOf(now, zone).slice(0, 7)}-01` as Day, zone);
}
