import type { Activity } from '#lib/domain/activity.ts';
import type { Annotation } from '#lib/domain/annotation.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { stretches } from '#lib/domain/metrics/before-after.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Day } from '#lib/domain/time.ts';
import { activitiesBetween } from './in-pieces.ts';
import { dealsClosed } from './score.ts';
import type { Book } from './tables.ts';

/** Changes in how the rep works, the latest first. Charts ask for those of their days. */
export async function annotationsOf(book: Book, period?: Period): Promise<Annotation[]> {
  const days = book.annotations.where('day');
  const found = period ? days.between(period.from, period.to, true, true) : days.above('');
  return (await found.sortBy('day')).reverse();
}

/** All that a comparison of the days before and after a change needs; nothing for one that is still to come. */
export async function aroundChange(
  book: Book,
  day: Day,
  today: Day
): Promise<{ readonly activities: readonly Activity[]; readonly deals: readonly Deal[] }> {
  const found = stretches(day, today);
  if (!found) return { activities: [], deals: [] };
  const period = { from: found.before.from, to: found.after.to };
  return { activities: await activitiesBetween(book, period), deals: await dealsClosed(book, period) };
}
