import type { Activity } from '../activity.ts';
import { DayTally, type DayCounts } from '../day-counts.ts';
import type { Deal } from '../deal.ts';
import type { FollowUp } from '../follow-up.ts';
import { connects } from '../metrics/connects.ts';
import { dials } from '../metrics/dials.ts';
import { held } from '../metrics/held.ts';
import { positiveCalls } from '../metrics/positive-calls.ts';
import type { Zone } from '../time.ts';
import { appointmentChannels } from '../channel.ts';
import { meetingsSet } from './meetings-set.ts';

/** Steps that are reached from another. */
export const linkedSteps = ['connects', 'positive', 'set', 'held', 'opportunities', 'won'] as const;
export type LinkedStep = (typeof linkedSteps)[number];

/** From the first dial to the signature, in order. */
export const funnelSteps = ['dials', ...linkedSteps] as const;
export type FunnelStep = (typeof funnelSteps)[number];

/** The step that another is reached from. */
export const stepBefore = (step: FunnelStep): FunnelStep | undefined => funnelSteps[funnelSteps.indexOf(step) - 1];

/**
 * Steps of which each record was a record of the step before as well: a connect is a dial, a positive call a connect.
 * From the meeting on, the two counts are of different records that happened in the same time.
 */
export const isPartOfBefore = (step: FunnelStep): boolean => step === 'connects' || step === 'positive';

export type FunnelFacts = {
  readonly activities: readonly Activity[];
  readonly followUps: readonly FollowUp[];
  readonly deals: readonly Deal[];
  readonly zone: Zone;
};

/** All that says which steps a touch is. */
type Touch = Pick<Activity, 'day' | 'channel' | 'direction' | 'disposition' | 'sentiment'>;

/** What one touch is in the funnel; a touch is at most three steps, and a held meeting is one. */
export function stepsOfTouch(touch: Touch): FunnelStep[] {
  const own = { from: touch.day, to: touch.day };
  // The metrics look at nothing else of an activity.
  const activity = touch as Activity;
  const made = activity.direction === 'out' ? [activity] : [];
  const isHeld = appointmentChannels.some(which => held([activity], which, own) > 0);
  const steps: [FunnelStep, boolean][] = [
    ['dials', dials(made, own) > 0],
    ['connects', connects(made, own) > 0],
    ['positive', positiveCalls(made, own) > 0],
    ['held', isHeld]
  ];
  return steps.flatMap(([step, counts]) => (counts ? step : []));
}

/**
 * The funnel, day by day.
 *
 * Formula  of each day: calls made; those in which a person was spoken with; those of them that went well; meetings,
 *          demos and visits set; held; deals opened; deals won
 * Unit     records
 * Counts   by the definitions of the metrics dials, connects, positive calls, held, opportunities and win rate, with
 *          one limit: connects and positive calls are those of calls going out, so that each step is a part of the
 *          one before. A call by its day, a meeting set by the day it was set, a deal by the dates opened and closed
 * Source   requirements 117 to 120, features D8
 */
export function stepDays({ activities, followUps, deals, zone }: FunnelFacts): DayCounts<FunnelStep> {
  const tally = new DayTally<FunnelStep>();
  for (const activity of activities) for (const step of stepsOfTouch(activity)) tally.add(activity.day, step);
  for (const { day } of meetingsSet(activities, followUps, zone)) tally.add(day, 'set');
  for (const { openedOn, closedOn, status } of deals) {
    if (openedOn !== undefined) tally.add(openedOn, 'opportunities');
    if (status === 'won' && closedOn !== undefined) tally.add(closedOn, 'won');
  }
  return tally.days;
}
