import { isWithin, type Period } from '../period.ts';
import type { Person } from '../person.ts';
import { dayOf, type Zone } from '../time.ts';

/**
 * New prospects: people added to the book.
 *
 * Formula  people whose day of creation, in the rep's zone, is in the period
 * Unit     people
 * Counts   everybody added by hand or from a file, by the time the row was made
 * Source   requirements 47 (its denominator). Not companies, and not deals.
 */
export const newProspects = (people: readonly Person[], zone: Zone, period: Period): number =>
  people.filter(({ createdAt }) => isWithin(dayOf(createdAt, zone), period)).length;
