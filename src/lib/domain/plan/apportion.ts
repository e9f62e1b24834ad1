/**
 * Parts a whole by weights so that the parts add up to it exactly.
 *
 * Formula  floor of whole × weight ÷ sum of weights; what is left goes one by one to the largest remainders,
 *          of equal ones to the earlier (Hamilton's method)
 * Unit     whole units, as `whole` is: minor units of money, millionths of a deal
 * Range    a part without weight gets nothing; where no weight is above zero all parts weigh the same.
 *          `whole` is not negative
 */
export function apportion(whole: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (weights.length === 0) return [];
  if (!(sum > 0)) return apportion(whole, Array<number>(weights.length).fill(1));
  const exact = weights.map(weight => whole * (weight / sum));
  const parts = exact.map(Math.floor);
  const left = whole - parts.reduce((total, part) => total + part, 0);
  for (const place of placesFor(left, exact)) parts[place] = (parts[place] ?? 0) + Math.sign(left);
  return parts;
}

/** Who gets one more, or one less where fractions of a float came out too high. There is never more left than parts. */
function placesFor(left: number, exact: readonly number[]): number[] {
  const byRemainder = exact
    .flatMap((share, place) => (share > 0 ? [{ place, remainder: share - Math.floor(share) }] : []))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place)
    .map(({ place }) => place);
  return left >= 0 ? byRemainder.slice(0, left) : byRemainder.slice(left);
}
