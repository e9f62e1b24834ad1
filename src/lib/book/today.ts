import Dexie from 'dexie';
import type { Company } from '#lib/domain/company.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import type { CompanyId, DealId, PersonId } from '#lib/domain/ids.ts';
import type { Person } from '#lib/domain/person.ts';
import { byUrgency } from '#lib/domain/ranking.ts';
import { addDays, type Day } from '#lib/domain/time.ts';
import { draftsLeft } from './drafts.ts';
import type { Book, Draft } from './tables.ts';

/** Whom a row of Today is about. */
export type Whom = {
  readonly person: Person | undefined;
  readonly deal: Deal | undefined;
  readonly company: Company | undefined;
};

/** Something promised, with whom, and how often they have been reached for. */
export type Promised = Whom & { readonly followUp: FollowUp; readonly touches: number };
export type Unlogged = Whom & { readonly draft: Draft };
export type Held = Whom & { readonly deal: Deal };

export type TodayList = {
  readonly unlogged: readonly Unlogged[];
  readonly overdue: readonly Promised[];
  readonly due: readonly Promised[];
  readonly holds: readonly Held[];
  readonly coming: readonly Promised[];
  readonly hasPeople: boolean;
  readonly hasLogged: boolean;
};

const daysAhead = 7;

/** One look at the disk for all of it: a look for each of the many small questions would take several times as long. */
export const todayList = (book: Book, today: Day): Promise<TodayList> => {
  const asked = [book.followUps, book.deals, book.people, book.companies, book.activities, book.drafts];
  return book.transaction('r', asked, () => readToday(book, today));
};

async function readToday(book: Book, today: Day): Promise<TodayList> {
  const promised = await openUntil(book, addDays(today, daysAhead));
  const isHeldUntilNow = ({ holdUntil }: Deal) => holdUntil !== undefined && holdUntil <= today;
  const holds = await book.deals.where('status').equals('hold').and(isHeldUntilNow).toArray();
  const drafts = await draftsLeft(book);
  const whom = await whomOf(book, [...promised, ...drafts, ...holds.map(asAbout)]);
  const rows = (await withTouches(book, promised)).map(row => ({ ...row, ...whom(row.followUp) }));
  const ranked = rows.map(row => ({ ...row, amount: row.deal?.amount })).sort(byUrgency);
  return {
    unlogged: drafts.map(draft => ({ draft, ...whom(draft) })),
    overdue: ranked.filter(({ followUp }) => followUp.due < today),
    due: ranked.filter(({ followUp }) => followUp.due === today),
    holds: holds.map(deal => ({ ...whom(asAbout(deal)), deal })),
    coming: ranked
      .filter(({ followUp }) => followUp.due > today)
      .sort((a, b) => (a.followUp.due < b.followUp.due ? -1 : 1)),
    hasPeople: await hasAny(book.people),
    hasLogged: await hasAny(book.activities)
  };
}

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
  const people = byId(await book.people.bulkGet(known(rows.map(firstPerson))));
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
  const counts = await Promise.all(people.map(person => touchesOf(book, person)));
  const touches = new Map(people.map((person, index) => [person, counts[index] ?? 0]));
  return followUps.map(followUp => ({ followUp, touches: touches.get(followUp.person ?? ('' as PersonId)) ?? 0 }));
}

const touchesOf = (book: Book, person: PersonId): Promise<number> =>
  book.activities.where('[person+at]').between([person, Dexie.minKey], [person, Dexie.maxKey]).count();
