import type { Activity } from '../activity.ts';
import type { Deal } from '../deal.ts';
import { isWithin, type Period } from '../period.ts';
import { addDays, daysBetween, type Day } from '../time.ts';
import { connects } from './connects.ts';
import { dials } from './dials.ts';
import { replyRate } from './reply-rate.ts';
import { wilson, type Interval } from './wilson.ts';
import { winRate } from './win-rate.ts';

export const conversions = ['connects', 'replies', 'wins'] as const;
export type Conversion = (typeof conversions)[number];

/** Two equal stretches, of at most so many days. */
export const longestStretch = 90;
/** Of fewer cases on either side nothing is said. */
export const fewestCases = 10;

export type Side = {
  readonly hits: number;
  readonly n: number;
  readonly rate: number | undefined;
  readonly interval: Interval | undefined;
};

/** Whether a conversion changed: where the intervals overlap it may be chance. */
export type Verdict = 'too-few' | 'maybe-chance' | 'better' | 'worse';

export type BeforeAfter = {
  readonly days: number;
  readonly before: Side;
  readonly after: Side;
  readonly verdict: Verdict;
};

/** The days before a change and as many from it on; undefined for a change that is still to come. */
export function stretches(day: Day, today: Day): { before: Period; after: Period; days: number } | undefined {
  const days = Math.min(longestStretch, daysBetween(day, today) + 1);
  if (days < 1) return undefined;
  const before = { from: addDays(day, -days), to: addDays(day, -1) };
  return { days, before, after: { from: day, to: addDays(day, days - 1) } };
}

/**
 * One conversion before and after a change in how the rep works.
 *
 * Formula  hits ÷ cases in the days before the change, and in as many days from it on (at most 90)
 * Unit     ratios with their 95 % intervals
 * Says     better or worse only where the intervals do not touch; nothing under ten cases on either side. What else
 *          changed meanwhile (season, list, product) is not taken out
 * Source   requirements 23, features B17
 */
export function beforeAfter(
  count: (period: Period) => { readonly hits: number; readonly n: number },
  day: Day,
  today: Day
): BeforeAfter | undefined {
  const found = stretches(day, today);
  if (!found) return undefined;
  const [before, after] = [sideOf(count(found.before)), sideOf(count(found.after))];
  return { days: found.days, before, after, verdict: verdictOn(before, after) };
}

const sideOf = ({ hits, n }: { hits: number; n: number }): Side => ({
  ...{ hits, n },
  rate: n > 0 ? hits / n : undefined,
  interval: wilson(hits, n)
});

function verdictOn(before: Side, after: Side): Verdict {
  if (before.n < fewestCases || after.n < fewestCases || !before.interval || !after.interval) return 'too-few';
  if (after.interval.low > before.interval.high) return 'better';
  return after.interval.high < before.interval.low ? 'worse' : 'maybe-chance';
}

/** Hits and cases of a conversion in a period, by the definitions of its metric. Connects are those of calls made. */
export function casesOf(
  conversion: Conversion,
  { activities, deals }: { readonly activities: readonly Activity[]; readonly deals: readonly Deal[] }
): (period: Period) => { hits: number; n: number } {
  switch (conversion) {
    case 'connects': {
      const made = activities.filter(({ direction }) => direction === 'out');
      return period => ({ hits: connects(made, period), n: dials(made, period) });
    }
    case 'replies':
      return period => {
        const { replied, sent } = replyRate(activities.filter(({ day }) => isWithin(day, period)));
        return { hits: replied, n: sent };
      };
    case 'wins':
      return period => {
        const { won, n } = winRate(deals, period);
        return { hits: won, n };
      };
  }
}
