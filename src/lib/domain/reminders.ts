import { instantOf, type Day, type Instant, type Zone } from './time.ts';

/** What the next days hold, by number and hour alone. */
export type Coming = {
  /** Things due, by day; what is overdue counts for the first day. Days with nothing are left out. */
  readonly days: readonly { readonly day: Day; readonly count: number }[];
  readonly appointments: readonly Instant[];
};

/** How long before an appointment the phone rings. */
const ahead = 10 * 60_000;

/** More is refused by the relay, and nobody looks further. */
const most = 60;

type Wish = { readonly hour: string; readonly zone: Zone; readonly now: Instant };

/**
 * When to wake the phone: on each day that holds something at the hour the rep chose, and ten minutes before each
 * appointment. Ascending, no two alike, none in the past, at most 60.
 */
export function reminderTimes({ days, appointments }: Coming, { hour, zone, now }: Wish): Instant[] {
  const mornings = days.map(({ day }) => instantOf(day, hour, zone));
  const times = [...mornings, ...appointments.map(at => at - ahead)].filter(time => time > now);
  return [...new Set(times)].sort((a, b) => a - b).slice(0, most);
}
