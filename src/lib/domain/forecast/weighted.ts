import type { Deal } from '../deal.ts';
import type { ForecastCategory } from '../forecast-category.ts';
import { isWithin, type Period } from '../period.ts';
import type { Day } from '../time.ts';
import type { SourcedChance } from './chance.ts';

/** An open deal as a forecast sees it. Money is minor units of the rep's currency. */
export type ForecastDeal = {
  readonly deal: Deal;
  readonly category: ForecastCategory;
  readonly chance: SourcedChance | undefined;
  /** Absent without an amount, or without a rate for its currency. */
  readonly value?: number;
};

/** Why an open deal is in no forecast of a period, though it may well close in it. */
export const apartReasons = ['overdue', 'no-date', 'no-amount', 'no-rate', 'no-chance'] as const;
export type ApartReason = (typeof apartReasons)[number];

export type CategorySum = { readonly value: number; readonly deals: readonly ForecastDeal[] };

export type Forecast = {
  /** What the rep answers for. */
  readonly commit: CategorySum;
  /** What may well come on top, together with what the rep answers for. */
  readonly best: CategorySum;
  /** Amount × chance of all but the omitted. */
  readonly weighted: CategorySum;
  /** Amounts of all but the omitted: the open pipeline of the period. */
  readonly open: CategorySum;
  readonly omitted: CategorySum;
  readonly apart: Readonly<Record<ApartReason, readonly ForecastDeal[]>>;
};

export type ForecastQuestion = {
  readonly period: Period;
  readonly today: Day;
  readonly chanceOf: (deal: Deal) => SourcedChance | undefined;
  /** Minor units of the rep's currency; undefined where there is no rate. */
  readonly valueOf: (deal: Deal) => number | undefined;
};

/**
 * The forecast of a period: what open deals are expected to bring in it.
 *
 * Formula  commit and best: Σ amount; weighted: Σ amount × chance ÷ 100
 * Unit     minor units of the rep's currency, rounded once, at the end
 * Counts   open deals whose close date is in the period and not gone by. Best case includes commit. Omitted deals are
 *          in no sum. Apart, because nobody can say what they bring or when: overdue in any period, without a date in
 *          any, without an amount, a rate or a chance in theirs
 * Source   requirements 109 and 178, features G1 and G2. Not the weighted sums of the board, which know no period
 */
export function forecastOf(deals: readonly Deal[], question: ForecastQuestion): Forecast {
  const seen = deals.filter(({ status }) => status === 'open').map(deal => seenAs(deal, question));
  const places = Map.groupBy(seen, one => placeOf(one, question));
  const counted = (places.get('in') ?? []).toSorted(heaviestFirst);
  const taken = counted.filter(({ category }) => category !== 'omitted');
  const weighable = taken.filter(({ chance }) => chance !== undefined);
  const weight = weighable.reduce((sum, one) => sum + (one.value ?? 0) * (one.chance?.percent ?? 0), 0);
  return {
    commit: sumOf(counted.filter(({ category }) => category === 'commit')),
    best: sumOf(counted.filter(({ category }) => category === 'commit' || category === 'best')),
    weighted: { value: Math.round(weight / 100), deals: weighable },
    open: sumOf(taken),
    omitted: sumOf(counted.filter(({ category }) => category === 'omitted')),
    apart: {
      overdue: places.get('overdue') ?? [],
      'no-date': places.get('no-date') ?? [],
      'no-amount': places.get('no-amount') ?? [],
      'no-rate': places.get('no-rate') ?? [],
      'no-chance': taken.filter(({ chance }) => chance === undefined)
    }
  };
}

function seenAs(deal: Deal, { chanceOf, valueOf }: ForecastQuestion): ForecastDeal {
  const value = valueOf(deal);
  const category = deal.forecast ?? 'pipeline';
  return { deal, category, chance: chanceOf(deal), ...(value !== undefined && { value }) };
}

function placeOf({ deal, value }: ForecastDeal, { period, today }: ForecastQuestion): ApartReason | 'in' | 'out' {
  if (deal.closeOn === undefined) return 'no-date';
  if (deal.closeOn < today) return 'overdue';
  if (!isWithin(deal.closeOn, period)) return 'out';
  if (deal.amount === undefined) return 'no-amount';
  return value === undefined ? 'no-rate' : 'in';
}

const sumOf = (deals: readonly ForecastDeal[]): CategorySum => ({
  value: deals.reduce((sum, { value = 0 }) => sum + value, 0),
  deals
});

/** What a deal adds to the weighted forecast, unrounded. */
export const weightOf = ({ value = 0, chance }: ForecastDeal): number => (value * (chance?.percent ?? 0)) / 100;

const heaviestFirst = (a: ForecastDeal, b: ForecastDeal): number =>
  weightOf(b) - weightOf(a) || (a.deal.id < b.deal.id ? -1 : 1);
