import type { TimeWindow } from './cadence.ts';
import type { Period } from './period.ts';
import { parseDay, type Day } from './time.ts';

/** When and how much the rep works, as far as the rep has said. */
export type WorkRules = {
  /** No touch is proposed outside these hours of the contact's day. */
  readonly workHours?: TimeWindow;
  /** 1 Monday … 7 Sunday; Monday to Friday where absent. */
  readonly workdays?: readonly number[];
  /** Countries whose public holidays are no working days. */
  readonly holidays?: readonly string[];
  /** The rep is away: nothing is due from the first day to the last. */
  readonly away?: readonly Period[];
  /** Minutes of follow-up work that a day holds. */
  readonly capacity?: number;
  /** Touches that one person may get in seven days, over all cadences. */
  readonly weeklyCap?: number;
};

/** What holds where the rep has said nothing: rules of thumb, and the screens say so. */
export const usual = {
  workHours: { from: '09:00', to: '18:00' },
  workdays: [1, 2, 3, 4, 5],
  capacity: 360,
  weeklyCap: 3
} as const;

const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;
const isSpan = ({ from, to }: { readonly from: Day; readonly to: Day }): boolean =>
  parseDay(from) !== undefined && parseDay(to) !== undefined && from <= to;

/** The most spans away that are kept: years of holidays. */
const mostSpans = 100;

/**
 * The first rule that cannot be kept.
 *
 * Ranges   hours two different times of day; at least one weekday; a day holds 15 minutes to 24 hours;
 *          1 to 50 touches in seven days; a span away ends on or after the day it begins
 */
export function badWorkRule({ workHours, workdays, away, capacity, weeklyCap }: WorkRules): string | undefined {
  const checks: Readonly<Record<keyof Omit<WorkRules, 'holidays'>, boolean>> = {
    workHours: !workHours || (isTime(workHours.from) && isTime(workHours.to) && workHours.from !== workHours.to),
    workdays: !workdays || (workdays.length > 0 && workdays.every(day => isWhole(day, 1, 7))),
    away: !away || (away.length <= mostSpans && away.every(isSpan)),
    capacity: capacity === undefined || isWhole(capacity, 15, 24 * 60),
    weeklyCap: weeklyCap === undefined || isWhole(weeklyCap, 1, 50)
  };
  return Object.entries(checks).find(([, isGood]) => !isGood)?.[0];
}
