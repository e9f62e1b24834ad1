import type { Deal } from '../deal.ts';
import type { DealId } from '../ids.ts';
import { daysBetween, type Day } from '../time.ts';
import { contactsIn } from './contacts.ts';
import type { MetricFacts } from './metric.ts';
import type { Contacts } from './needs.ts';

/**
 * From which day the cycle of a deal runs, by the rep's definition (requirement 98, N44).
 *
 * Formula  qualified: the date qualified, or opened where there is none; opened: the date opened; first contact: the day
 *          of the first touch
 * Absent   where that is not known
 */
export function cycleStarts(facts: MetricFacts): (deal: Deal) => Day | undefined {
  switch (facts.definitions.cycleStart) {
    case 'qualified':
      return ({ qualifiedOn, openedOn }) => qualifiedOn ?? openedOn;
    case 'opened':
      return ({ openedOn }) => openedOn;
    case 'first-contact':
      return firstContact(contactsIn(facts));
  }
}

const firstContact =
  (contacts: ReadonlyMap<DealId, Contacts>) =>
  ({ id }: Deal): Day | undefined =>
    contacts.get(id)?.first.day;

/** Calendar days from a start to an end; absent where either is unknown, or the end lies before the start. */
export const daysFrom = (start: Day | undefined, end: Day | undefined): number | undefined =>
  start === undefined || end === undefined || start > end ? undefined : daysBetween(start, end);
