/**
 * The value that the part `q` of the values does not exceed.
 *
 * Formula  linear interpolation between the two nearest ranks: rank (n − 1) × q, counted from 0
 * Range    `q` 0…1; undefined of nothing
 * Source   Hyndman and Fan's definition 7, as spreadsheets have it in PERCENTILE.INC
 */
export function quantile(values: readonly number[], q: number): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = (sorted.length - 1) * q;
  const low = sorted[Math.floor(rank)];
  const high = sorted[Math.ceil(rank)];
  return low === undefined || high === undefined ? undefined : low + (high - low) * (rank - Math.floor(rank));
}
