import type { TimeWindow } from './cadence.ts';
import type { Person } from './person.ts';
import { zoneOfPhone } from './phone-zone.ts';
import { addDays, dayOf, instantOf, isZone, minute, timeOf, type Day, type Instant, type Zone } from './time.ts';
import { usual } from './work-rules.ts';

/** What the wall clock says where a person is, and whether it is a fitting hour to call. */
export type LocalHours = {
  readonly zone: Zone;
  /** `21:40`, there. */
  readonly time: string;
  readonly isOpen: boolean;
  /** When the hours begin: now while they last, else the next time they do. */
  readonly opensAt: Instant;
  /** The hours that were asked for, on the clock there. */
  readonly hours: TimeWindow;
};

type Clock = { readonly zone: Zone; readonly hours: TimeWindow; readonly now: Instant };

/** The person's own zone, else that of the first phone whose country has one time, else the rep's. */
export function zoneOf({ zone, phones }: Pick<Person, 'zone' | 'phones'>, repZone: Zone): Zone {
  const guessed = phones.map(zoneOfPhone).find(found => found !== undefined);
  return [zone, guessed].find(known => known !== undefined && isZone(known)) ?? repZone;
}

/** The end does not belong to the hours; hours whose end is before their beginning go over midnight. */
const holds = ({ from, to }: TimeWindow, time: string): boolean =>
  from <= to ? from <= time && time < to : from <= time || time < to;

/**
 * May a person be called now? Weekends and holidays there are not looked at: this is a hint and never blocks.
 * The clock there decides, so that 09:00 stays 09:00 over a change of clocks.
 */
export function localHours(zone: Zone, now: Instant, hours: TimeWindow = usual.workHours): LocalHours {
  const time = timeOf(now, zone);
  const isOpen = holds(hours, time);
  return { zone, time, isOpen, hours, opensAt: isOpen ? now : nextOpening(zone, now, hours.from) };
}

function nextOpening(zone: Zone, now: Instant, from: string): Instant {
  const day = dayOf(now, zone);
  const today = instantOf(day, from, zone);
  return today > now ? today : instantOf(addDays(day, 1), from, zone);
}

/** The rep's day on which the hours there go on or begin next. */
export const reachableOn = ({ opensAt }: LocalHours, repZone: Zone): Day => dayOf(opensAt, repZone);

/**
 * Minutes of a rep's day that are left at `now`.
 *
 * Range    0 once the hours are over, `capacity` before they begin; never more than `capacity`
 */
export function minutesLeft(capacity: number, { zone, hours, now }: Clock): number {
  const { from, to } = hours;
  const day = dayOf(now, zone);
  const end = instantOf(from < to ? day : addDays(day, 1), to, zone);
  const start = Math.max(now, instantOf(day, from, zone));
  return Math.max(0, Math.min(capacity, Math.floor((end - start) / minute)));
}
