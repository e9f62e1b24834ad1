import type { Activity } from '../activity.ts';
import { isAppointment } from '../channel.ts';
import { isWithin, type Period } from '../period.ts';
import { isConnected } from './connects.ts';

/** The activities of a period that figures of calls and meetings are made of. */
export type CallsIn = {
  /** Every call, in both directions. */
  readonly calls: readonly Activity[];
  readonly dials: readonly Activity[];
  /** Calls that came in. */
  readonly callbacks: readonly Activity[];
  /** Calls in which a person was spoken with, in both directions. */
  readonly conversations: readonly Activity[];
  /** Meetings, demos and visits that took place. */
  readonly meetings: readonly Activity[];
};

export function callsIn(activities: readonly Activity[], period: Period): CallsIn {
  const those = activities.filter(({ day }) => isWithin(day, period));
  const calls = those.filter(({ channel }) => channel === 'call');
  return {
    calls,
    dials: calls.filter(({ direction }) => direction === 'out'),
    callbacks: calls.filter(({ direction }) => direction === 'in'),
    conversations: calls.filter(isConnected),
    meetings: those.filter(({ channel, disposition }) => isAppointment(channel) && disposition === 'held')
  };
}
