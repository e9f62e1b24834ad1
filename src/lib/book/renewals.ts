import { isRenewalDue, renewalAhead, renewalId } from '#lib/domain/after-sale.ts';
import type { Deal } from '#lib/domain/deal.ts';
import { addDays, type Day } from '#lib/domain/time.ts';
import type { Book } from './tables.ts';

/** Won deals whose renewal nobody has made yet, nor made and thrown away; the first to end first. */
export async function renewalsDue(book: Book, today: Day): Promise<Deal[]> {
  const ahead = await book.deals.where('renewOn').between('', addDays(today, renewalAhead), true, true).toArray();
  const due = ahead.filter(deal => isRenewalDue(deal, today));
  const ids = due.map(deal => renewalId(deal.id, deal.renewOn ?? today));
  const [made, removed] = await Promise.all([book.deals.bulkGet(ids), book.removed.bulkGet(ids)]);
  return due.filter((_, n) => !made[n] && !removed[n]);
}
