import type { Activity } from '../activity.ts';
import { isAppointment } from '../channel.ts';
import { isWithin } from '../period.ts';
import { isConnected } from './connects.ts';
import type { MetricFacts } from './metric.ts';
import type { TouchKind } from './needs.ts';

/** How many touches of the period were of a kind; their rows, where rows were read. */
export type Touched = { readonly n: number; readonly rows: readonly Activity[] };

/**
 * Touches of the period that were of a kind.
 *
 * Formula  the number of rows, or of the sums that are kept of them by kind: the same question is asked of both
 * Unit     touches, by their day
 */
export function touchesThat(
  { activities, touches, period }: MetricFacts,
  isAsked: (kind: TouchKind) => boolean
): Touched {
  if (touches) return { rows: [], n: touches.reduce((sum, [kind, n]) => sum + (isAsked(kind) ? n : 0), 0) };
  const rows = activities.filter(activity => isAsked(activity) && isWithin(activity.day, period));
  return { rows, n: rows.length };
}

/** A call, in either direction. */
export const isCall = ({ channel }: TouchKind): boolean => channel === 'call';

export const isDial = ({ channel, direction }: TouchKind): boolean => channel === 'call' && direction === 'out';

/** A call that came in, whoever it was from. */
export const isCallback = ({ channel, direction }: TouchKind): boolean => channel === 'call' && direction === 'in';

/** A call in which a person was spoken with, in either direction. */
export const isConversation: (kind: TouchKind) => boolean = isConnected;

export const isPositive = (kind: TouchKind): boolean => isConversation(kind) && kind.sentiment === 'positive';

/** A meeting, demo or visit that took place. */
export const isMeetingHeld = ({ channel, disposition }: TouchKind): boolean =>
  isAppointment(channel) && disposition === 'held';
