import type { Activity } from '../activity.ts';
import type { Deal } from '../deal.ts';
import type { DealId } from '../ids.ts';
import type { MetricFacts } from './metric.ts';
import type { Contacts } from './needs.ts';

/**
 * The first and the last touch of each deal.
 *
 * Counts   touches of the deal, and touches of its people that belong to no other deal, in both directions, up to the
 *          day on which it was closed. A deal that nobody was in touch about has none
 * Source   requirements 98 (first contact) and 120 (first and last touch)
 */
export function contactsOf(deals: readonly Deal[], activities: readonly Activity[]): Map<DealId, Contacts> {
  const ofDeal = Map.groupBy(activities, ({ deal }) => deal);
  const ofPerson = Map.groupBy(ofDeal.get(undefined) ?? [], ({ person }) => person);
  const found = new Map<DealId, Contacts>();
  for (const deal of deals) {
    const near = [...(ofDeal.get(deal.id) ?? []), ...deal.people.flatMap(id => ofPerson.get(id) ?? [])];
    const contacts = spanOf(near, deal);
    if (contacts) found.set(deal.id, contacts);
  }
  return found;
}

/** The earliest and the latest; of two at one instant the one with the lower id, alike on every device. */
export function spanOf(activities: readonly Activity[], { closedOn }: Deal): Contacts | undefined {
  let [first, last]: (Activity | undefined)[] = [];
  for (const one of activities) {
    if (closedOn !== undefined && one.day > closedOn) continue;
    if (!first || one.at < first.at || (one.at === first.at && one.id < first.id)) first = one;
    if (!last || one.at > last.at || (one.at === last.at && one.id < last.id)) last = one;
  }
  return first && last && { first, last };
}

export const contactsIn = (facts: MetricFacts): ReadonlyMap<DealId, Contacts> =>
  facts.contacts ?? contactsOf(facts.deals, facts.activities);
