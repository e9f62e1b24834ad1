import type { Channel } from '../channel.ts';
import { dayLoad, minutesEach, usualDay, type DayLoad } from '../feasibility/day-load.ts';
import type { Settings } from '../settings.ts';
import type { TouchTimes } from '../workload.ts';

/** By which a day is measured: how long it is, and what touches take. */
export type DayRules = {
  readonly times: TouchTimes;
  readonly settings: Pick<Settings, 'minutes' | 'capacity'>;
};

/** Minutes of the day that touches by channel take, against what the rep has for them: eight hours where nothing is said. */
export function loadOf(
  touches: Readonly<Partial<Record<Channel, number>>>,
  sellingDays: number,
  { times, settings }: DayRules
): DayLoad {
  const asked = Object.entries(touches) as [Channel, number][];
  const loads = asked.map(([channel, count]) => ({
    channel,
    perDay: sellingDays > 0 ? count / sellingDays : 0,
    ...minutesEach(channel, times, settings.minutes)
  }));
  return dayLoad(loads, settings.capacity ?? usualDay);
}
