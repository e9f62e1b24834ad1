import type { Activity } from '#lib/domain/activity.ts';
import type { Channel } from '#lib/domain/channel.ts';
import type { MetricFacts } from '#lib/domain/metrics/metric.ts';
import type { Need } from '#lib/domain/metrics/needs.ts';
import { isWithin, type Period } from '#lib/domain/period.ts';
import { touchesIn as kindsIn } from '#lib/domain/rolled.ts';
import { addDays, startOfDay, type Day, type Zone } from '#lib/domain/time.ts';
import { activitiesBetween } from './in-pieces.ts';
import { rolledUp } from './rolled-up.ts';
import type { Book } from './tables.ts';

/** The rows of touches that the figures need, or how many there were of which kind. */
export async function touchesFor(
  book: Book,
  period: Period,
  { zone, numbersAlone = false }: { readonly zone: Zone; readonly numbersAlone?: boolean },
  needs: ReadonlySet<Need>
): Promise<Pick<MetricFacts, 'activities' | 'touches'>> {
  const within = await withBook(book, period);
  if (!within) return { activities: [], ...(needs.has('touches') && numbersAlone && { touches: [] }) };
  if (needs.has('activities') || (needs.has('touches') && !numbersAlone))
    return { activities: await activitiesBetween(book, within) };
  const channels = [
    ...(needs.has('e-mails') ? (['e-mail'] as const) : []),
    ...(needs.has('demos') ? (['demo'] as const) : [])
  ];
  const rows = await Promise.all(channels.map(channel => touchesBy(book, channel, within, zone)));
  const sums = needs.has('touches') ? { touches: kindsIn(await rolledUp(book, period, zone)) } : {};
  return { activities: rows.flat(), ...sums };
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
