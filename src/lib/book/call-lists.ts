import Dexie from 'dexie';
import { enrolmentState } from '#lib/domain/cadence/progress.ts';
import { mostInBlock } from '#lib/domain/call-block.ts';
import type { CadenceId, PersonId } from '#lib/domain/ids.ts';
import type { Person } from '#lib/domain/person.ts';
import { settingsId } from '#lib/domain/settings.ts';
import type { Day, Instant } from '#lib/domain/time.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { isCall } from './call-card.ts';
import { openOn } from './enrolments.ts';
import { idsOf, livingPeople, onlyLiving } from './survivors.ts';
import type { Book } from './tables.ts';
import { todayList } from './today.ts';

/** Whom Today asks to call, in its order; each once. */
export async function dueByPhone(book: Book, today: Day): Promise<Person[]> {
  const { overdue, due } = await todayList(book, today);
  const people = [...overdue, ...due].filter(isCall).flatMap(({ person }) => person ?? []);
  return withNumber([...new Map(people.map(person => [person.id, person])).values()]);
}

/** Everybody on a cadence, whose next touch is due first standing first. */
export async function onCadence(book: Book, cadence: CadenceId): Promise<Person[]> {
  const calendar = workCalendar((await book.settings.get(settingsId)) ?? {});
  const due = (await openOn(book, cadence)).map(facts => ({
    person: facts.enrolment.person,
    due: enrolmentState(facts, calendar).ahead[0]?.due ?? '9'
  }));
  const ids = due.sort((a, b) => (a.due < b.due ? -1 : 1)).map(({ person }) => person);
  const living = await livingPeople(book, ids);
  const people = ids.flatMap(id => living.get(id) ?? []);
  return withNumber([...new Map(people.map(person => [person.id, person])).values()]);
}

/** People who came into the book since then and were never called, the latest first; no more than a block holds. */
export async function newAndUncalled(book: Book, since: Instant): Promise<Person[]> {
  const fresh = book.people.where('createdAt').aboveOrEqual(since).reverse();
  const people = withNumber(await onlyLiving(book, await fresh.toArray())).slice(0, mostInBlock);
  const same = await idsOf(
    book,
    people.map(({ id }) => id)
  );
  const called = await Promise.all(people.map(({ id }) => wasCalled(book, same.get(id) ?? [id])));
  return people.filter((_, n) => !called[n]);
}

const wasCalled = async (book: Book, ids: readonly PersonId[]): Promise<boolean> => {
  const calls = await Promise.all(
    ids.map(id =>
      book.activities
        .where('[person+at]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .and(({ channel }) => channel === 'call')
        .first()
    )
  );
  return calls.some(call => call !== undefined);
};

/** Nobody can be called without a number. Who asked for no calls stays, so that the summary can say so. */
const withNumber = (people: readonly Person[]): Person[] => people.filter(({ phones }) => phones.length > 0);
