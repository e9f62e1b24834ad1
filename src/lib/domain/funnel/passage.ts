import { wilson, type Interval } from '../metrics/wilson.ts';

/** How many of one step came for how many of the step before. */
export type Passage = {
  readonly hits: number;
  readonly n: number;
  /** Undefined where nothing was to pass: 0 ÷ 0 is not 0 %. Above 1 where more came than could have passed. */
  readonly rate: number | undefined;
  /** Absent above 1 too: such a rate is no share of anything, and no interval belongs to it. */
  readonly interval: Interval | undefined;
};

export const passage = (hits: number, n: number): Passage => ({
  ...{ hits, n },
  rate: n === 0 ? undefined : hits / n,
  interval: hits > n ? undefined : wilson(hits, n)
});

/**
 * How many standard errors apart two rates must be before it is said that they differ. Several steps and several
 * quarters are looked at on one screen: at the usual two every third look would find something that is only chance.
 */
const apart = 3;

/**
 * Whether one rate lies below another by more than chance explains.
 *
 * Formula  (p₂ − p₁) ÷ √(p·(1−p)·(1/n₁ + 1/n₂)) > 3, with p the rate of both together (two-proportion score test)
 * Range    false where either is no share (undefined, or above 1)
 */
export function isClearlyBelow(one: Passage, other: Passage): boolean {
  if (!one.interval || !other.interval || one.rate === undefined || other.rate === undefined) return false;
  const both = (one.hits + other.hits) / (one.n + other.n);
  const error = Math.sqrt(both * (1 - both) * (1 / one.n + 1 / other.n));
  return error > 0 && (other.rate - one.rate) / error > apart;
}
