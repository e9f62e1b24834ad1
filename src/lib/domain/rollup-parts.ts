import type { Period } from './period.ts';
import { buckets } from './rollup.ts';
import { addDays, hour, type Day, type Instant } from './time.ts';

/** Sums that follow on each other, from the id of the first to that of the last. */
export type Part = { readonly from: string; readonly to: string };

/**
 * Which sums a period is made of: those of its whole months, and of the days before and after them. Of what has an
 * instant also the days of UTC that the period begins and ends in: of these only a part counts.
 *
 * @param start the instant at which the period begins in the rep's zone, and `end` at which it is over
 */
export function bucketsOf(period: Period, start: Instant, end: Instant): Part[] {
  const whole = { from: utcDay(start + dayLength - 1), to: addDays(utcDay(end), -1) };
  const edges = [start, end].filter(at => at % dayLength !== 0).map(utcDay);
  return [
    ...partsOf(period, buckets.month, buckets.day),
    ...partsOf(whole, buckets.utcMonth, buckets.utcDay),
    ...edges.map(day => ({ from: buckets.utcDay + day, to: buckets.utcDay + day }))
  ];
}

/**
 * The same parts as fewer: those that overlap, or lie at most some rows apart, are one. Asking is dearer than a few
 * rows too many.
 */
export function joinedParts(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (!last || !isNear(last.to, part.from)) joined.push(part);
    else if (part.to > last.to) joined.splice(-1, 1, { from: last.from, to: part.to });
  }
  return joined;
}

const nearDays = 40;

/** Ids of one kind, whose dates are at most so many days apart; of months all are near. */
function isNear(before: string, after: string): boolean {
  const [kind, date = ''] = before.split('/');
  const [other, next = ''] = after.split('/');
  if (kind !== other) return false;
  return date.length < 10 || addDays(date as Day, nearDays) >= next;
}

const dayLength = 24 * hour;
const utcDay = (at: Instant): Day => new Date(at).toISOString().slice(0, 10) as Day;

const monthOf = (day: Day): string => day.slice(0, 7);
const firstOf = (day: Day): Day => `${monthOf(day)}-01` as Day;
/** Four days after the 28th are in the next month, whatever the month. */
const firstOfNext = (day: Day): Day => firstOf(addDays(`${monthOf(day)}-28` as Day, 4));

function partsOf({ from, to }: Period, monthly: string, daily: string): Part[] {
  const start = from === firstOf(from) ? from : firstOfNext(from);
  const end = firstOf(addDays(to, 1));
  const days = (first: Day, last: Day): Part[] => (first > last ? [] : [{ from: daily + first, to: daily + last }]);
  if (start >= end) return days(from, to);
  const months = { from: monthly + monthOf(start), to: monthly + monthOf(addDays(end, -1)) };
  return [...days(from, addDays(start, -1)), months, ...days(end, to)];
}
