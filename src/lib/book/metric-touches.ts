import type { Activity } from '#lib/domain/activity.ts';
import type { Channel } from '#lib/domain/channel.ts';
import type { MetricFacts } from '#lib/domain/metrics/metric.ts';
import type { Need } from '#lib/domain/metrics/needs.ts';
import { isWithin, type Period } from '#lib/domain/period.ts';
import { touchesIn as kindsIn } from '#lib/domain/rolled.ts';
import { addDays, startOfDay, type Day, type Zone } from '#lib/domain/time.ts';
import { activitiesBetween } from './in-pieces.ts';
import { rolledUpEach } from './rolled-up.ts';
import type { Book } from './tables.ts';

type Asked = {
  readonly periods: readonly Period[];
  /** What holds all of them. */
  readonly span: Period;
  readonly context: { readonly zone: Zone; readonly numbersAlone?: boolean };
};
export type TouchFacts = Pick<MetricFacts, 'activities' | 'touches'>;

/** For each period the rows of touches that figures need, or how many there were of which kind. */
export async function touchesFor(
  book: Book,
  { periods, span, context: { zone, numbersAlone = false } }: Asked,
  needs: ReadonlySet<Need>
): Promise<TouchFacts[]> {
  const within = await withBook(book, span);
  const isSummed = needs.has('touches') && numbersAlone && !needs.has('activities');
  if (needs.has('activities') || (needs.has('touches') && !isSummed)) {
    const activities = within ? await activitiesBetween(book, within) : [];
    return periods.map(() => ({ activities }));
  }
  const channels = [
    ...(needs.has('e-mails') ? (['e-mail'] as const) : []),
    ...(needs.has('demos') ? (['demo'] as const) : [])
  ];
  const rows = await Promise.all(within ? channels.map(channel => touchesBy(book, channel, within, zone)) : []);
  const sums = isSummed ? await rolledUpEach(book, periods, zone) : undefined;
  return periods.map((_, place) => {
    const counts = sums?.[place];
    return { activities: rows.flat(), ...(counts && { touches: kindsIn(counts) }) };
  });
}

/** A period without the days before the first touch of the book and after the last; absent where there is none. */
async function withBook(book: Book, { from, to }: Period): Promise<Period | undefined> {
  const [first, last] = await Promise.all([
    book.activities.orderBy('day').first(),
    book.activities.orderBy('day').last()
  ]);
  if (!first || !last) return undefined;
  return { from: from > first.day ? from : first.day, to: to < last.day ? to : last.day };
}

/** Days of one channel that are a piece: some hundred messages of somebody who writes many. */
const daysAtOnce = 14;

/** Touches of one channel by their day. Who travelled had another midnight: the index is asked for a day more. */
async function touchesBy(book: Book, channel: Channel, period: Period, zone: Zone): Promise<Activity[]> {
  const rows: Activity[] = [];
  const end = addDays(period.to, 2);
  for (let from: Day = addDays(period.from, -1); from < end; from = addDays(from, daysAtOnce)) {
    const to = addDays(from, daysAtOnce);
    const [start, stop] = [startOfDay(from, zone), startOfDay(to < end ? to : end, zone)];
    const some = book.activities.where('[channel+at]').between([channel, start], [channel, stop], true, false);
    rows.push(...(await some.toArray()));
  }
  return rows.filter(({ day }) => isWithin(day, period));
}
