import { isUrgent } from '#lib/domain/hygiene/findings.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { Day } from '#lib/domain/time.ts';
import { lookAtDeals } from './hygiene.ts';
import { normsOf } from './stage-norms.ts';
import type { Book } from './tables.ts';

/** How many open deals are being lost or lie about themselves. */
export async function urgentCount(book: Book, settings: Settings, today: Day): Promise<number> {
  if ((await book.deals.where('status').equals('open').count()) === 0) return 0;
  const looked = await lookAtDeals(book, { settings, today, norms: await normsOf(book) });
  return looked.filter(isUrgent).length;
}
