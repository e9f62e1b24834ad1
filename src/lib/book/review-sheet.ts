import type { Deal } from '#lib/domain/deal.ts';
import { sumByCurrency, type Money } from '#lib/domain/money.ts';
import type { Stage } from '#lib/domain/pipeline.ts';
import { standsOn } from '#lib/domain/pipelines/standing.ts';
import type { Shot } from '#lib/domain/pipeline-history/snapshot.ts';
import type { Review, ReviewAnswer } from '#lib/domain/review.ts';
import type { Template } from '#lib/domain/template.ts';
import { dayOf, type Instant, type Zone } from '#lib/domain/time.ts';
import { agreedNow } from './reviews.ts';
import { namedPromises, type NamedPromise } from './review-promises.ts';
import { reviewPast, type ReviewPast } from './review-past.ts';
import { allStages } from './stages.ts';
import { dealsNamed } from './snapshots.ts';
import type { Book } from './tables.ts';

/** Everything that the one page of a review is made of. */
export type ReviewPage = {
  readonly past: ReviewPast;
  readonly weighted: readonly Money[];
  readonly kept: readonly NamedPromise[];
  readonly plan: readonly NamedPromise[];
  /** The deals looked at one by one, in order; removed ones too. */
  readonly top: readonly Deal[];
  readonly stages: readonly Stage[];
  readonly answers: readonly ReviewAnswer[];
  readonly forms: readonly Template[];
};

/** Of a review that goes on still, as it would be if it ended now. */
export async function reviewPageOf(book: Book, review: Review, now: Instant, zone: Zone): Promise<ReviewPage> {
  const today = dayOf(now, zone);
  const agreed = review.endedAt === undefined ? await agreedNow(book, review, { now, zone }) : [];
  const asEnded = { ...review, plan: [...review.plan, ...agreed] };
  const past = await reviewPast(book, review, now, zone);
  const [kept, plan, deals, stages, answers, forms] = await Promise.all([
    namedPromises(book, review, today),
    namedPromises(book, asEnded, today, true),
    dealsNamed(book, review.top),
    allStages(book),
    book.reviewAnswers.where('review').equals(review.id).toArray(),
    book.templates.where('kind').equals('note').toArray()
  ]);
  const top = review.top.flatMap(id => deals.get(id) ?? []);
  return { past, weighted: weightedSums(past.open, stages), kept, plan, top, stages, answers, forms };
}

/**
 * Open pipeline times the chance of the stage, as it stood at the end.
 *
 * Formula  Σ amount × chance of the stage ÷ 100
 * Unit     smallest units of each currency, rounded once
 * Counts   the stage's chance alone: what the rep thought of single deals on a past day is not kept in a snapshot
 */
function weightedSums(open: readonly Shot[], stages: readonly Stage[]): Money[] {
  const chances = new Map<string, number>();
  const chanceOf = (stage: Stage['id']) => {
    const known = chances.get(stage) ?? standsOn(stage, stages)?.probability ?? 0;
    chances.set(stage, known);
    return known;
  };
  const parts = open.flatMap(({ standing: { amount, stage } }) =>
    amount ? { ...amount, minor: amount.minor * chanceOf(stage) } : []
  );
  return sumByCurrency(parts).map(({ minor, currency }) => ({ minor: Math.round(minor / 100), currency }));
}
