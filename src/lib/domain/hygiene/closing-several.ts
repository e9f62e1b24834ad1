import { closeDeal, type Deal, type DealEnd } from '../deal.ts';
import type { DealId } from '../ids.ts';
import type { Moment } from '../moment.ts';
import type { Refusal } from '../refusal.ts';
import { ok, type Result } from '../result.ts';
import type { Write } from '../rows.ts';

/** The same becomes of several deals, as one action with one undo. */
export type CloseDeals = { readonly kind: 'close-deals'; readonly ids: readonly DealId[]; readonly end: DealEnd };

/** All of them or none: the first refusal stands for all. Deals that are gone meanwhile are left out. */
export function closeDeals(deals: readonly Deal[], end: DealEnd, moment: Moment): Result<Write[], Refusal> {
  const writes: Write[] = [];
  for (const deal of deals) {
    const closed = closeDeal(deal, end, moment);
    if (!closed.ok) return closed;
    writes.push(...closed.value);
  }
  return ok(writes);
}
