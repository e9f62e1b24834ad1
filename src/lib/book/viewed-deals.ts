import Dexie from 'dexie';
import type { Activity } from '#lib/domain/activity.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { enoughStays } from '#lib/domain/hygiene/stage-age.ts';
import { standingFor } from '#lib/domain/hygiene/stage-norms.ts';
import { touchedOn } from '#lib/domain/hygiene/touches.ts';
import { leadingTo } from '#lib/domain/pipelines/standing.ts';
import type { StageId } from '#lib/domain/ids.ts';
import { addDays, type Day } from '#lib/domain/time.ts';
import { asTexts } from '#lib/domain/views/comparing.ts';
import type { Facts, Need } from '#lib/domain/views/fields.ts';
import { daysBack, filterOf, needOf, needsOf } from '#lib/domain/views/filter.ts';
import type { Condition } from '#lib/domain/view.ts';
import type { WorkCalendar } from '#lib/domain/work-calendar.ts';
import { activitiesBetween, changesOf } from './in-pieces.ts';
import { openWork } from './open-work.ts';
import { normsOf } from './stage-norms.ts';
import { allStages } from './stages.ts';
import type { Book } from './tables.ts';

/** What the facts of a view depend on besides the rows of the deals. */
export type Asking = { readonly today: Day; readonly calendar: WorkCalendar };

type Looking = Asking & { readonly book: Book; readonly conditions: readonly Condition[] };
type Found = ReadonlyMap<string, Facts>;
type LookUp = (deals: readonly Deal[], looking: Looking) => Promise<Found>;

/**
 * The deals for which every condition holds. Conditions are asked by what has to be looked up for them, the cheapest
 * first, so that the log is read for those deals only that everything else has left over.
 */
export async function viewedDeals(
  book: Book,
  deals: readonly Deal[],
  conditions: readonly Condition[],
  asking: Asking
): Promise<readonly Deal[]> {
  const looking = { ...asking, book, conditions };
  let left = deals;
  for (const need of needsOf(conditions)) {
    const isTrue = filterOf(
      conditions.filter(condition => needOf(condition) === need),
      asking.today
    );
    const found = left.length > 0 ? await lookUps[need](left, looking) : nothing;
    left = left.filter(deal => isTrue(deal, found.get(deal.id) ?? {}));
  }
  return left;
}

const nothing: Found = new Map();

const lookUps: Readonly<Record<Need, LookUp>> = {
  deal: () => Promise.resolve(nothing),
  company: companies,
  step: nextSteps,
  norm: norms,
  pushes,
  touches,
  talk: talks
};

/** A view that asks for a stage also asks for the retired ones whose deals stand there now. */
export async function withRetired(book: Book, conditions: readonly Condition[]): Promise<readonly Condition[]> {
  const stages = await allStages(book);
  return conditions.map(condition => {
    const ids = condition.field === 'stage' ? asTexts(condition.value) : undefined;
    return ids ? { ...condition, value: ids.flatMap(id => leadingTo(id as StageId, stages)) } : condition;
  });
}

async function companies(deals: readonly Deal[], { book }: Looking): Promise<Found> {
  const ids = [...new Set(deals.flatMap(({ company }) => company ?? []))];
  const rows = (await book.companies.bulkGet(ids)).filter(row => row !== undefined);
  const byId = new Map(rows.map(row => [row.id, row]));
  return new Map(deals.map(({ id, company }) => [id, { company: company && byId.get(company) }]));
}

async function norms(deals: readonly Deal[], { book }: Looking): Promise<Found> {
  const [known, stages] = [await normsOf(book), await book.stages.toArray()];
  const standing = standingFor(stages);
  return new Map(
    deals.map(({ id, stage }) => {
      const norm = known.get(standing(stage));
      return [id, { norm: norm && norm.n >= enoughStays ? norm.days : undefined }];
    })
  );
}

/** Those few are asked for one by one, many in one pass over the changes of the field. */
const few = 100;

async function pushes(deals: readonly Deal[], { book }: Looking): Promise<Found> {
  const all =
    deals.length > few
      ? await changesOf(book, 'closeOn')
      : (await Promise.all(deals.map(({ id }) => book.changes.where('of').equals(id).toArray()))).flat();
  const counts = new Map<string, number>();
  for (const { of, field, from, to } of all)
    if (field === 'closeOn' && typeof from === 'string' && typeof to === 'string' && to > from)
      counts.set(of, (counts.get(of) ?? 0) + 1);
  return new Map(deals.map(({ id }) => [id, { pushes: counts.get(id) ?? 0 }]));
}

type About = { readonly deal?: string | undefined; readonly person?: string | undefined };

/** What names no deal counts for every deal of its person. */
function byDeal<Row extends About>(deals: readonly Deal[], rows: readonly Row[], living: Living): Map<string, Row[]> {
  const ofDeal = Map.groupBy(rows, ({ deal }) => deal);
  const ofPerson = Map.groupBy(rows, ({ deal, person }) => (deal === undefined && person ? living(person) : undefined));
  return new Map(
    deals.map(({ id, people }) => {
      const theirs = [...new Set(people.map(living))].flatMap(person => ofPerson.get(person) ?? []);
      return [id, [...(ofDeal.get(id) ?? []), ...theirs]];
    })
  );
}

type Living = (person: string) => string;

/** Whom the ids of people that were merged stand for. */
async function survivors(book: Book): Promise<Map<string, string>> {
  const merged = await book.people.where('survivor').above('').toArray();
  return new Map(merged.map(row => [row.id, String(Reflect.get(row, 'survivor'))]));
}

async function living(book: Book): Promise<Living> {
  const moved = await survivors(book);
  return person => moved.get(person) ?? person;
}

async function nextSteps(deals: readonly Deal[], { book, calendar, today }: Looking): Promise<Found> {
  const work = byDeal(deals, await openWork(book, calendar, today), await living(book));
  return new Map(
    [...work].map(([id, steps]) => {
      const nextStep = steps.map(({ due }) => due).sort()[0];
      return [id, { nextStep }];
    })
  );
}

/** Only as many days of the log are read as some condition looks back. */
async function touches(deals: readonly Deal[], { book, conditions, today }: Looking): Promise<Found> {
  const from = addDays(today, -daysBack(conditions));
  const log = byDeal(deals, await activitiesBetween(book, { from, to: today }), await living(book));
  return new Map(
    [...log].map(([id, some]) => [
      id,
      { touches: some.map(touchedOn).filter(day => day !== undefined && day <= today) }
    ])
  ) as Found;
}

/** The whole log of each deal that is left, and of its people. */
async function talks(deals: readonly Deal[], { book }: Looking): Promise<Found> {
  const whole = (index: string, id: string) =>
    book.activities.where(index).between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();
  const moved = [...(await survivors(book))];
  const idsOf = (person: string) => [person, ...moved.flatMap(([old, now]) => (now === person ? old : []))];
  const read = async ({ id, people }: Deal): Promise<[string, Facts]> => {
    const own = await whole('[deal+at]', id);
    const theirs = (await Promise.all(people.flatMap(idsOf).map(person => whole('[person+at]', person)))).flat();
    return [id, lastTalk([...own, ...theirs.filter(({ deal }) => deal === undefined)])];
  };
  return new Map(await Promise.all(deals.map(read)));
}

function lastTalk(log: readonly Activity[]): Facts {
  const latest = log.toSorted((a, b) => b.at - a.at);
  return {
    sentiment: latest.find(({ sentiment }) => sentiment)?.sentiment,
    disposition: latest.find(({ disposition }) => disposition)?.disposition,
    reply: latest.find(({ reply }) => reply)?.reply?.kind
  };
}
