import type { Period } from './period.ts';
import { addDays, startOfDay, type Instant, type Zone } from './time.ts';

/** A device of the rep's, and when the latest of what has arrived here from it was written. */
export type KnownDevice = { readonly id: string; readonly name: string; readonly heardAt?: Instant | undefined };

export type DeviceCoverage = {
  /** This device first, then the others, the latest heard first. */
  readonly devices: readonly (KnownDevice & { readonly isHere: boolean })[];
  /** Why a figure may still change although nothing is edited; absent when it will not. */
  readonly provisional?: 'running' | 'awaited';
  /** Devices of which nothing has arrived that was written after the end of the period. */
  readonly awaited: readonly KnownDevice[];
};

/**
 * Which devices a figure includes.
 *
 * Says     of another device only what has arrived here: the time at which it wrote the last of it. What this device
 *          has sent, and what waits on the other one, says nothing about figures here. Of itself it knows everything
 * Final    when the period is over and every device has been heard since its end, in the rep's zone. Without a period
 *          the figure is of all time and never final, so nothing is said of it
 * Source   requirements 155 and 193
 */
export function deviceCoverage(
  known: { readonly devices: readonly KnownDevice[]; readonly me: string },
  when: { readonly period?: Period | undefined; readonly now: Instant; readonly zone: Zone }
): DeviceCoverage {
  const heard = ({ heardAt }: KnownDevice) => heardAt ?? -Infinity;
  const others = known.devices.filter(({ id }) => id !== known.me);
  const devices = known.devices
    .map(device => ({ ...device, isHere: device.id === known.me }))
    .sort((a, b) => Number(b.isHere) - Number(a.isHere) || heard(b) - heard(a) || (a.id < b.id ? -1 : 1));
  const end = when.period && endOf(when.period, when.zone);
  if (end === undefined) return { devices, awaited: [] };
  const awaited = others.filter(device => heard(device) < end);
  if (when.now < end) return { devices, awaited, provisional: 'running' };
  return { devices, awaited, ...(awaited.length > 0 && { provisional: 'awaited' }) };
}

/** The last date of all belongs to a period without an end. */
const endOf = ({ to }: Period, zone: Zone): Instant | undefined =>
  to === '9999-12-31' ? undefined : startOfDay(addDays(to, 1), zone);
