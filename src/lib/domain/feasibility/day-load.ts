import type { Channel } from '../channel.ts';
import { usualMinutes, type TouchTime, type TouchTimes } from '../workload.ts';
import type { Settings } from '../settings.ts';

/** A working day of eight hours, where the rep has not said how much of it there is for selling. */
export const usualDay = 480;

export type MinutesEach = { readonly minutes: number; readonly source: TouchTime['source'] | 'typed' };

/** Minutes that a touch takes: the rep's word, else the median of ten or more of the rep's own, else a rule of thumb. */
export function minutesEach(channel: Channel, times: TouchTimes, said: Settings['minutes'] = {}): MinutesEach {
  const typed = said[channel];
  if (typed !== undefined && typed > 0) return { minutes: typed, source: 'typed' };
  const { minutes, source } = times[channel];
  return source === 'own' ? { minutes, source } : { minutes: usualMinutes[channel], source };
}

/** So many touches by one channel on a day. */
export type Load = MinutesEach & { readonly channel: Channel; readonly perDay: number };

export type DayLoad = {
  readonly loads: readonly (Load & { readonly takes: number })[];
  readonly minutes: number;
  readonly capacity: number;
  /** Minutes more than the day has; below nought is room left. */
  readonly over: number;
  readonly fits: boolean;
};

/** Fractions of a minute are the roundings of rates, and no reason to say no. */
const slack = 0.5;

/**
 * Does a day hold what is asked of it?
 *
 * Formula  sum of touches × minutes each, against the minutes of the day
 * Unit     minutes; touches a day may be fractions, for they are means of many days
 * Source   requirements 142 and N5: 50 calls of 10 minutes are 500, and a day of 8 hours has 480
 */
export function dayLoad(asked: readonly Load[], capacity: number): DayLoad {
  const loads = asked.map(load => ({ ...load, takes: load.perDay * load.minutes }));
  const minutes = loads.reduce((sum, { takes }) => sum + takes, 0);
  const over = minutes - capacity;
  return { loads, minutes, capacity, over, fits: over < slack };
}
