import { addMonths } from '../add-months.ts';
import { enoughCases } from '../metrics/metric.ts';
import { wilson, type Interval } from '../metrics/wilson.ts';
import type { Period } from '../period.ts';
import { addDays, type Day } from '../time.ts';
import { soldIn, type Sale, type Sold } from './sales.ts';

/** The rep's own past: what was sold since the book knows of deals, up to yesterday. */
export type OwnRecord = {
  readonly sales: readonly Sale[];
  /** The first day that the book knows of; absent while it knows of none. */
  readonly since?: Day;
  readonly today: Day;
};

/** How often something was reached: hits of n, with how far that can be trusted. */
export type HowOften = {
  readonly hits: number;
  readonly n: number;
  readonly interval: Interval | undefined;
  /** Of fewer cases it is luck, and the screens say so. */
  readonly isEnough: boolean;
};

export const howOften = (cases: readonly boolean[]): HowOften => {
  const [hits, n] = [cases.filter(Boolean).length, cases.length];
  return { hits, n, interval: wilson(hits, n), isEnough: n >= enoughCases };
};

/** A stretch as it was so many years before: the same dates, or as many whole weeks where months are of whole weeks. */
export function yearsBefore({ from, to }: Period, years: number, inWeeks = false): Period {
  if (inWeeks) return { from: addDays(from, -364 * years), to: addDays(to, -364 * years) };
  return { from: addMonths(from, -12 * years), to: addDays(addMonths(addDays(to, 1), -12 * years), -1) };
}

/** Is all of a stretch behind the rep and within what the book knows of? */
export const isKnown = ({ from, to }: Period, { since, today }: OwnRecord): boolean =>
  since !== undefined && since <= from && to < today;

const mostYears = 30;

/** What was sold in the same stretch of each earlier year that the record holds whole, the latest first. */
export function sameBefore(period: Period, record: OwnRecord, inWeeks = false): (Period & Sold)[] {
  const found: (Period & Sold)[] = [];
  for (let years = 1; years <= mostYears; years += 1) {
    const then = yearsBefore(period, years, inWeeks);
    if (record.since === undefined || then.from < record.since) break;
    if (isKnown(then, record)) found.push({ ...then, ...soldIn(record.sales, then) });
  }
  return found;
}
