import type { Deal } from '#lib/domain/deal.ts';
import type { Review } from '#lib/domain/review.ts';
import { whatChanged, type WhatChanged } from '#lib/domain/review/changes.ts';
import { dayOf, type Instant, type Zone } from '#lib/domain/time.ts';
import { snapshotAt, type Shot } from '#lib/domain/pipeline-history/snapshot.ts';
import { dealsNamed, pipelinePast } from './snapshots.ts';
import type { Book } from './tables.ts';

/** What has changed since the review before, up to the end of this one, or until now. */
export type ReviewPast = {
  readonly changed: WhatChanged;
  /** The deals that changed, removed ones too. */
  readonly deals: ReadonlyMap<string, Deal>;
  /** What was open at the end. */
  readonly open: readonly Shot[];
};

type Held = Pick<Review, 'since' | 'endedAt'>;

export async function reviewPast(book: Book, review: Held, now: Instant, zone: Zone): Promise<ReviewPast> {
  const { since, endedAt: to = now } = review;
  const days = { from: dayOf(since, zone), to: dayOf(to, zone) };
  const { histories } = await pipelinePast(book, zone, days.from);
  const changed = whatChanged(histories, { from: since, to }, days);
  const { fresh, won, lost, out, slipped } = changed;
  const ids = [...fresh, ...won, ...lost, ...out, ...slipped].map(({ deal }) => deal);
  return { changed, deals: await dealsNamed(book, [...new Set(ids)]), open: snapshotAt(histories, to) };
}
