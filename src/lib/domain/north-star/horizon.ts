import { closedIn } from '../metrics/closed-in.ts';
import type { Deal } from '../deal.ts';
import { periodOf, type CalendarRules, type Period } from '../period.ts';
import { inCurrency, type RateBook } from '../rates.ts';
import { addDays, type Day } from '../time.ts';
import type { NorthStarSpan } from './link.ts';

/** The time that a money goal is for: the rep's quarter or year, or the twelve months from today. */
export function horizonOf(span: NorthStarSpan, today: Day, rules: CalendarRules): Period {
  return span === 'twelve-months' ? { from: today, to: addDays(today, 364) } : periodOf(span, today, rules);
}

/** What is won in a period, in minor units of the rep's currency; what has no rate is not in it. */
export const wonIn = (deals: readonly Deal[], period: Period, rates: RateBook): number =>
  closedIn(deals, 'won', period).reduce((sum, { amount, closedOn }) => {
    const worth = amount && closedOn && inCurrency(amount, closedOn, rates);
    return sum + (worth ? worth.money.minor : 0);
  }, 0);
