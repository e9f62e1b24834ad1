/** How many, in a stretch of time, of what happens now and then. */
export type Counts = (chance: number) => number;

/**
 * Turns an even chance 0…1 into a count of the Poisson distribution with a mean, so that a larger mean never gives a
 * smaller count for the same chance.
 *
 * Formula  the smallest k with P(X ≤ k) > chance; P(k) = e^−λ λ^k ÷ k!, summed from logarithms so that large means work
 * Range    means from 0; counts up to ten standard deviations above the mean
 */
export function poisson(mean: number): Counts {
  const most = Math.ceil(mean + 10 * Math.sqrt(mean) + 10);
  const upTo = new Float64Array(most + 1);
  let [logarithm, sum] = [-mean, 0];
  for (let k = 0; k <= most; k += 1) {
    if (k > 0) logarithm += Math.log(mean / k);
    sum += mean > 0 || k === 0 ? Math.exp(logarithm) : 0;
    upTo[k] = sum;
  }
  return chance => {
    let [low, high] = [0, most];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 1) > chance) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}
