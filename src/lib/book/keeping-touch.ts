import Dexie from 'dexie';
import type { Company } from '#lib/domain/company.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Person } from '#lib/domain/person.ts';
import { byLateness, rhythmDue } from '#lib/domain/rhythm.ts';
import { dayOf, type Day, type Instant, type Zone } from '#lib/domain/time.ts';
import { idsOf, onlyLiving } from './survivors.ts';
import type { Book } from './tables.ts';

/** Somebody whose rhythm says that it is time for a touch. */
export type ToTouch = {
  readonly person: Person;
  readonly company: Company | undefined;
  readonly rhythm: number;
  /** The day of the last touch, or on which somebody never touched came into the book. */
  readonly since: Day;
  readonly isTouched: boolean;
};

/**
 * Who has waited for a touch as long as their rhythm says, the longest overdue first. Who has a next step or is on
 * a cadence is left out: their next touch is settled. Reads those with a rhythm and, of each, one key of the touches.
 */
export const toTouch = (book: Book, today: Day, zone: Zone): Promise<ToTouch[]> => {
  const asked = [book.people, book.companies, book.activities, book.followUps, book.enrolments];
  return book.transaction('r', asked, async () => read(book, today, zone));
};

async function read(book: Book, today: Day, zone: Zone): Promise<ToTouch[]> {
  const people = await onlyLiving(book, await book.people.where('rhythm').above(0).toArray());
  const same = await idsOf(
    book,
    people.map(({ id }) => id)
  );
  const all = await Promise.all(
    people.map(async person => {
      const at = await lastTouchOf(book, same.get(person.id) ?? [person.id]);
      const since = dayOf(at ?? person.createdAt, zone);
      return { person, rhythm: person.rhythm ?? Infinity, since, isTouched: at !== undefined };
    })
  );
  const waiting = all.filter(one => Number.isFinite(one.rhythm) && rhythmDue(one) <= today).sort(byLateness(today));
  const settled = await settledOf(
    book,
    waiting.flatMap(({ person }) => same.get(person.id) ?? [])
  );
  const due = waiting.filter(({ person }) => !(same.get(person.id) ?? []).some(id => settled.has(id)));
  const companies = await book.companies.bulkGet(due.map(({ person }) => person.company ?? ''));
  return due.map((one, index) => ({ ...one, company: companies[index] }));
}

/** Keys alone: the touches themselves stay on the disk. */
async function lastTouchOf(book: Book, ids: readonly PersonId[]): Promise<Instant | undefined> {
  const ats = await Promise.all(ids.map(async id => lastOf(book, id)));
  const known = ats.filter(at => at !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}

async function lastOf(book: Book, id: PersonId): Promise<Instant | undefined> {
  const touches = book.activities.where('[person+at]').between([id, Dexie.minKey], [id, Dexie.maxKey]);
  const [key] = await touches.reverse().limit(1).keys();
  const at: unknown = Array.isArray(key) ? key[1] : undefined;
  return typeof at === 'number' ? at : undefined;
}

/** Those of them whose next touch has a day already. */
async function settledOf(book: Book, ids: readonly PersonId[]): Promise<Set<PersonId>> {
  const promised = await book.followUps
    .where('person')
    .anyOf(ids)
    .and(({ state }) => state === 'open')
    .toArray();
  const enrolled = await book.enrolments
    .where('person')
    .anyOf(ids)
    .and(({ state }) => state === 'open')
    .toArray();
  return new Set([...promised, ...enrolled].flatMap(({ person }) => person ?? []));
}

/** When the next touch keeps the rhythm; undefined for somebody without one. */
export async function nextByRhythm(
  book: Book,
  { id, rhythm, createdAt }: Person,
  zone: Zone
): Promise<Day | undefined> {
  if (rhythm === undefined) return undefined;
  const same = (await idsOf(book, [id])).get(id) ?? [id];
  const at = await lastTouchOf(book, same);
  return rhythmDue({ rhythm, since: dayOf(at ?? createdAt, zone) });
}
