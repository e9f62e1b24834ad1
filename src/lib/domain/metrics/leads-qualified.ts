import type { Deal } from '../deal.ts';
import { isWithin, type Period } from '../period.ts';

/**
 * Leads qualified.
 *
 * Formula  deals whose date qualified is in the period
 * Unit     deals
 * Counts   deals by that date, whatever has become of them
 * Source   requirements 32 and 112. Not new deals (116), and not a conversion: nothing is divided.
 */
export const leadsQualified = (deals: readonly Deal[], period: Period): number =>
  deals.filter(({ qualifiedOn }) => qualifiedOn !== undefined && isWithin(qualifiedOn, period)).length;
