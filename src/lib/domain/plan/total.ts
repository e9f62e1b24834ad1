import { inCurrency, type RateBook } from '../rates.ts';
import { moneyOf, majorOf, type Money } from '../money.ts';
import type { Plan, QuotaWay } from '../plan.ts';

/** Times on-target earnings that are to be sold, to start from; field practice is 3 to 5 (requirements 129 and N38). */
export const usualOteFactor = 3;
export const oteFactors = { least: 3, most: 5 } as const;

/** Of what the ways to a quota are made. */
export type WayFields = Pick<Plan, 'company' | 'ote' | 'oteFactor' | 'base' | 'growthFactor'>;

const times = (money: Money, factor: number): Money | undefined =>
  factor === 1 ? money : moneyOf(majorOf(money) * factor, money.currency);

/**
 * The quota that a way comes to, without adjustments.
 *
 * Formula  company: as given. OTE: on-target earnings × factor, 3 where none is said. Growth: own sales of the
 *          comparable stretch before × growth factor, 1 where none is said
 * Unit     money, rounded once to the minor unit
 * Absent   where the rep has not said what the way needs
 * Source   requirements 125, 129 and N38
 */
export function quotaBy(way: QuotaWay, { company, ote, oteFactor, base, growthFactor }: WayFields): Money | undefined {
  switch (way) {
    case 'company':
      return company;
    case 'ote':
      return ote && times(ote, oteFactor ?? usualOteFactor);
    case 'growth':
      return base && times(base, growthFactor ?? 1);
  }
}

/** Money of a plan in the rep's currency, by the last rate that begins while the plan runs. */
export const inPlan = (money: Money, { to }: Pick<Plan, 'to'>, rates: RateBook): number | undefined =>
  inCurrency(money, to, rates)?.money.minor;
