import Dexie from 'dexie';
import type { Company } from '#lib/domain/company.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import type { CompanyId, DealId, PersonId } from '#lib/domain/ids.ts';
import type { Person } from '#lib/domain/person.ts';
import { zoneOf } from '#lib/domain/quiet-hours.ts';
import { byUrgency } from '#lib/domain/ranking.ts';
import { stepHours, type StepHours } from '#lib/domain/step-hours.ts';
import { addDays, timeOf, type Day, type Instant, type Zone } from '#lib/domain/time.ts';
import { draftsLeft } from './drafts.ts';
import { idsOf, livingPeople } from './survivors.ts';
import { stepsDue, type StepDue } from './steps-due.ts';
import type { Book } from './tables.ts';
import type { Draft } from './draft.ts';

/** Whom a row of Today is about. */
export type Whom = {
  readonly person: Person | undefined;
  readonly deal: Deal | undefined;
  readonly company: Company | undefined;
};

/** Something promised, with whom, and how often they have been reached for. */
export type Promised = Whom & { readonly followUp: FollowUp; readonly touches: number };
/** The next touch of somebody on a cadence. */
export type OnCadence = Whom & StepDue & { readonly hours?: StepHours | undefined };
export type Todo = Promised | OnCadence;
export type Unlogged = Whom & { readonly draft: Draft };
export type Held = Whom & { readonly deal: Deal };

export type TodayList = {
  readonly unlogged: readonly Unlogged[];
  readonly overdue: readonly Todo[];
  readonly due: readonly Todo[];
  readonly holds: readonly Held[];
  readonly coming: readonly Todo[];
  readonly hasPeople: boolean;
  readonly hasLogged: boolean;
};

const daysAhead = 7;

/** What time it is for the rep; steps with hours of their own are ordered by it. */
export type Clock = { readonly now: Instant; readonly zone: Zone };

/**
 * Two looks at the disk, side by side: a look for each of the many small questions would take several times as long,
 * and a live query that goes through all of them one after another loses sight of the last.
 */
export async function todayList(book: Book, today: Day, clock?: Clock): Promise<TodayList> {
  const asked = [book.followUps, book.deals, book.people, book.companies, book.activities, book.drafts];
  const [{ promised, ...rest }, steps] = await Promise.all([
    book.transaction('r', asked, async () => readToday(book, today)),
    onCadences(book, today, clock)
  ]);
  return { ...rest, ...inOrder([...promised, ...afterPromises(steps, promised, today)], today) };
}

async function onCadences(book: Book, today: Day, clock?: Clock): Promise<OnCadence[]> {
  const steps = await stepsDue(book, today, addDays(today, daysAhead));
  const whom = await whomOf(
    book,
    steps.map(({ enrolment }) => enrolment)
  );
  return steps.map(row => {
    const about = whom(row.enrolment);
    return { ...row, ...about, hours: row.next.due > today ? undefined : hoursOf(row, about.person, clock) };
  });
}

function hoursOf({ next }: StepDue, person: Person | undefined, clock: Clock | undefined): StepHours | undefined {
  if (!next.step.window || !clock) return undefined;
  const zone = person ? zoneOf(person, clock.zone) : clock.zone;
  return stepHours(next.step.window, timeOf(clock.now, zone));
}

function inOrder(rows: readonly Todo[], today: Day): Pick<TodayList, 'overdue' | 'due' | 'coming'> {
  const ranked = rows.map(row => ({ ...row, amount: row.deal?.amount })).sort(byUrgency);
  return {
    overdue: ranked.filter(row => dueOf(row) < today),
    due: ranked.filter(row => dueOf(row) === today),
    coming: ranked.filter(row => dueOf(row) > today).sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1))
  };
}

async function readToday(book: Book, today: Day) {
  const promised = await openUntil(book, addDays(today, daysAhead));
  const isHeldUntilNow = ({ holdUntil }: Deal) => holdUntil !== undefined && holdUntil <= today;
  const holds = await book.deals.where('status').equals('hold').and(isHeldUntilNow).toArray();
  const drafts = await draftsLeft(book);
  const whom = await whomOf(book, [...promised, ...drafts, ...holds.map(asAbout)]);
  return {
    promised: (await withTouches(book, promised)).map(row => ({ ...row, ...whom(row.followUp) })),
    unlogged: drafts.map(draft => ({ draft, ...whom(draft) })),
    holds: holds.map(deal => ({ ...whom(asAbout(deal)), deal })),
    hasPeople: await hasAny(book.people),
    hasLogged: await hasAny(book.activities)
  };
}

/** A cadence waits for what was promised to the person no later than its step: nobody is reached for twice a day. */
function afterPromises(steps: readonly OnCadence[], promises: readonly Promised[], today: Day): OnCadence[] {
  const promisedOn = Map.groupBy(promises, ({ person }) => person?.id);
  return steps.filter(({ person, next }) => {
    const day = next.due < today ? today : next.due;
    return !promisedOn.get(person?.id)?.some(({ followUp }) => followUp.due <= day);
  });
}

export const dueOf = (row: Todo): Day => ('followUp' in row ? row.followUp.due : row.next.due);

/** What tells a row from all others. */
export const keyOf = (row: Todo): string => ('followUp' in row ? row.followUp.id : row.enrolment.id);

/** One key is enough to know; counting up to one counts all, and five years of touches take seconds to count. */
const hasAny = async (table: Book['people'] | Book['activities']): Promise<boolean> =>
  (await table.toCollection().limit(1).primaryKeys()).length > 0;

const openUntil = (book: Book, day: Day): Promise<FollowUp[]> =>
  book.followUps.where('[state+due]').between(['open', Dexie.minKey], ['open', day], true, true).toArray();

type About = { readonly person?: PersonId | undefined; readonly deal?: DealId | undefined };

const asAbout = ({ id, people }: Deal): About => ({ deal: id, person: people[0] });

/** Names for many rows with one reading of each table. */
async function whomOf(book: Book, rows: readonly About[]): Promise<(row: About) => Whom> {
  const deals = byId(await book.deals.bulkGet(known(rows.map(({ deal }) => deal))));
  const firstPerson = ({ person, deal }: About) => person ?? (deal && deals.get(deal)?.people[0]);
  const people = await livingPeople(book, known(rows.map(firstPerson)));
  const employer = (person?: Person, deal?: Deal): CompanyId | undefined => person?.company ?? deal?.company;
  const employers = [
    ...[...people.values()].map(person => employer(person)),
    ...[...deals.values()].map(deal => deal.company)
  ];
  const companies = byId(await book.companies.bulkGet(known(employers)));
  return row => {
    const person = people.get(firstPerson(row) ?? '');
    const deal = deals.get(row.deal ?? '');
    return { person, deal, company: companies.get(employer(person, deal) ?? '') };
  };
}

const known = <Id extends string>(ids: readonly (Id | undefined)[]): Id[] => [
  ...new Set(ids.filter(id => id !== undefined))
];

const byId = <Row extends { readonly id: string }>(rows: readonly (Row | undefined)[]): Map<string, Row> =>
  new Map(rows.filter(row => row !== undefined).map(row => [row.id, row]));

async function withTouches(book: Book, followUps: readonly FollowUp[]) {
  const people = known(followUps.map(({ person }) => person));
  const living = await livingPeople(book, people);
  const same = await idsOf(
    book,
    [...living.values()].map(({ id }) => id)
  );
  const spoken = people.flatMap(person =>
    (same.get(living.get(person)?.id ?? person) ?? [person]).map(id => ({ person, id }))
  );
  const counts = await Promise.all(spoken.map(({ id }) => touchesOf(book, id)));
  const touches = new Map<string, number>();
  for (const [n, { person }] of spoken.entries()) touches.set(person, (touches.get(person) ?? 0) + (counts[n] ?? 0));
  return followUps.map(followUp => ({ followUp, touches: touches.get(followUp.person ?? '') ?? 0 }));
}

const touchesOf = (book: Book, person: PersonId): Promise<number> =>
  book.activities.where('[person+at]').between([person, Dexie.minKey], [person, Dexie.maxKey]).count();
