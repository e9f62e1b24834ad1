import { enoughCases } from '../metrics/metric.ts';
import { quantile } from '../metrics/quantile.ts';

/** Four bands of amounts, by their three limits in minor units: up to the first, up to the second, up to the third, above. */
export type SizeBands = readonly [number, number, number];

/**
 * Bands of size that the rep's own wins make: a quarter of the deals won lies in each.
 *
 * Formula  lower quartile, median and upper quartile of the amounts of deals won
 * Range    undefined of fewer than ten wins, and where they are so alike that two limits are one
 */
export function sizeBands(won: readonly number[]): SizeBands | undefined {
  if (won.length < enoughCases) return undefined;
  const [low = 0, middle = 0, high = 0] = [0.25, 0.5, 0.75].map(part => quantile(won, part));
  return low < middle && middle < high ? [low, middle, high] : undefined;
}

/** In which band an amount lies, `1` to `4`; '' where there is none. */
export function bandOf(amount: number | undefined, [low, middle, high]: SizeBands): string {
  if (amount === undefined) return '';
  return amount <= low ? '1' : amount <= middle ? '2' : amount <= high ? '3' : '4';
}
