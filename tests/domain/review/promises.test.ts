import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import { idOf } from '#lib/domain/ids.ts';
import { plannedId } from '#lib/domain/review/planning.ts';
import { agreedIn, promisesOf, reviewsBefore } from '#lib/domain/review/promises.ts';
import { addDays } from '#lib/domain/time.ts';
import { aFollowUp, anId, aReview, fridayDay } from '../../support/builders.ts';

test('a promise is open on its day and overdue from the next; what was done or dropped says so', () => {
  const steps = [
    aFollowUp({ due: fridayDay }),
    aFollowUp({ due: addDays(fridayDay, -1) }),
    aFollowUp({ state: 'done' }),
    aFollowUp({ state: 'dropped' })
  ];
  const review = aReview({ plan: steps.map(({ id }) => id) });
  expect(promisesOf(review, steps, fridayDay).map(({ state }) => state)).toEqual([
    'overdue',
    'open',
    'done',
    'dropped'
  ]);
});

test('a promise made in the review on another device counts, though this device’s plan does not name it', () => {
  const review = aReview();
  const deal = anId('deal');
  const step = aFollowUp({ id: plannedId(review.id, deal), deal });
  expect(promisesOf(review, [step, aFollowUp({ deal })], fridayDay)).toMatchObject([{ followUp: step }]);
});

test('the review before is the latest that began earlier', () => {
  const [first, second, third] = [aReview({ startedAt: 1 }), aReview({ startedAt: 2 }), aReview({ startedAt: 3 })];
  expect(reviewsBefore(third, [first, third, second])).toEqual([second, first]);
  expect(reviewsBefore(first, [first, third, second])).toEqual([]);
});

test('a review agrees on the earliest open step of each of its deals, and on what the last one still owes', () => {
  const [one, two] = [anId('deal'), anId('deal')];
  const early = aFollowUp({ deal: one, due: '2026-11-23' });
  const late = aFollowUp({ deal: one, due: '2026-11-30' });
  const done = aFollowUp({ deal: two, state: 'done' });
  const owed = { followUp: aFollowUp(), state: 'overdue' } as const;
  const kept = { followUp: aFollowUp(), state: 'done' } as const;
  expect(agreedIn([one, two], [late, early, done], [owed, kept])).toEqual([early.id, owed.followUp.id]);
});

const review = aReview({ id: idOf('review', 'fuzzed') });
const anyStep = fc
  .record({
    n: fc.integer({ min: 0, max: 20 }),
    how: fc.constantFrom('planned', 'derived', 'other'),
    state: fc.constantFrom('open', 'done', 'dropped'),
    days: fc.integer({ min: -9, max: 9 })
  })
  .map(({ n, how, state, days }): { how: string; step: FollowUp } => {
    const deal = idOf('deal', `fuzzed${String(n)}`);
    const id = how === 'derived' ? plannedId(review.id, deal) : idOf('followup', `${how}${String(n)}`);
    return { how, step: aFollowUp({ id, deal, state, due: addDays(fridayDay, days) }) };
  });

test('every promise of the last plan is told exactly once, and nothing else is', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyStep, { selector: ({ step }) => step.id }), fc.boolean(), (all, twice) => {
      const steps = all.map(({ step }) => step);
      const wanted = all.filter(({ how }) => how !== 'other').map(({ step }) => step.id);
      const plan = all.filter(({ how }) => how === 'planned').map(({ step }) => step.id);
      const told = promisesOf({ ...review, plan }, twice ? [...steps, ...steps] : steps, fridayDay);
      expect(told.map(({ followUp }) => followUp.id).sort()).toEqual(wanted.sort());
    })
  );
});
