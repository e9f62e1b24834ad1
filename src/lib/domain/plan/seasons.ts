import { addMonths } from '../add-months.ts';
import type { Period } from '../period.ts';
import { addDays, daysBetween, type Day } from '../time.ts';
import type { WorkCalendar } from '../work-calendar.ts';
import { isKnown, type OwnRecord } from './record.ts';
import { soldIn } from './sales.ts';
import { sellingDays } from './selling-days.ts';

/** How the rep's sales spread over the year. */
export type Seasons = {
  /** January to December: each the share of the year that falls to it; together 1. */
  readonly indices: readonly number[];
  /** Whole months of the record that it rests on. */
  readonly months: number;
  /** How far the record is trusted: 1 from two years on, less before, 0 without any; the rest is even. */
  readonly trust: number;
};

/** From so many months on the record alone speaks. */
const trusted = 24;
const monthsOfYear = 12;

/**
 * Seasonal indices from own history.
 *
 * Formula  mean sales of each month of the year ÷ sum of those means; before two years of record mixed with an even
 *          year: index × months/24 + 1/12 × (1 − months/24). A month of the year that the record lacks weighs as the
 *          mean of those it has
 * Unit     shares of a year, together 1
 * Counts   whole calendar months of the record, by close date, in the rep's currency
 * Source   requirement 126
 */
export function seasonsOf(record: OwnRecord): Seasons {
  const known = knownMonths(record);
  const means = Array.from({ length: monthsOfYear }, (_, place) =>
    meanOf(known.filter(({ month }) => month === place))
  );
  const there = means.filter(mean => mean !== undefined);
  const usual = there.reduce((sum, mean) => sum + mean, 0) / Math.max(1, there.length);
  const filled = means.map(mean => mean ?? usual);
  const sum = filled.reduce((total, mean) => total + mean, 0);
  const trust = sum > 0 ? Math.min(1, known.length / trusted) : 0;
  const even = 1 / monthsOfYear;
  return {
    indices: filled.map(mean => (sum > 0 ? mean / sum : even) * trust + even * (1 - trust)),
    months: known.length,
    trust
  };
}

const meanOf = (months: readonly { readonly value: number }[]): number | undefined =>
  months.length === 0 ? undefined : months.reduce((sum, { value }) => sum + value, 0) / months.length;

/** Every whole month of the calendar that the record holds, with its sales. */
function knownMonths(record: OwnRecord): { readonly month: number; readonly value: number }[] {
  const { since, today, sales } = record;
  const found: { month: number; value: number }[] = [];
  if (since === undefined) return found;
  for (let from = `${since.slice(0, 8)}01` as Day; from < today; from = addMonths(from, 1)) {
    const period = { from, to: addDays(addMonths(from, 1), -1) };
    if (isKnown(period, record))
      found.push({ month: Number(from.slice(5, 7)) - 1, value: soldIn(sales, period).value });
  }
  return found;
}

/** What months of a plan weigh by seasons; a month that is cut, or of whole weeks, takes its days' part of each. */
export const seasonalWeights = (months: readonly Period[], { indices }: Seasons): number[] =>
  months.map(({ from, to }) => {
    let weight = 0;
    for (let first = `${from.slice(0, 8)}01` as Day; first <= to; first = addMonths(first, 1)) {
      const next = addMonths(first, 1);
      const [start, end] = [first > from ? first : from, next > to ? addDays(to, 1) : next];
      const index = indices[Number(first.slice(5, 7)) - 1] ?? 0;
      weight += (index * daysBetween(start, end)) / daysBetween(first, next);
    }
    return weight;
  });

/** What months weigh by the days that the rep sells on, without holidays and absence; the year of the plan knows them. */
export const weightsBySellingDays = (months: readonly Period[], calendar: WorkCalendar): number[] =>
  months.map(month => sellingDays(month, month.to, calendar).all);
