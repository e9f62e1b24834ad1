import type { Billing, DealTerms } from './deal-terms.ts';
import { isAmount, type Currency, type Money } from './money.ts';

/** The term of a contract whose length nobody has said: one year. */
export const usualMonths = 12;

const monthsIn: Readonly<Record<Billing, number>> = { month: 1, quarter: 3, year: 12 };

/** Discounts are kept to a hundredth of a percent. */
const hundredths = 100;
const whole = 100n * 100n;

/** `minor` × `times` ÷ `over`, less the discount. Exact until it is rounded once, half away from zero. */
function priced(minor: number, times: number, over: number, discount: number): number {
  const left = whole - BigInt(Math.round(discount * hundredths));
  const top = BigInt(minor) * BigInt(Math.round(times)) * left;
  const bottom = BigInt(over) * whole;
  const half = top < 0n ? -bottom : bottom;
  return Number((2n * top + half) / (2n * bottom));
}

/** The currency of all of it, by the first price that is said; undefined where there is no price. */
export const currencyOf = ({ oneOff, recurring }: DealTerms): Currency | undefined => (oneOff ?? recurring)?.currency;

/** What is paid once, less the discount; rounded to the smallest unit. */
function oneOffOf({ oneOff, discount = 0 }: DealTerms): number {
  return oneOff ? priced(oneOff.minor, 1, 1, discount) : 0;
}

/** What the recurring price comes to in so many months, less the discount. A part of a billing period counts as its part. */
function recurringIn(months: number, { recurring, billing = 'month', seats = 1, discount = 0 }: DealTerms): number {
  return recurring ? priced(recurring.minor, seats * months, monthsIn[billing], discount) : 0;
}

/**
 * Total contract value: all that the customer will pay over the term.
 *
 * Formula  one-off × (1 − discount) + recurring × seats × term ÷ billing period × (1 − discount)
 * Unit     minor units of the terms' currency; each of the two parts is rounded once, half away from zero
 * Term     `months`, or a year where none is said
 * Absent   where neither price is said
 */
export function totalContractValue(terms: DealTerms): Money | undefined {
  const currency = currencyOf(terms);
  const minor = oneOffOf(terms) + recurringIn(terms.months ?? usualMonths, terms);
  return currency === undefined ? undefined : { minor, currency };
}

/**
 * Annual recurring revenue of one deal.
 *
 * Formula  (TCV − one-off) ÷ term in years, which is recurring × seats × payments a year × (1 − discount)
 * Unit     minor units a year, rounded once; 0 for what is only paid once
 * Source   requirement 90 and N12: divided by the full term, not by the years that remain; one-off fees are excluded.
 *          Not the sum of a book, which counts the contracts that are active on a date.
 */
export function annualRecurringRevenue(terms: DealTerms): Money | undefined {
  const currency = currencyOf(terms);
  return currency === undefined ? undefined : { minor: recurringIn(usualMonths, terms), currency };
}

/**
 * Profit of one deal.
 *
 * Formula  TCV − cost of delivery (requirement 93 and N9: the comma of the source is a minus)
 * Unit     minor units; negative where delivering costs more than is paid
 * Absent   where no cost is said: an unknown cost is not a free delivery
 */
export function margin(terms: DealTerms): Money | undefined {
  const value = totalContractValue(terms);
  return value && terms.cost && { ...value, minor: value.minor - terms.cost.minor };
}

/** Margin ÷ TCV, at most 1. Absent where nothing is paid or no cost is said. Not the profit per deal, which is money. */
export function marginRatio(terms: DealTerms): number | undefined {
  const value = totalContractValue(terms);
  const profit = margin(terms);
  return value && profit && value.minor !== 0 ? profit.minor / value.minor : undefined;
}

const mostSeats = 1_000_000;
const mostMonths = 1_200;
const isWhole = (value: number | undefined, most: number): boolean =>
  value === undefined || (Number.isInteger(value) && value >= 1 && value <= most);

/**
 * May these be kept?
 *
 * Ranges  prices and cost of at least 0 in one currency, whole seats from 1, whole months from 1 to 100 years,
 *         discount 0…100 %, and a total that is an amount
 */
export function areTerms(terms: DealTerms): boolean {
  const { oneOff, recurring, cost, months, seats, discount = 0 } = terms;
  const prices = [oneOff, recurring, cost].filter(price => price !== undefined);
  if (!prices.every(price => isAmount(price) && price.minor >= 0)) return false;
  if (new Set(prices.map(({ currency }) => currency)).size > 1) return false;
  if (!isWhole(seats, mostSeats) || !isWhole(months, mostMonths) || !(discount >= 0 && discount <= 100)) return false;
  const value = totalContractValue(terms);
  return value !== undefined && isAmount(value);
}
