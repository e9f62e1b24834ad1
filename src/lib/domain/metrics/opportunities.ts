import type { Deal } from '../deal.ts';
import { isWithin, type Period } from '../period.ts';

/** Deals that entered the pipeline on a day of the period, whatever has become of them. */
export const openedIn = (deals: readonly Deal[], period: Period): Deal[] =>
  deals.filter(({ openedOn }) => openedOn !== undefined && isWithin(openedOn, period));

/**
 * Opportunities: new deals.
 *
 * Formula  deals opened
 * Unit     deals
 * Counts   deals by the date opened, also those since won, lost or put on hold; imported deals whose file
 *          gives no such date are in no period
 * Source   requirements 116 and 150. Not open deals on a date (102), and not deals qualified.
 */
export const opportunities = (deals: readonly Deal[], period: Period): number => openedIn(deals, period).length;
