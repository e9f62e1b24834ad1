import { enrolmentState, isResting } from '#lib/domain/cadence/progress.ts';
import type { Channel } from '#lib/domain/channel.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import type { Person } from '#lib/domain/person.ts';
import { millisOf } from '#lib/domain/stamp.ts';
import { addDays, type Day, type Instant } from '#lib/domain/time.ts';
import type { WorkCalendar } from '#lib/domain/work-calendar.ts';
import { enrolmentFacts } from './enrolments.ts';
import { livingPeople } from './survivors.ts';
import type { Book } from './tables.ts';

/** What a calendar outside the app should show, without a word of any language. */
export type CalendarLine = {
  readonly uid: string;
  readonly changedAt: Instant;
  readonly channel: Channel;
  readonly person: Person | undefined;
  readonly day: Day;
  readonly at?: Instant | undefined;
  readonly minutes?: number | undefined;
  readonly place?: string | undefined;
  readonly note?: string | undefined;
  readonly isOff: boolean;
};

/** Finished lines are told for this many days, so that a calendar saved before lets go of them. */
const daysBack = 60;

/** Everything promised, the next step of everybody on a cadence, and what has lately been done or dropped. */
export async function calendarLines(book: Book, today: Day, calendar: WorkCalendar): Promise<CalendarLine[]> {
  const since = addDays(today, -daysBack);
  const within = (state: FollowUp['state'], from: string) =>
    book.followUps.where('[state+due]').between([state, from], [state, '9999'], true, true).toArray();
  const followUps = (await Promise.all([within('open', ''), within('done', since), within('dropped', since)])).flat();
  const steps = await stepLines(book, today, calendar);
  const about = [...followUps.map(({ person }) => person), ...steps.map(({ who }) => who)];
  const people = await livingPeople(book, [...new Set(about.filter(id => id !== undefined))]);
  return [
    ...followUps.map(row => lineOf(row, people.get(row.person ?? ''))),
    ...steps.map(({ who, line }) => ({ ...line, person: people.get(who) }))
  ];
}

function lineOf({ id, stamp, due, state, ...row }: FollowUp, person: Person | undefined): CalendarLine {
  const { channel, at, minutes, place, agenda, note } = row;
  const text = [agenda, note].filter(Boolean).join('\n\n');
  const isOff = state !== 'open';
  return { uid: id, changedAt: millisOf(stamp), channel, person, day: due, at, minutes, place, note: text, isOff };
}

async function stepLines(book: Book, today: Day, calendar: WorkCalendar) {
  const open = await book.enrolments.where('state').equals('open').toArray();
  const facts = await enrolmentFacts(book, open);
  return facts.flatMap(fact => {
    const state = enrolmentState(fact, calendar);
    const [next] = isResting(state, today) ? [] : state.ahead;
    if (!next) return [];
    const { channel, key, note } = next.step;
    const changedAt = Math.max(fact.enrolment.createdAt, ...fact.events.map(({ at }) => at));
    const uid = `${fact.enrolment.id}-${key}`;
    return [{ who: fact.enrolment.person, line: { uid, changedAt, channel, day: next.due, note, isOff: false } }];
  });
}
