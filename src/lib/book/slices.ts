import type { Activity } from '#lib/domain/activity.ts';
import { dealStatuses, type Deal } from '#lib/domain/deal.ts';
import { onlyDeals, type SliceFacts } from '#lib/domain/funnel/slicing.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Period } from '#lib/domain/period.ts';
import { daysBetween, type Zone } from '#lib/domain/time.ts';
import { appointmentsPlanned } from './funnel.ts';
import { activitiesBetween, dealsBy } from './in-pieces.ts';
import type { Book } from './tables.ts';

/** Touches are read row by row, so for no longer than a year; deals for any time. */
const longestRead = 366;

export const areTouchesRead = ({ from, to }: Period): boolean => daysBetween(from, to) < longestRead;

/** All that slices of the funnel are counted from, in pieces. Over more than a year without touches and meetings. */
export async function sliceFacts(
  book: Book,
  period: Period,
  zone: Zone,
  { anyLength = false } = {}
): Promise<SliceFacts> {
  const isRead = anyLength || areTouchesRead(period);
  const [deals, activities, followUps] = await Promise.all([
    allDeals(book),
    isRead ? activitiesBetween(book, period) : [],
    isRead ? appointmentsPlanned(book, period, zone) : []
  ]);
  const sourceOf = await sourcesOf(book, activities);
  return { period, zone, activities, followUps, deals, sourceOf, dealOf: onlyDeals(deals) };
}

export const allDeals = async (book: Book): Promise<Deal[]> =>
  (await Promise.all(dealStatuses.map(status => dealsBy(book, status)))).flat();

/** Where the people of touches came from. */
async function sourcesOf(book: Book, activities: readonly Activity[]): Promise<ReadonlyMap<PersonId, string>> {
  const ids = [...new Set(activities.flatMap(({ person }) => person ?? []))];
  const people = (await book.people.bulkGet(ids)).filter(row => row !== undefined);
  return new Map(people.flatMap(({ id, source }) => (source ? [[id, source] as const] : [])));
}
