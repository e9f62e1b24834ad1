/** Where a true rate lies with 95 % confidence, given what was seen. */
export type Interval = { readonly low: number; readonly high: number };

/** Two-sided 95 % of the normal distribution. */
const z = 1.959963984540054;

/**
 * Wilson score interval: how far a rate from few cases can be trusted.
 *
 * Formula  (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n), with p = hits ÷ n
 * Unit     two ratios, 0…1; `undefined` when n is 0
 * Source   features D6, honest small numbers. Not the Wald interval p ± z·√(p(1−p)/n), which claims
 *          certainty (100 % ± 0) after one won deal.
 */
export function wilson(hits: number, n: number): Interval | undefined {
  if (n <= 0) return undefined;
  const p = hits / n;
  const scale = 1 + z ** 2 / n;
  const centre = (p + z ** 2 / (2 * n)) / scale;
  const reach = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / scale;
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}
