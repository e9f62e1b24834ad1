import type { FieldChange } from '#lib/domain/change.ts';
import type { Deal } from '#lib/domain/deal.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import type { Goal, GoalMetric } from '#lib/domain/goal.ts';
import type { Currency } from '#lib/domain/money.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Person } from '#lib/domain/person.ts';
import { isSummed, unitsIn } from '#lib/domain/rolled.ts';
import { idOfMoves, offeredIn } from '#lib/domain/rollup-moves.ts';
import type { ScoreFacts } from '#lib/domain/scorecard.ts';
import { stampsFrom } from '#lib/domain/stamp.ts';
import { addDays, startOfDay, type Zone } from '#lib/domain/time.ts';
import { rolledUp } from './rolled-up.ts';
import { livingPeople } from './survivors.ts';
import type { Book } from './tables.ts';

export const allGoals = (book: Book): Promise<Goal[]> => book.goals.toArray();

type Counting = { readonly currency: Currency; readonly zone: Zone };

/**
 * Units of each metric in the period, for the metrics of a card: from sums, whatever the length of the period. Only
 * proposals, where they are asked for, are counted from the moves of each day of it.
 *
 * @param metrics those that may be asked of the answer; any other counts as 0
 */
export async function scoreUnits(
  book: Book,
  period: Period,
  metrics: readonly GoalMetric[],
  { currency, zone }: Counting
): Promise<(metric: GoalMetric) => number> {
  const [counts, offers] = await Promise.all([
    rolledUp(book, period, zone),
    metrics.includes('proposals') ? proposalsIn(book, period) : 0
  ]);
  return metric => (isSummed(metric) ? unitsIn(metric, counts, currency) : offers);
}

/** Deals that were made an offer in the period: from the moves of each day, not from rows. */
async function proposalsIn(book: Book, { from, to }: Period): Promise<number> {
  const [moves, stages] = await Promise.all([
    book.rollups.where('id').between(idOfMoves(from), idOfMoves(to), true, true).toArray(),
    book.stages.toArray()
  ]);
  return offeredIn(moves, stages).size;
}

/**
 * Everything that can count towards a score of the period, to show the records behind a figure; nothing else is read,
 * however old the book is.
 */
export async function scoreFacts(book: Book, period: Period, counting: Counting): Promise<ScoreFacts> {
  const { from, to } = period;
  const activities = await book.activities.where('day').between(from, to, true, true).toArray();
  const changes = await book.changes.where('day').between(from, to, true, true).toArray();
  return {
    ...counting,
    period,
    activities,
    changes,
    deals: await dealsThatCount(book, period, changes),
    people: await peopleAdded(book, period, counting.zone),
    followUps: await followUpsThatCount(book, { period, zone: counting.zone }, activities),
    stages: await book.stages.toArray()
  };
}

const once = <Row extends { readonly id: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map(row => [row.id, row])).values()
];

async function dealsThatCount(book: Book, { from, to }: Period, changes: readonly FieldChange[]): Promise<Deal[]> {
  const dated = ['openedOn', 'qualifiedOn', 'closedOn'].map(field =>
    book.deals.where(field).between(from, to, true, true).toArray()
  );
  const moved = [...new Set(changes.filter(({ of }) => of.startsWith('deal_')).map(({ of }) => of))];
  const found = await Promise.all([...dated, book.deals.bulkGet(moved)]);
  return once(found.flat().filter(deal => deal !== undefined));
}

const peopleAdded = (book: Book, { from, to }: Period, zone: Zone): Promise<Person[]> =>
  book.people
    .where('createdAt')
    .between(startOfDay(from, zone), startOfDay(addDays(to, 1), zone))
    .toArray();

/** By the touch that answered them, or by when they were ticked off. */
async function followUpsThatCount(
  book: Book,
  { period: { from, to }, zone }: { period: Period; zone: Zone },
  activities: readonly { readonly id: string }[]
): Promise<FollowUp[]> {
  const answered = book.followUps
    .where('doneBy')
    .anyOf(activities.map(({ id }) => id))
    .toArray();
  const ticked = book.followUps
    .where('stamp')
    .between(stampsFrom(startOfDay(from, zone)), stampsFrom(startOfDay(addDays(to, 1), zone)))
    .toArray();
  return once([...(await answered), ...(await ticked)]);
}

/** Deals won or lost in a period; without one, all that were ever. */
export function dealsClosed(book: Book, period: Period | undefined): Promise<Deal[]> {
  if (!period) return book.deals.where('closedOn').above('').toArray();
  return book.deals.where('closedOn').between(period.from, period.to, true, true).toArray();
}

/** Names of people and titles of deals, by id. */
export async function namesOf(
  book: Book,
  { people, deals }: { people: readonly string[]; deals: readonly string[] }
): Promise<Map<string, string>> {
  const persons = await livingPeople(book, [...new Set(people)]);
  const titled = (await book.deals.bulkGet([...new Set(deals)])).filter(row => row !== undefined);
  return new Map<string, string>([
    ...[...persons].map(([id, { name }]) => [id, name] as const),
    ...titled.map(row => [row.id, row.title] as const)
  ]);
}
