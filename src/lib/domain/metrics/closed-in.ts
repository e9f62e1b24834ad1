import type { Deal } from '../deal.ts';
import { isWithin, type Period } from '../period.ts';

/** Deals that were won, or lost, on a day of the period. A reopened deal has lost its close date and is neither. */
export const closedIn = (deals: readonly Deal[], status: 'won' | 'lost', period: Period): Deal[] =>
  deals.filter(deal => deal.status === status && deal.closedOn !== undefined && isWithin(deal.closedOn, period));
