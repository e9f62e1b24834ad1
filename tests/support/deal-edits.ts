import type { DealFields } from '#lib/domain/deal.ts';
import type { Money } from '#lib/domain/money.ts';
import type { Day } from '#lib/domain/time.ts';

type Told = { readonly amount: Money; readonly why: string; readonly closeOn: Day };

/** One of the edits that a rep makes of a deal; the number picks which. */
export function dealEdit(pick: number, { amount, why, closeOn }: Told): DealFields {
  if (pick % 3 === 0) return { closeOn };
  if (pick % 7 === 1) return { terms: { recurring: amount, billing: 'month', months: pick, discount: pick } };
  return pick % 7 === 2 ? { probability: pick, competitors: [why] } : { amount, why };
}
