import { changesBetween } from '../change.ts';
import type { DealId, FollowUpId, ReviewId } from '../ids.ts';
import { today, type Moment } from '../moment.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import { reviewKits, type Review, type ReviewKit } from '../review.ts';
import type { Write } from '../rows.ts';
import { clean, compact, limits, shortLine } from '../text.ts';
import type { Instant } from '../time.ts';

export type StartReview = { readonly kind: 'start-review'; readonly id: ReviewId; readonly review: ReviewKit };
/** Where the rep has come to. Kept with every step, so that a kill loses no place. */
export type GoOn = { readonly kind: 'go-on-in-review'; readonly id: ReviewId; readonly at: string };
/** What others said of it, or the rep's own remarks. */
export type NoteInReview = { readonly kind: 'note-in-review'; readonly id: ReviewId; readonly note: string };
export type EndReview = { readonly kind: 'end-review'; readonly id: ReviewId };

/** More promises than this no plan holds. */
export const mostPlanned = 500;

/** What a review begins with: since when it looks, and the deals that matter most as they are ranked now. */
export type Beginning = { readonly since: Instant; readonly top: readonly DealId[] };

export function startReview(
  { id, review: kit }: StartReview,
  { since, top }: Beginning,
  moment: Moment
): Result<Write[], Refusal> {
  if (!reviewKits.includes(kit)) return err({ kind: 'bad-setting', field: 'kit' });
  const made = { id, kit, day: today(moment), startedAt: moment.now, createdAt: moment.now };
  return ok([{ table: 'reviews', row: { ...made, since, top, plan: [] } }]);
}

export const goOn = (review: Review, { at }: GoOn, moment: Moment): Write[] =>
  changed(review, { ...review, at: shortLine(at) }, moment);

/** Refused where the note is too long; an empty one is none. */
export function noteInReview(review: Review, { note }: NoteInReview, moment: Moment): Result<Write[], Refusal> {
  const said = clean(note);
  if (said.length > limits.note) return err({ kind: 'too-long', field: 'note', limit: limits.note });
  return ok(changed(review, compact({ ...review, note: said }), moment));
}

/** With what its plan has come to: nothing is promised twice. A review that is over stays as it ended. */
export function endReview(review: Review, agreed: readonly FollowUpId[], moment: Moment): Write[] {
  if (review.endedAt !== undefined) return [];
  return changed(review, { ...withPlanned(review, agreed), endedAt: moment.now }, moment);
}

/** The review with these among its promises. */
export const withPlanned = (review: Review, steps: readonly FollowUpId[]): Review => ({
  ...review,
  plan: [...new Set([...review.plan, ...steps])].slice(0, mostPlanned)
});

/** Nothing is written where nothing is another. */
export function changed(before: Review, row: Review, moment: Moment): Write[] {
  const changes = changesBetween(row.id, before, row, moment);
  return changes.length > 0 ? [{ table: 'reviews', row }, ...changes] : [];
}
