import type { Activity } from './activity.ts';
import { channels, type Channel } from './channel.ts';

/** What one touch by a channel takes, and how we know. */
export type TouchTime = { readonly minutes: number; readonly source: 'own' | 'usual'; readonly n: number };
export type TouchTimes = Readonly<Record<Channel, TouchTime>>;

/** Minutes with dialling, reading up and notes, before there are enough touches of the rep's own. Rules of thumb. */
export const usualMinutes: Readonly<Record<Channel, number>> = {
  call: 10,
  'e-mail': 10,
  sms: 5,
  whatsapp: 5,
  telegram: 5,
  linkedin: 5,
  meeting: 60,
  demo: 60,
  visit: 60,
  letter: 15
};

/** Below this a median says more of chance than of the rep. */
export const enough = 10;

/**
 * Minutes that a touch takes, by channel.
 *
 * Formula  median of the timed touches of the channel, rounded up to whole minutes, when there are 10 or more;
 *          else our rule of thumb
 * Unit     minutes, from 1
 * Left out touches without a time: a call that nobody answered says nothing of how long a talk is
 */
export function touchTimes(activities: readonly Activity[]): TouchTimes {
  const timed = Map.groupBy(
    activities.filter(({ talk }) => (talk?.seconds ?? 0) > 0),
    ({ channel }) => channel
  );
  const times = channels.map(channel => [channel, timeOfTouch(channel, timed.get(channel) ?? [])] as const);
  return Object.fromEntries(times) as TouchTimes;
}

function timeOfTouch(channel: Channel, touches: readonly Activity[]): TouchTime {
  const n = touches.length;
  if (n < enough) return { minutes: usualMinutes[channel], source: 'usual', n };
  return {
    minutes: Math.max(1, Math.ceil(median(touches.map(({ talk }) => talk?.seconds ?? 0)) / 60)),
    source: 'own',
    n
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}
