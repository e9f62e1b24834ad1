import type { Deal } from '../deal.ts';
import { fold } from '../fold.ts';
import { majorOf } from '../money.ts';
import type { View } from '../view.ts';

type Key = string | number | undefined;

/** By what a list of deals may be sorted, and what is compared. */
const keys = {
  closeOn: ({ closeOn }: Deal): Key => closeOn,
  amount: ({ amount }: Deal): Key => amount && majorOf(amount),
  stageAge: ({ stageSince }: Deal): Key => stageSince && -Date.parse(stageSince),
  title: ({ title }: Deal): Key => fold(title),
  openedOn: ({ openedOn }: Deal): Key => openedOn,
  closedOn: ({ closedOn }: Deal): Key => closedOn,
  renewOn: ({ renewOn }: Deal): Key => renewOn
} as const;

export type SortField = keyof typeof keys;
export const sortFields = Object.keys(keys) as SortField[];

/** By which field a list is sorted when its view does not say, or says what this version does not know. */
export const usualSort: SortField = 'closeOn';

export const sortFieldNamed = (name: string | undefined): SortField =>
  sortFields.find(field => field === name) ?? usualSort;

/**
 * Deals in the order of a view. Those without the field come last either way; equals keep to their ids, so that every
 * device shows one order. Amounts of different currencies are compared by their numbers: no rate is assumed.
 */
export function sorted(deals: readonly Deal[], sort: View['sort']): Deal[] {
  const keyOf = keys[sortFieldNamed(sort?.field)];
  const way = sort?.down ? -1 : 1;
  const keyed = deals.map(deal => ({ deal, key: keyOf(deal) }));
  return keyed
    .sort((a, b) => way * byKey(a.key, b.key, way) || (a.deal.id < b.deal.id ? -1 : 1))
    .map(({ deal }) => deal);
}

function byKey(a: Key, b: Key, way: number): number {
  if (a === b) return 0;
  if (a === undefined) return way;
  if (b === undefined) return -way;
  return a < b ? -1 : 1;
}
