import { editFollowUp, planFollowUp, type FollowUp, type FollowUpFields } from '../follow-up.ts';
import { fingerprint } from '../fingerprint.ts';
import { idOf, type DealId, type FollowUpId, type ReviewId } from '../ids.ts';
import type { Moment } from '../moment.ts';
import type { Refusal } from '../refusal.ts';
import { ok, type Result } from '../result.ts';
import type { Review } from '../review.ts';
import type { Write } from '../rows.ts';
import { changed, withPlanned } from './holding.ts';

/** The next step of one deal, agreed in a review. */
export type PlanInReview = {
  readonly kind: 'plan-in-review';
  readonly review: ReviewId;
  readonly deal: DealId;
  readonly step: Omit<FollowUpFields, 'deal' | 'because'>;
};

/**
 * A review agrees on one next step for a deal, so that its id is made of the two. Two devices that plan it apart speak
 * of one follow-up, and a review finds its promises even where one device has not heard of the other's plan.
 */
export const plannedId = (review: ReviewId, deal: DealId): FollowUpId => idOf('followup', fingerprint(review, deal));

/** A step planned anew is told anew: it stays one promise. Kept with the plan in one decision. */
export function planInReview(
  { deal, step }: PlanInReview,
  { review, known }: { readonly review: Review; readonly known: FollowUp | undefined },
  moment: Moment
): Result<Write[], Refusal> {
  const { person: _person, ...told } = step;
  const planned = known
    ? editFollowUp(known, told, moment)
    : planFollowUp({ id: plannedId(review.id, deal), fields: { ...step, deal } }, moment);
  if (!planned.ok) return planned;
  const row = planned.value;
  return ok([{ table: 'followUps', row }, ...changed(review, withPlanned(review, [row.id]), moment)]);
}
