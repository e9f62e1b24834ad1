/** Every value of `values` once, smallest first. */
const inOrder = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

export function average(values: readonly number[]): number | undefined {
  let sum = 0;
  for (const value of values) sum += value;
  return values.length === 0 ? undefined : sum / values.length;
}

/** The one with as many below as above it. */
export function middle(values: readonly number[]): number | undefined {
  let left = inOrder(values);
  while (left.length > 2) left = left.slice(1, -1);
  return average(left);
}

/** Both ends of the 95 % interval: the rates p for which the rate seen is just 1.96 standard errors away. */
export function wilsonEnds(hits: number, n: number): readonly [number | undefined, number | undefined] {
  if (n === 0) return [undefined, undefined];
  const z2 = 1.959963984540054 ** 2;
  // (hits/n − p)² = z² p (1 − p) / n, as a p² + b p + c = 0
  const [a, b, c] = [1 + z2 / n, -(2 * hits) / n - z2 / n, (hits / n) ** 2];
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  return [Math.max(0, (-b - root) / (2 * a)), Math.min(1, (-b + root) / (2 * a))];
}

export const over = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);
