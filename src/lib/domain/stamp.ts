import type { DeviceId } from './ids.ts';
import type { Instant } from './time.ts';

/**
 * Hybrid logical time: sorts as text in the order things happened, as well as any device could know it.
 * Layout: nine base-36 digits of milliseconds, four of a counter, then the device that breaks ties.
 */
export type Stamp = `${string}.${string}.${DeviceId}`;

const digits = (value: number, length: number): string => value.toString(36).padStart(length, '0');

/** The millisecond part: a device clock that ran ahead is carried, never waited for. */
export const millisOf = (stamp: Stamp): Instant => parseInt(stamp.slice(0, 9), 36);
const counterOf = (stamp: Stamp): number => parseInt(stamp.slice(10, 14), 36);

/** Every stamp made at `at` or later sorts after this text, every earlier one before it. */
export const stampsFrom = (at: Instant): string => digits(Math.max(0, at), 9);

/** The last ninety years that nine digits can tell (from 5098 on) are refused: no later stamp could follow them. */
export const parseStamp = (text: string): Stamp | undefined =>
  /^[0-9a-y][0-9a-z]{8}\.[0-9a-z]{4}\.device_[0-9a-z]{4,60}$/.test(text) ? (text as Stamp) : undefined;

const counterEnd = 36 ** 4;

/** The next stamp of a device: later than every stamp it has made or heard, even when its clock steps back. */
export function tick(last: Stamp | undefined, now: Instant, device: DeviceId): Stamp {
  const behind = last !== undefined && millisOf(last) >= now;
  const millis = behind ? millisOf(last) : Math.max(0, now);
  const counter = behind ? counterOf(last) + 1 : 0;
  const carry = Math.floor(counter / counterEnd);
  return `${digits(millis + carry, 9)}.${digits(counter % counterEnd, 4)}.${device}`;
}

export const later = (a: Stamp | undefined, b: Stamp | undefined): Stamp | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
};
