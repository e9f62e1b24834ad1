import { isAppointment } from '#lib/domain/channel.ts';
import { dealCounts, touchTests, type ChainCounts } from '#lib/domain/north-star/chain-counts.ts';
import type { Period } from '#lib/domain/period.ts';
import type { OwnRecord } from '#lib/domain/plan/record.ts';
import { salesByDay, type Sales } from '#lib/domain/plan/sales.ts';
import type { Plan } from '#lib/domain/plan.ts';
import type { RateBook } from '#lib/domain/rates.ts';
import { countTouches, type Counts } from '#lib/domain/rolled.ts';
import { buckets } from '#lib/domain/rollup.ts';
import type { Day, Zone } from '#lib/domain/time.ts';
import { touchTimes, type TouchTimes } from '#lib/domain/workload.ts';
import { rolledUp } from './rolled-up.ts';
import { dealsClosed } from './score.ts';
import type { Book } from './tables.ts';

/** All plans, the earliest first. */
export const plansOf = async (book: Book): Promise<Plan[]> =>
  (await book.plans.toArray()).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1));

/** The rep's own past as plans need it. */
export type PlanPast = OwnRecord & Omit<Sales, 'sales'>;

/**
 * All that was ever won, from the sums of its days: five years of deals are far more to read. What the book knows of
 * begins with the month of the first deal that ended.
 */
export async function planPast(book: Book, rates: RateBook, today: Day): Promise<PlanPast> {
  const first = await book.deals.where('closedOn').above('').first();
  const since = first?.closedOn && (`${first.closedOn.slice(0, 8)}01` as Day);
  const days = since ? await daysOfYears(book, Number(since.slice(0, 4)), Number(today.slice(0, 4)) + 1) : [];
  return { ...salesByDay(days, rates), ...(since && { since }), today };
}

/** A year is a piece: the page stays alive in between. */
async function daysOfYears(book: Book, first: number, last: number): Promise<(readonly [Day, Counts])[]> {
  const years = Array.from({ length: last - first + 1 }, (_, n) => `${buckets.day}${String(first + n)}`);
  const read = await Promise.all(
    years.map(year => book.rollups.where('id').between(`${year}-`, `${year}-~`, true, true).toArray())
  );
  return read.flat().map(({ id, cells }) => [id.slice(-10) as Day, new Map(Object.entries(cells))] as const);
}

/** The chain from dial to win over a period, prospects aside: touches from their sums, deals from their rows. */
export async function chainOf(
  book: Book,
  period: Period,
  { rates, zone }: { rates: RateBook; zone: Zone }
): Promise<ChainCounts> {
  const { from, to } = period;
  const [counts, closed, opened] = await Promise.all([
    rolledUp(book, period, zone),
    dealsClosed(book, period),
    book.deals.where('openedOn').between(from, to, true, true).toArray()
  ]);
  const deals = [...new Map([...closed, ...opened].map(deal => [deal.id, deal])).values()];
  const touches = (of: keyof typeof touchTests) =>
    countTouches(counts, activities => activities.filter(touchTests[of]).length);
  return {
    ...dealCounts(deals, period, rates),
    dials: touches('dials'),
    connects: touches('connects'),
    meetingsSet: touches('meetingsSet'),
    meetingsHeld: touches('meetingsHeld'),
    prospects: 0
  };
}

/** The days on which meetings, demos and visits are planned, from today on. */
export async function bookedFrom(book: Book, today: Day): Promise<Day[]> {
  const open = await book.followUps.where('[state+due]').between(['open', today], ['open', '~'], true, true).toArray();
  return open.flatMap(({ channel, due }) => (isAppointment(channel) ? [due] : []));
}

/** Touches that tell how long one takes: the last ones, for a rep's pace changes. */
const lastTouches = 500;

export const timesOf = async (book: Book): Promise<TouchTimes> =>
  touchTimes(await book.activities.orderBy('at').reverse().limit(lastTouches).toArray());
