import Dexie from 'dexie';
import type { Activity } from '#lib/domain/activity.ts';
import { appointmentChannels } from '#lib/domain/channel.ts';
import { DayTally, together, type DayCounts } from '#lib/domain/day-counts.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import { meetingsSet, type MeetingSet } from '#lib/domain/funnel/meetings-set.ts';
import { stepsOfSums } from '#lib/domain/funnel/rolled.ts';
import type { FunnelStep } from '#lib/domain/funnel/steps.ts';
import { isWithin, type Period } from '#lib/domain/period.ts';
import { addDays, startOfDay, type Instant, type Zone } from '#lib/domain/time.ts';
import { rolledUpByDay } from './rolled-up.ts';
import type { Book } from './tables.ts';

/** The funnel of a period, day by day: from kept sums, and of meetings set from the few rows of appointments. */
export async function funnelDays(book: Book, period: Period, zone: Zone): Promise<DayCounts<FunnelStep>> {
  const [sums, set] = await Promise.all([rolledUpByDay(book, period, zone), meetingsSetIn(book, period, zone)]);
  const tally = new DayTally<FunnelStep>();
  for (const { day } of set) tally.add(day, 'set');
  return together([stepsOfSums(sums), tally.days]);
}

/** The meetings that were set in a period. */
export async function meetingsSetIn(book: Book, period: Period, zone: Zone): Promise<MeetingSet[]> {
  const activities = await appointmentsLogged(book, period, zone);
  const followUps = await plansOf(book, activities, { period, zone });
  return meetingsSet(activities, followUps, zone).filter(({ day }) => isWithin(day, period));
}

/** Of more appointments it is quicker to read every plan there is than to look for theirs one by one. */
const fewAppointments = 600;

type When = { readonly period: Period; readonly zone: Zone };

/** The appointments planned in a period, and those that its logged ones answered: they may be of long ago. */
async function plansOf(book: Book, logged: readonly Activity[], { period, zone }: When): Promise<FollowUp[]> {
  if (logged.length > fewAppointments) return appointmentsPlanned(book, period, zone);
  const ids = logged.map(({ id }) => id);
  const [planned, answered] = await Promise.all([
    plannedBetween(book, startOfDay(period.from, zone), startOfDay(addDays(period.to, 1), zone)),
    book.followUps.where('doneBy').anyOf(ids).toArray()
  ]);
  return [...new Map([...planned, ...answered].map(row => [row.id, row])).values()];
}

/** Logged meetings, demos and visits of a period. */
async function appointmentsLogged(book: Book, period: Period, zone: Zone): Promise<Activity[]> {
  const { from, to } = period;
  // A day logged elsewhere may begin up to a day apart from the rep's zone of now.
  const [start, end] = [startOfDay(addDays(from, -1), zone), startOfDay(addDays(to, 2), zone)];
  const read = appointmentChannels.map(channel =>
    book.activities.where('[channel+at]').between([channel, start], [channel, end]).toArray()
  );
  return (await Promise.all(read)).flat().filter(({ day }) => isWithin(day, period));
}

/** All appointments planned up to the end of a period. */
export const appointmentsPlanned = (book: Book, { to }: Period, zone: Zone): Promise<FollowUp[]> =>
  plannedBetween(book, Dexie.minKey, startOfDay(addDays(to, 1), zone));

async function plannedBetween(book: Book, from: unknown, to: Instant): Promise<FollowUp[]> {
  const read = appointmentChannels.map(channel =>
    book.followUps.where('[channel+createdAt]').between([channel, from], [channel, to]).toArray()
  );
  return (await Promise.all(read)).flat();
}
