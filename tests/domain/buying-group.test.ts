import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seatsNow, threadOf, withoutLeavers, withSeat, type Seat } from '#lib/domain/buying-group.ts';
import { idOf, type PersonId } from '#lib/domain/ids.ts';

const [anna, anne, bob] = [idOf('person', 'anna'), idOf('person', 'anne'), idOf('person', 'bobo')];
/** Anne turned out to be Anna. */
const living = (id: PersonId): PersonId => (id === anne ? anna : id);
const asThemselves = (id: PersonId): PersonId => id;

describe('the buying group of a deal', () => {
  test('follows somebody who was merged to the person they are now', () => {
    const deal = { people: [anne, bob], group: [{ person: anne, role: 'champion' }] as const };
    expect(seatsNow(deal, living).get(anna)).toEqual({ person: anna, role: 'champion' });
  });

  test('says of two rows that are one person what was said of the survivor, and adds what only the other had', () => {
    const group: Seat[] = [
      { person: anna, role: 'decider' },
      { person: anne, role: 'user', attitude: 'for' }
    ];
    expect([...seatsNow({ people: [anna], group }, living).values()]).toEqual([
      { person: anna, role: 'decider', attitude: 'for' }
    ]);
  });

  test('keeps a role when the merge is taken back: the seat stays under the id that the deal knows', () => {
    const deal = { people: [anne] };
    const group = withSeat(deal, { person: anna, role: 'champion' }, living) ?? [];
    expect(seatsNow({ ...deal, group }, asThemselves).get(anne)?.role).toBe('champion');
  });

  test('loses whoever leaves the deal, and nobody else', () => {
    const group: Seat[] = [
      { person: anna, role: 'decider' },
      { person: bob, role: 'user' }
    ];
    expect(withoutLeavers({ people: [anne], group }, living)).toEqual([{ person: anna, role: 'decider' }]);
    expect(withoutLeavers({ people: [], group }, living)).toBeUndefined();
    expect(withoutLeavers({ people: [anna, bob], group }, living)).toBe(group);
  });

  test('has one seat for a person, whoever was seated before, and none once nothing is said of them', () => {
    const person = fc.constantFrom(anna, anne, bob);
    const seat = fc.record(
      { person, role: fc.constantFrom('champion', 'user', undefined) },
      { requiredKeys: ['person'] }
    );
    fc.assert(
      fc.property(fc.array(seat, { maxLength: 20 }), seats => {
        let group: readonly Seat[] | undefined;
        for (const one of seats)
          group = withSeat({ people: [anna, anne, bob], ...(group && { group }) }, one as Seat, living);
        const seated = (group ?? []).map(({ person: id }) => living(id));
        expect(new Set(seated).size).toBe(seated.length);
        const last = new Map(seats.map(one => [living(one.person), one.role]));
        for (const [id, role] of last)
          expect(group?.find(({ person: other }) => living(other) === id)?.role).toBe(role);
      })
    );
  });
});

test.each([
  [0, 0, 'nobody'],
  [1, 1, 'one'],
  [3, 1, 'one'],
  [2, 2, 'undecided']
] as const)('%i people of whom %i were touched: %s', (people, touched, thread) => {
  expect(threadOf(people, touched, [])).toBe(thread);
});

test('two people and a decision maker are more than one thread', () => {
  expect(threadOf(2, 2, [{ person: anna, role: 'decider' }])).toBe('several');
});
