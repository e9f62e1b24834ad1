import type { Link, LinkKey } from '../north-star/link.ts';
import type { DailyNeed } from './daily-need.ts';

/** Meetings, demos and visits that are booked, against those that the goal asks for. */
export type Booked = {
  readonly booked: number;
  /** Of those booked, how many take place. */
  readonly expected: number;
  /** To be held in the days that are left. */
  readonly needed: number;
  /** To be booked on top; 0 where those booked suffice. */
  readonly missing: number;
};

/**
 * Do the meetings that are booked suffice for the quota?
 *
 * Formula  expected = booked × show rate; missing = (meetings needed a day × days − expected) ÷ show rate
 * Unit     meetings, demos and visits together, in the days left
 * Absent   where the need is not known in meetings
 * Source   requirement 145
 */
export function bookedAgainst(
  booked: number,
  { needs, days }: Pick<DailyNeed, 'needs' | 'days'>,
  links: readonly Link<LinkKey>[]
): Booked | undefined {
  const perDay = needs.find(({ key }) => key === 'meetings-held')?.point;
  const shown = links.find(({ key }) => key === 'show-rate')?.value;
  if (perDay === undefined || shown === undefined || shown <= 0) return undefined;
  const [needed, expected] = [perDay * days, booked * shown];
  return { booked, expected, needed, missing: Math.max(0, needed - expected) / shown };
}
