import type { Period } from '#lib/domain/period.ts';
import { quotaOf, type Quota } from '#lib/domain/plan/quota-of.ts';
import { ratesIn } from '#lib/domain/rates.ts';
import type { Settings } from '#lib/domain/settings.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import type { Book } from './tables.ts';

/** What the rep's plans expect of a period; undefined where some day of it has no plan. */
export async function quotaIn(book: Book, period: Period, settings: Settings): Promise<Quota | undefined> {
  const plans = await book.plans.toArray();
  return plans.length === 0
    ? undefined
    : quotaOf(plans, period, { ...workCalendar(settings), rates: ratesIn(settings) });
}
