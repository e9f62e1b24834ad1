import { daysBetween, type Day } from '../time.ts';
import type { HygieneFacts } from './facts.ts';

/** For how many days the customer has heard nothing; `isAtLeast` where the last touch lies before what was looked at. */
export type Silence = { readonly days: number; readonly isAtLeast: boolean };

/** Counted from the last customer-facing touch, else from the day on which the deal came into the pipeline. */
export function silenceOf({ lastTouch, since, touchesFrom }: HygieneFacts, today: Day): Silence {
  const looked = daysBetween(touchesFrom, today);
  if (lastTouch !== undefined) return { days: Math.max(0, daysBetween(lastTouch, today)), isAtLeast: false };
  const days = Math.max(0, daysBetween(since, today));
  return days > looked ? { days: looked, isAtLeast: true } : { days, isAtLeast: false };
}
