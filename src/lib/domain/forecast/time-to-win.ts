import type { DealId, StageId } from '../ids.ts';
import { median } from '../metrics/median.ts';
import { addDays, daysBetween, type Day } from '../time.ts';
import type { Places, Way } from './places.ts';

/** How many days a won deal took from reaching a stage, or the first one past it, to the win. */
export type TimeToWin = { readonly deal: DealId; readonly days: number };

/** The times of every won deal that came to a stage or past it. */
export function timesToWin(ways: readonly Way[], places: Places, stage: StageId): TimeToWin[] {
  const place = places.get(stage);
  if (!place) return [];
  return ways.flatMap(({ deal, won, pipeline, reached, endedOn }) => {
    if (!won || pipeline !== place.pipeline) return [];
    const day = reached.find(({ rank }) => rank >= place.rank)?.day;
    return day === undefined ? [] : [{ deal, days: Math.max(0, daysBetween(day, endedOn)) }];
  });
}

/** The time that a deal can be expected to need still. */
export type Remaining =
  | { readonly kind: 'known'; readonly median: number; readonly n: number; readonly deals: readonly DealId[] }
  | { readonly kind: 'too-few'; readonly n: number };

/**
 * Median remaining time from a stage to a win.
 *
 * Formula  median of (days from reaching the stage to the win − days stood there), over the won deals that were not
 *          won yet after so many days
 * Unit     calendar days
 * Absent   under `enough` such deals: of them a warning would be luck
 * Source   features G9, requirements 99 and 171. Not the rest of an average cycle, which goes below nothing for a deal
 *          that takes long
 */
export function remainingTime(times: readonly TimeToWin[], stood: number, enough: number): Remaining {
  const longer = times.filter(({ days }) => days >= stood);
  const middle = median(longer.map(({ days }) => days - stood));
  if (middle === undefined || longer.length < enough) return { kind: 'too-few', n: longer.length };
  return { kind: 'known', median: middle, n: longer.length, deals: longer.map(({ deal }) => deal) };
}

/** A close date that comes before half of all deals like it were won. */
export type TooSoon = { readonly median: number; readonly n: number; readonly left: number; readonly better: Day };

/** The warning that a close date deserves; none where it has gone by, which is another matter, or too little is known. */
export function tooSoon(closeOn: Day | undefined, today: Day, remaining: Remaining): TooSoon | undefined {
  if (closeOn === undefined || closeOn < today || remaining.kind === 'too-few') return undefined;
  const left = daysBetween(today, closeOn);
  if (left >= remaining.median) return undefined;
  return { median: remaining.median, n: remaining.n, left, better: addDays(today, Math.ceil(remaining.median)) };
}
