import type { DayCounts } from '#lib/domain/day-counts.ts';
import { recordDays, type RecordMetric } from '#lib/domain/own-record/record-days.ts';
import { buckets } from '#lib/domain/rollup.ts';
import { parseDay, type Day, type Zone } from '#lib/domain/time.ts';
import { rolledUpByDay } from './rolled-up.ts';
import type { Book } from './tables.ts';

/** Every day of the rep's own record, and the first of them; undefined while there is none. */
export type RecordRead = { readonly days: DayCounts<RecordMetric>; readonly since: Day };

/** From kept sums: five years are two thousand small rows. */
export async function recordRead(book: Book, today: Day, zone: Zone): Promise<RecordRead | null> {
  const first = await book.rollups.where('id').startsWith(buckets.day).first();
  const since = first && parseDay(first.id.slice(buckets.day.length));
  if (!since || since > today) return null;
  return { since, days: recordDays(await rolledUpByDay(book, { from: since, to: today }, zone)) };
}
