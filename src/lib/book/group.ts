import { seatsNow, threadOf, type Seat, type Thread } from '#lib/domain/buying-group.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Person } from '#lib/domain/person.ts';
import type { Day } from '#lib/domain/time.ts';
import { personDetails } from './people.ts';
import { livingPeople } from './survivors.ts';
import type { Book } from './tables.ts';

/** Somebody in a deal: who, as what, and when there was a touch last. */
export type Member = { readonly person: Person; readonly seat: Seat | undefined; readonly last: Day | undefined };

export type Group = {
  readonly members: readonly Member[];
  readonly thread: Thread;
  /** Whom an id stands for, of everybody in the deal and in its group. */
  readonly living: (id: PersonId) => PersonId;
};

/** The people of a deal as they are known now, each once, in the order of the deal. */
export async function groupOf(book: Book, deal: Deal): Promise<Group> {
  const named = [...deal.people, ...(deal.group ?? []).map(({ person }) => person)];
  const people = await livingPeople(book, named);
  const living = (id: PersonId) => people.get(id)?.id ?? id;
  const seats = seatsNow(deal, living);
  const present = new Map(deal.people.flatMap(id => people.get(id) ?? []).map(person => [person.id, person]));
  const details = await personDetails(book, [...present.keys()]);
  const members = [...present.values()].map(person => ({
    person,
    seat: seats.get(person.id),
    last: details.get(person.id)?.last?.day
  }));
  const touched = members.filter(({ last }) => last !== undefined).length;
  return { members, living, thread: threadOf(members.length, touched, [...seats.values()]) };
}
