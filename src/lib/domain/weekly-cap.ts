import { addDays, type Day } from './time.ts';

/** Days over which touches of one person are counted. */
export const capSpan = 7;

/** Too many touches of one person. */
export type Capped = {
  /** Touches on the day itself and the six before it. */
  readonly touches: number;
  /** The first day on which one more is within the cap. */
  readonly freeOn: Day;
};

const within = (touches: readonly Day[], from: Day, to: Day): number =>
  touches.filter(day => day >= from && day <= to).length;

/** Is one more touch on `day` within the cap, for every seven days that it is part of? One is always allowed. */
export function isWithinCap(touches: readonly Day[], day: Day, cap: number): boolean {
  const most = Math.max(1, cap);
  for (let ahead = 0; ahead < capSpan; ahead += 1) {
    const end = addDays(day, ahead);
    if (within(touches, addDays(end, 1 - capSpan), end) >= most) return false;
  }
  return true;
}

/**
 * Says when a person has had enough.
 *
 * Formula  outward touches of any channel, over all cadences, in the seven days that end with `day` ≥ `cap`
 * Unit     touches in seven days; what the person sent is not counted by the caller
 * Answer   undefined while one more is allowed, else how many there were and when the next may be
 */
export function cappedOn(touches: readonly Day[], day: Day, cap: number): Capped | undefined {
  if (isWithinCap(touches, day, cap)) return undefined;
  let freeOn = addDays(day, 1);
  while (!isWithinCap(touches, freeOn, cap)) freeOn = addDays(freeOn, 1);
  return { touches: within(touches, addDays(day, 1 - capSpan), day), freeOn };
}
