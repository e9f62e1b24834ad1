import type { Activity } from '../activity.ts';
import { isAppointment } from '../channel.ts';
import type { Deal } from '../deal.ts';
import { closedIn } from '../metrics/closed-in.ts';
import { isConnected } from '../metrics/connects.ts';
import { openedIn } from '../metrics/opportunities.ts';
import { isWithin, type Period } from '../period.ts';
import { inCurrency, type RateBook } from '../rates.ts';
import { daysBetween } from '../time.ts';

/** What the rep did in a year, step by step from the first dial to the money. */
export type ChainCounts = {
  readonly dials: number;
  readonly connects: number;
  readonly meetingsSet: number;
  readonly meetingsHeld: number;
  readonly opportunities: number;
  readonly won: number;
  readonly lost: number;
  /** Amounts of deals won, smallest first: minor units of the rep's currency. */
  readonly amounts: readonly number[];
  /** Days from qualified, else opened, to won. */
  readonly cycles: readonly number[];
  readonly prospects: number;
};

export type ActivityCounts = Pick<ChainCounts, 'dials' | 'connects' | 'meetingsSet' | 'meetingsHeld'>;

const isDial = ({ channel, direction }: Activity): boolean => channel === 'call' && direction === 'out';
const isHeld = ({ channel, disposition }: Activity): boolean => isAppointment(channel) && disposition === 'held';
const isDue = (activity: Activity): boolean =>
  isHeld(activity) ||
  (isAppointment(activity.channel) && (activity.disposition === 'no-show' || activity.disposition === 'cancelled'));

/** The records that each count of touches is made of. */
export const touchTests: Readonly<Record<keyof ActivityCounts, (activity: Activity) => boolean>> = {
  dials: isDial,
  connects: activity => isDial(activity) && isConnected(activity),
  meetingsSet: isDue,
  meetingsHeld: isHeld
};

/**
 * Touches of the chain.
 *
 * Counts   dials and connects: calls going out alone, so that one is a part of the other. Meetings, demos and visits
 *          together: set are those whose time is settled (held, missed or cancelled), so that one put off does not
 *          count twice
 */
export function activityCounts(activities: readonly Activity[], period: Period): ActivityCounts {
  const counts = { dials: 0, connects: 0, meetingsSet: 0, meetingsHeld: 0 };
  for (const activity of activities) {
    if (!isWithin(activity.day, period)) continue;
    if (isDial(activity)) counts.dials += 1;
    if (touchTests.connects(activity)) counts.connects += 1;
    if (isDue(activity)) counts.meetingsSet += 1;
    if (isHeld(activity)) counts.meetingsHeld += 1;
  }
  return counts;
}

export type DealCounts = Omit<ChainCounts, keyof ActivityCounts | 'prospects'>;

/** Deals of the chain. An amount in another currency counts by the rep's rate of the day it was won, or not at all. */
export function dealCounts(deals: readonly Deal[], period: Period, rates: RateBook): DealCounts {
  const won = closedIn(deals, 'won', period);
  const amounts = won.flatMap(({ amount, closedOn }) => {
    const worth = amount && closedOn && inCurrency(amount, closedOn, rates);
    return worth && worth.money.minor > 0 ? [worth.money.minor] : [];
  });
  const cycles = won.flatMap(({ qualifiedOn, openedOn, closedOn }) => {
    const start = qualifiedOn ?? openedOn;
    return start && closedOn && start <= closedOn ? [daysBetween(start, closedOn)] : [];
  });
  return {
    opportunities: openedIn(deals, period).length,
    won: won.length,
    lost: closedIn(deals, 'lost', period).length,
    amounts: amounts.sort((a, b) => a - b),
    cycles: cycles.sort((a, b) => a - b)
  };
}
