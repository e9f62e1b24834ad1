import type { Activity } from '../activity.ts';
import type { Disposition } from '../outcome.ts';
import { isWithin, type Period } from '../period.ts';
import { isConnected } from './connects.ts';
import { mean } from './mean.ts';

/** How long calls of one type were. */
export type TalkTime = {
  readonly calls: readonly Activity[];
  /** Seconds a call, not rounded; undefined without calls. */
  readonly mean: number | undefined;
  /** Part of the calls whose length is an estimate, 0…1; undefined without calls. */
  readonly estimated: number | undefined;
};

/** All calls together, and by how they ended, the most frequent type first. */
export type TalkTimes = TalkTime & {
  readonly types: readonly (TalkTime & { readonly disposition: Disposition })[];
};

/**
 * Talk time: the average length of a conversation, and of each type of call.
 *
 * Formula  sum of talk seconds ÷ calls with a talk time; a type is the outcome that the call counts as
 * Unit     seconds; `estimated` is a ratio, 0…1
 * Counts   calls in which a person was spoken with, in both directions, by their day. A call whose length was
 *          not noted is in no average. Lengths read from the time away from the app count, and their share says
 *          how far the average is to be trusted: such a time holds the ringing too
 * Source   requirement 71. Not time in the phone app, and not the total of a day.
 */
export function talkTime(activities: readonly Activity[], period: Period): TalkTimes {
  const calls = activities.filter(call => isConnected(call) && call.talk !== undefined && isWithin(call.day, period));
  const types = [...Map.groupBy(calls, ({ disposition = 'meaningful' }) => disposition)]
    .map(([disposition, ofType]) => ({ disposition, ...ofCalls(ofType) }))
    .sort((a, b) => b.calls.length - a.calls.length);
  return { ...ofCalls(calls), types };
}

function ofCalls(calls: readonly Activity[]): TalkTime {
  const estimates = calls.filter(({ talk }) => talk?.source === 'estimated').length;
  return {
    calls,
    mean: mean(calls.map(({ talk }) => talk?.seconds ?? 0)),
    estimated: calls.length === 0 ? undefined : estimates / calls.length
  };
}
