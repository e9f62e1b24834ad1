import type { TimeWindow } from './cadence.ts';

/** How the wall clock where a person is stands to the hours that a step is best done in. */
export type StepHours = 'now' | 'ahead' | 'over';

/**
 * `time` is `HH:MM` there. The end does not belong to the hours. Undefined for a step that has none.
 */
export function stepHours(hours: TimeWindow | undefined, time: string): StepHours | undefined {
  if (!hours) return undefined;
  if (time < hours.from) return 'ahead';
  return time < hours.to ? 'now' : 'over';
}
