import type { Person } from '#lib/domain/person.ts';
import { localHours, minutesLeft, reachableOn, zoneOf } from '#lib/domain/quiet-hours.ts';
import type { Move } from '#lib/domain/re-planning.ts';
import type { Booked, Task } from '#lib/domain/replan.ts';
import { addDays, type Day, type Instant, type Zone } from '#lib/domain/time.ts';
import { capSpan } from '#lib/domain/weekly-cap.ts';
import { workCalendar, type WorkCalendar } from '#lib/domain/work-calendar.ts';
import { usual, type WorkRules } from '#lib/domain/work-rules.ts';
import { touchTimes, type TouchTimes } from '#lib/domain/workload.ts';
import { inOrder, openWork, type Work } from './open-work.ts';
import { livingPeople } from './survivors.ts';
import type { Book } from './tables.ts';

/** What is asked: when it is, by which rules, and which work is to be moved. */
export type PlanningQuestion = {
  readonly rules: WorkRules;
  readonly zone: Zone;
  readonly today: Day;
  readonly now: Instant;
  /** Work due on these days is to be moved; the rest stays and takes room. */
  readonly moving: { readonly from?: Day | undefined; readonly to: Day };
};

/** A promise or a step that may be moved, with whom it is about. */
export type Movable = Task & { readonly due: Day; readonly who: string; readonly moveTo: (until: Day) => Move };

export type PlanningFacts = {
  readonly tasks: readonly Movable[];
  /** Work that stays on its day. */
  readonly promised: readonly Booked[];
  /** Touches made in the last days, and the part of today that is over. */
  readonly spent: readonly Booked[];
  /** Appointments due on the days in question: they were agreed upon, and stay. */
  readonly appointments: number;
  readonly calendar: WorkCalendar;
  readonly capacity: number;
  readonly cap: number;
  readonly times: TouchTimes;
};

/** Touches that tell how long one takes: the last ones, for a rep's pace changes. */
const lastTouches = 500;

/** All that a new plan depends on, in one look at the disk. Dexie knows only an `async` scope as one that awaits. */
export const planningFacts = (book: Book, question: PlanningQuestion): Promise<PlanningFacts> => {
  const asked = [book.followUps, book.enrolments, book.cadenceEvents, book.cadenceVersions, book.removed];
  return book.transaction('r', [...asked, book.people, book.deals, book.activities], async () => read(book, question));
};

async function read(book: Book, question: PlanningQuestion): Promise<PlanningFacts> {
  const { rules, today, moving } = question;
  const calendar = workCalendar(rules);
  const times = touchTimes(await book.activities.orderBy('at').reverse().limit(lastTouches).toArray());
  const work = await openWork(book, calendar, today);
  const people = await livingPeople(book, [...new Set(work.map(({ person }) => person ?? ''))]);
  const personOf = ({ person }: Work) => people.get(person ?? '');
  const minutesOf = ({ minutes, channel }: Work) => minutes ?? times[channel].minutes;
  const isMeant = ({ due }: Work) => due <= moving.to && due >= (moving.from ?? due);
  const moved = await inOrder(
    book,
    work.filter(one => isMeant(one) && !one.isFixed)
  );
  const staying = work.filter(one => one.due >= today && (one.isFixed || !isMeant(one)));
  const promised = staying.map(one => ({ day: one.due, minutes: minutesOf(one), person: personOf(one)?.id }));
  const capacity = rules.capacity ?? usual.capacity;
  return {
    tasks: moved.map(one => {
      const person = personOf(one);
      const task = { id: one.id, minutes: minutesOf(one), person: person?.id, from: earliest(one, person, question) };
      return { ...task, due: one.due, who: person?.name ?? one.title ?? '–', moveTo: one.moveTo };
    }),
    promised,
    spent: [...(await recent(book, today)), gone(question, capacity)],
    appointments: work.filter(one => one.isFixed && isMeant(one)).length,
    calendar,
    capacity,
    cap: rules.weeklyCap ?? usual.weeklyCap,
    times
  };
}

/** A call waits for the contact's hours; what is written can be read at any hour. */
function earliest({ channel, window }: Work, person: Person | undefined, { rules, zone, now }: PlanningQuestion) {
  if (channel !== 'call' || !person) return undefined;
  return reachableOn(localHours(zoneOf(person, zone), now, window ?? rules.workHours), zone);
}

/** Touches of the last days: they take no more time, but nobody is to be reached too often. */
async function recent(book: Book, today: Day): Promise<Booked[]> {
  const days = book.activities.where('day').between(addDays(today, 1 - capSpan), today, true, true);
  const out = await days.and(({ direction, person }) => direction === 'out' && person !== undefined).toArray();
  const living = await livingPeople(book, [...new Set(out.flatMap(({ person }) => person ?? []))]);
  return out.map(({ day, person = '' }) => ({ day, minutes: 0, person: living.get(person)?.id }));
}

/** The part of today that is over cannot be planned with. */
function gone({ rules, zone, today, now }: PlanningQuestion, capacity: number): Booked {
  const hours = rules.workHours ?? usual.workHours;
  return { day: today, minutes: capacity - minutesLeft(capacity, { zone, hours, now }) };
}
