import { countsIn, type Counts, type DayCounts } from '../day-counts.ts';
import { enoughCases } from '../metrics/metric.ts';
import type { Period } from '../period.ts';
import { addDays, daysBetween, type Day } from '../time.ts';
import { isClearlyBelow, passage, type Passage } from './passage.ts';
import { funnelSteps, stepBefore, type FunnelStep } from './steps.ts';

export type RateChange = 'better' | 'worse' | 'maybe-chance';

/** One step of the funnel, beside the same of the period before. */
export type FunnelLine = {
  readonly step: FunnelStep;
  readonly count: number;
  readonly before: number;
  /** From the step before to this one; absent for the first. */
  readonly passed?: Passage;
  readonly passedBefore?: Passage;
  /** Whether the rate has changed by more than chance explains; nothing is said of few. */
  readonly change?: RateChange;
};

/** The same number of days from the start of the period before: a month that is half over is compared with half a month. */
export function sameDaysBefore(period: Period, before: Period, today: Day): Period {
  if (today >= period.to) return before;
  const end = addDays(before.from, Math.max(0, daysBetween(period.from, today)));
  return { from: before.from, to: end < before.to ? end : before.to };
}

/** How many came from each step to the next. */
export const passageTo = (step: FunnelStep, counts: Counts<FunnelStep>): Passage | undefined => {
  const from = stepBefore(step);
  return from && passage(counts[step], counts[from]);
};

/**
 * The funnel of a period beside another.
 *
 * Formula  count of each step; rate = count ÷ count of the step before, with its 95 % interval
 * Unit     records, and ratios; a rate above 1 has no interval: more came than the step before can have led to
 * Says     better or worse only beyond chance (see `isClearlyBelow`)
 * Note     from the meeting on a rate compares what happened in the same time, not the same deals: what was set this
 *          month may be held in the next
 * Source   requirements 117 and 122, features D8
 */
export function funnelOf(days: DayCounts<FunnelStep>, period: Period, before: Period): FunnelLine[] {
  const now = countsIn(days, funnelSteps, period);
  const then = countsIn(days, funnelSteps, before);
  return funnelSteps.map(step => {
    const line = { step, count: now[step], before: then[step] };
    const [passed, passedBefore] = [passageTo(step, now), passageTo(step, then)];
    if (!passed || !passedBefore) return line;
    const change = changeOf(passed, passedBefore);
    return { ...line, passed, passedBefore, ...(change && { change }) };
  });
}

function changeOf(now: Passage, before: Passage): RateChange | undefined {
  if (Math.min(now.n, before.n) < enoughCases) return undefined;
  if (isClearlyBelow(now, before)) return 'worse';
  return isClearlyBelow(before, now) ? 'better' : 'maybe-chance';
}
