import type { PersonId } from './ids.ts';

export const buyingRoles = ['champion', 'decider', 'user', 'influencer', 'blocker'] as const;
export type BuyingRole = (typeof buyingRoles)[number];

export const attitudes = ['for', 'neutral', 'against'] as const;
export type Attitude = (typeof attitudes)[number];

/** What one person is in a deal. People of a deal without an entry have no role yet. */
export type Seat = { readonly person: PersonId; readonly role?: BuyingRole; readonly attitude?: Attitude };

/** Whom an id of a person stands for, after merges. */
type Living = (person: PersonId) => PersonId;

type Seated = { readonly people: readonly PersonId[]; readonly group?: readonly Seat[] };

/**
 * What each person of a deal is in it, by the id that they have now. Where two rows turned out to be one person, what
 * was said of the survivor stands, and what only the other had is added.
 */
export function seatsNow({ people, group = [] }: Seated, living: Living): ReadonlyMap<PersonId, Seat> {
  const present = new Set(people.map(living));
  const ownLast = group.toSorted(
    (a, b) => Number(a.person === living(a.person)) - Number(b.person === living(b.person))
  );
  const seats = new Map<PersonId, Seat>();
  for (const seat of ownLast) {
    const person = living(seat.person);
    if (present.has(person)) seats.set(person, { ...seats.get(person), ...seat, person });
  }
  return seats;
}

/**
 * The group after one person's role and attitude were said anew; undefined when nobody has either any more. The seat is
 * written under the id by which the deal knows the person, so that a merge taken back takes no role away.
 */
export function withSeat(deal: Seated, seat: Seat, living: Living): readonly Seat[] | undefined {
  const known = deal.people.find(id => living(id) === living(seat.person)) ?? seat.person;
  const others = (deal.group ?? []).filter(({ person }) => living(person) !== living(seat.person));
  const said = seat.role !== undefined || seat.attitude !== undefined;
  const group = said ? [...others, { ...seat, person: known }] : others;
  return group.length > 0 ? group : undefined;
}

/** The group without those who are not in the deal any more; the same list when all are. */
export function withoutLeavers({ people, group }: Seated, living: Living): readonly Seat[] | undefined {
  const present = new Set(people.map(living));
  const kept = group?.filter(({ person }) => present.has(living(person)));
  if (kept?.length === group?.length) return group;
  return kept && kept.length > 0 ? kept : undefined;
}

/** How the deal hangs on people: on none, on one, or on more than one; or nobody in it is known to decide. */
export type Thread = 'nobody' | 'one' | 'undecided' | 'several';

/**
 * Single threading: how many people of a deal there has been a touch with.
 *
 * Rule     one person, or touches with one only, is one thread whatever the list says
 * Source   features B6. Not the rule of the pipeline check (F5), which counts names and not touches
 */
export function threadOf(people: number, touched: number, seats: readonly Seat[]): Thread {
  if (people === 0) return 'nobody';
  if (people === 1 || touched <= 1) return 'one';
  return seats.some(({ role }) => role === 'decider') ? 'several' : 'undecided';
}
