import type { FollowUp } from '../follow-up.ts';
import type { DealId, FollowUpId } from '../ids.ts';
import type { Review } from '../review.ts';
import type { Day } from '../time.ts';
import { plannedId } from './planning.ts';
import { reviewsInOrder } from './since.ts';

export const promiseStates = ['overdue', 'open', 'done', 'dropped'] as const;
export type PromiseState = (typeof promiseStates)[number];

/** What a plan promised, and what has become of it. */
export type Promised = { readonly followUp: FollowUp; readonly state: PromiseState };

/** On its day a promise is open; from the next day on it is overdue. */
export const stateOf = ({ state, due }: Pick<FollowUp, 'state' | 'due'>, today: Day): PromiseState =>
  state === 'open' && due < today ? 'overdue' : state;

/** Is it a promise of this review: named by its plan, or made in it for a deal? */
export const isPromiseOf = ({ id, plan }: Review): ((followUp: FollowUp) => boolean) => {
  const planned = new Set<FollowUpId>(plan);
  return followUp =>
    planned.has(followUp.id) || (followUp.deal !== undefined && followUp.id === plannedId(id, followUp.deal));
};

/**
 * The promises of a review among follow-ups, each once: what wants an answer first, then by day, equals by id.
 * Those that were taken back are not there any more, and are no promises.
 */
export function promisesOf(review: Review, followUps: readonly FollowUp[], today: Day): Promised[] {
  const mine = new Map(followUps.filter(isPromiseOf(review)).map(followUp => [followUp.id, followUp]));
  const rank = ({ state }: Promised) => promiseStates.indexOf(state);
  return [...mine.values()]
    .filter(({ deletedAt }) => deletedAt === undefined)
    .map(followUp => ({ followUp, state: stateOf(followUp, today) }))
    .sort((a, b) => rank(a) - rank(b) || byDay(a.followUp, b.followUp));
}

function byDay(a: FollowUp, b: FollowUp): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The reviews before this one, the latest first: the first of them with promises is the one that is answered for. */
export const reviewsBefore = ({ id, startedAt }: Review, reviews: readonly Review[]): Review[] =>
  reviewsInOrder(reviews).filter(
    other => other.id !== id && (other.startedAt < startedAt || (other.startedAt === startedAt && other.id < id))
  );

/**
 * What a review has come to without being told: the next open step of each of its deals, and what the last plan still
 * owes. So a deal that had its step already needs no tap, and the next review asks after it.
 */
export function agreedIn(top: readonly DealId[], steps: readonly FollowUp[], last: readonly Promised[]): FollowUpId[] {
  const open = steps.filter(({ state, deletedAt }) => state === 'open' && deletedAt === undefined).toSorted(byDay);
  const next = top.flatMap(deal => open.find(step => step.deal === deal)?.id ?? []);
  const owed = last.filter(({ state }) => state === 'open' || state === 'overdue').map(({ followUp }) => followUp.id);
  return [...new Set([...next, ...owed])];
}
