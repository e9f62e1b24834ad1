import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backTest, fewestForLift, scoreBeforeEnd, type Case } from '#lib/domain/lead-back-test.ts';
import { knowledgeBefore, lessonsOf, type Lesson } from '#lib/domain/lead-knowledge.ts';
import { halfLife, leadScore, usualWeights } from '#lib/domain/lead-score.ts';
import { addDays, type Day } from '#lib/domain/time.ts';
import { aCall, aChange, aDeal, aLostDeal, aWonDeal, fridayDay, times } from '../support/builders.ts';

const nothing = knowledgeBefore([], fridayDay);
const tomorrow = addDays(fridayDay, 1);
const partOf = (score: ReturnType<typeof leadScore>, criterion: string) =>
  score.parts.find(part => part.criterion === criterion);

describe('a lead score', () => {
  test('is nothing where nothing is known', () => {
    expect(leadScore({ deal: aDeal(), touches: [], knowledge: nothing }, tomorrow).total).toBe(0);
  });

  test('gives no criterion more than its cap, however much there is of it', () => {
    const touches = times(50, () => aCall({ direction: 'in', sentiment: 'positive' }));
    const score = leadScore({ deal: aDeal(), touches, knowledge: nothing }, tomorrow);
    expect(partOf(score, 'engagement')?.points).toBe(usualWeights.engagement);
  });

  test('lets a touch count for half after its half-life', () => {
    const facts = { deal: aDeal(), touches: [aCall({ disposition: 'meaningful' })], knowledge: nothing };
    const points = (day: Day) => partOf(leadScore(facts, day), 'engagement')?.points ?? 0;
    expect(points(addDays(tomorrow, halfLife)) / points(tomorrow)).toBeCloseTo(0.5);
  });

  test('knows a source by what became of its deals before', () => {
    const closed = [
      ...times(10, () => aWonDeal(1, { source: 'Referral' })),
      ...times(10, () => aLostDeal({ source: 'Cold' }))
    ];
    const knowledge = knowledgeBefore(lessonsOf(closed, new Map()), tomorrow);
    const points = (source: string) =>
      partOf(leadScore({ deal: aDeal({ source }), touches: [], knowledge }, tomorrow), 'source')?.points ?? 0;
    expect(points('referral')).toBeGreaterThan(2 * points('Cold'));
    expect(points('Unheard of')).toBe(0);
  });
});

const aCase = (won: boolean, calls: number): Case => {
  const deal = won ? aWonDeal(1) : aLostDeal({ amount: { minor: 1, currency: 'PLN' } });
  const touches = times(calls, () => aCall({ day: addDays(fridayDay, -5), deal: deal.id }));
  return { deal, touches, changes: [] };
};

describe('its back-test', () => {
  test('says that there are too few under thirty closed deals', () => {
    const cases = times(fewestForLift - 1, () => aCase(true, 1));
    expect(backTest(cases, [])).toEqual({ kind: 'too-few', n: fewestForLift - 1 });
  });

  test('shows the lift of the top third, and suggests weight for what told won from lost', () => {
    const cases = [
      ...times(12, () => aCase(true, 3)),
      ...times(3, () => aCase(true, 0)),
      ...times(21, () => aCase(false, 0))
    ];
    const tested = backTest(cases, []);
    expect(tested).toMatchObject({ kind: 'tested', top: { won: 12, n: 12 }, rest: { won: 3, n: 24 }, lift: 8 });
    expect(tested).toMatchObject({ suggested: { engagement: 100, fit: 0 } });
  });

  test('sees nothing of the day on which a deal ended, nor of what came after', () => {
    const after = fc.nat(400).map(days => addDays(fridayDay, days));
    const touch = fc.record({
      day: after,
      direction: fc.constantFrom('in', 'out'),
      channel: fc.constantFrom('call', 'meeting')
    });
    const lesson = fc.record({ won: fc.boolean(), day: after, source: fc.constant('fair') });
    const edit = fc.record({ day: after, field: fc.constantFrom('budget', 'source', 'group', 'closeOn') });
    const late = fc.record({
      touches: fc.array(touch),
      lessons: fc.array(lesson),
      edits: fc.array(edit),
      won: fc.boolean()
    });
    fc.assert(
      fc.property(late, ({ touches, lessons, edits, won }) => {
        const known = { source: 'Fair', budget: '10k' };
        const before = addDays(fridayDay, -9);
        const early = [aCall({ day: before })];
        const told: Lesson[] = times(6, () => ({ won: true, day: before, source: 'fair' }));
        const deal = won ? aWonDeal(1, known) : aLostDeal(known);
        const plain = scoreBeforeEnd({ deal, touches: early, changes: [] }, told, usualWeights);
        // Edited after the end: what it says now is not what it said then.
        const edited = { ...deal, ...Object.fromEntries(edits.map(({ field }) => [field, undefined])) };
        const changes = edits.map(({ day, field }) =>
          aChange({ day, field, from: (known as Readonly<Record<string, string>>)[field] ?? null, at: Date.parse(day) })
        );
        const firsts = changes.filter((one, n) => changes.findIndex(({ field }) => field === one.field) === n);
        const seen = scoreBeforeEnd(
          { deal: edited, touches: [...early, ...touches.map(but => aCall(but as object))], changes: firsts },
          [...told, ...lessons],
          usualWeights
        );
        expect(seen).toEqual(plain);
      })
    );
  });
});
