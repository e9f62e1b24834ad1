/** Where a value lies between the ends of an axis, in percent of its length. */
export type Scale = (value: number) => number;

export const scaleOf = (low: number, high: number): Scale => {
  const length = high - low || 1;
  return value => ((value - low) / length) * 100;
};

const steps = [1, 2, 2.5, 5, 10];

/** Round values for an axis from `low` to `high`: about `most` of them, in even steps that a reader can count in. */
export function ticksBetween(low: number, high: number, most: number): number[] {
  const rough = (high - low) / Math.max(1, most - 1);
  if (!(rough > 0) || !Number.isFinite(rough)) return [low];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (steps.find(one => one * power >= rough * 0.999) ?? 10) * power;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, place) => (first + place) * step);
}

/** The same where halves cannot be told: a label that reads 1 stands at 1. */
export function ticksTold(ticks: readonly number[], format: (value: number) => string): number[] {
  const isWhole = [format(0), format(1)].includes(format(0.5));
  return ticks.filter(tick => !isWhole || Number.isInteger(tick));
}
