import Dexie from 'dexie';
import { enrolmentState, isResting } from '#lib/domain/cadence/progress.ts';
import type { Coming } from '#lib/domain/reminders.ts';
import { addDays, type Day } from '#lib/domain/time.ts';
import type { WorkCalendar } from '#lib/domain/work-calendar.ts';
import { enrolmentFacts } from './enrolments.ts';
import type { Book } from './tables.ts';

const daysAhead = 14;

/** How much is due today, overdue work included, and on each of the next fourteen days; and the appointments. */
export async function coming(book: Book, today: Day, calendar: WorkCalendar): Promise<Coming> {
  const last = addDays(today, daysAhead);
  const followUps = await book.followUps
    .where('[state+due]')
    .between(['open', Dexie.minKey], ['open', last], true, true)
    .toArray();
  const steps = await stepDays(book, today, calendar);
  const counts = new Map<Day, number>();
  for (const due of [...followUps.map(({ due }) => due), ...steps]) {
    const day = due < today ? today : due;
    if (day <= last) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return {
    days: [...counts].map(([day, count]) => ({ day, count })).sort((a, b) => (a.day < b.day ? -1 : 1)),
    appointments: followUps.map(({ at }) => at).filter(at => at !== undefined)
  };
}

/** When the next step of everybody on a cadence is due. */
async function stepDays(book: Book, today: Day, calendar: WorkCalendar): Promise<Day[]> {
  const open = await book.enrolments.where('state').equals('open').toArray();
  const states = (await enrolmentFacts(book, open)).map(facts => enrolmentState(facts, calendar));
  return states.filter(state => !isResting(state, today)).flatMap(({ ahead }) => ahead[0]?.due ?? []);
}
