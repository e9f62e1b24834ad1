import { median } from '../metrics/median.ts';
import { addDays } from '../time.ts';
import type { WorkCalendar } from '../work-calendar.ts';
import { howOften, type HowOften, type OwnRecord } from './record.ts';

/** Is what is left within reach by the rep's own record? */
export const verdicts = ['reached', 'no-days', 'too-few', 'out-of-reach', 'seldom', 'within-reach'] as const;
export type Verdict = (typeof verdicts)[number];

export type Reach = {
  readonly verdict: Verdict;
  /** Stretches of as many selling days that brought as much. */
  readonly often: HowOften;
  /** What such a stretch usually brings, and the most that one has; absent without any. */
  readonly usual?: number;
  readonly best?: number;
};

/** What is left to sell, in minor units of the rep's currency or in deals, and the selling days for it. */
export type Left = { readonly of: 'value' | 'count'; readonly asked: number; readonly days: number };

/**
 * Can what is left still be reached?
 *
 * Formula  past stretches of as many selling days that brought as much or more ÷ all such stretches, counted back from
 *          yesterday, none overlapping
 * Unit     hits and n with the Wilson interval. Out of reach: 10 stretches or more and none brought as much; seldom:
 *          the interval is wholly below one half; of fewer than 10 nothing is claimed
 * Source   features E6, requirements 133 and 146. The rep's record, not a law: a first time is not in it
 */
export function reachOf({ of, asked, days }: Left, record: OwnRecord, calendar: WorkCalendar): Reach {
  const brought = days > 0 ? stretches(of, days, record, calendar) : [];
  const often = howOften(brought.map(value => value >= asked));
  const verdict = asked <= 0 ? 'reached' : days <= 0 ? 'no-days' : verdictOf(often);
  if (brought.length === 0) return { verdict, often };
  return { verdict, often, usual: median(brought) ?? 0, best: Math.max(...brought) };
}

function verdictOf({ isEnough, hits, interval }: HowOften): Verdict {
  if (!isEnough) return 'too-few';
  if (hits === 0) return 'out-of-reach';
  return interval && interval.high < 0.5 ? 'seldom' : 'within-reach';
}

/** What each stretch of so many selling days brought, the latest first; days between belong to the stretch before. */
function stretches(of: Left['of'], days: number, record: OwnRecord, { isWorkday }: WorkCalendar): number[] {
  const { since, today, sales } = record;
  const found: number[] = [];
  const unit = of === 'count' ? 'count' : 'minor';
  let [place, sum, passed] = [sales.length - 1, 0, 0];
  if (since === undefined) return found;
  while ((sales[place]?.day ?? since) >= today && place >= 0) place -= 1;
  for (let day = addDays(today, -1); day >= since; day = addDays(day, -1)) {
    for (; sales[place]?.day === day; place -= 1) sum += sales[place]?.[unit] ?? 0;
    if (!isWorkday(day) || (passed += 1) < days) continue;
    found.push(sum);
    [sum, passed] = [0, 0];
  }
  return found;
}
