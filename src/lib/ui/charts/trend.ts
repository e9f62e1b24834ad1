/** One reading of a figure over time. Undefined values leave a gap: nothing was there to be counted. */
export type TrendPoint = {
  readonly key: string;
  /** What stands under it: a week, a month. */
  readonly label: string;
  readonly value?: number | undefined;
  /** Where the true value lies with 95 % confidence. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** Too few cases: drawn hollow. */
  readonly weak?: boolean | undefined;
};

/** A line to compare with, point by point: a plan, the same time last year, the smoothed figure. */
export type OtherLine = {
  readonly name: string;
  readonly dash: 'dashed' | 'dotted';
  readonly values: readonly (number | undefined)[];
};

/** What the rep noted to have changed at a point. */
export type Mark = { readonly key: string; readonly text: string };

/** Across the picture, in percent; a single point stands in the middle. */
export const acrossOf = (place: number, count: number): number => (count < 2 ? 50 : (place / (count - 1)) * 100);

type Place = { readonly x: number; readonly y: number };

/** Unbroken stretches of a line, in the order of time; `up` gives the height of a value in percent from the top. */
export function stretchesOf(values: readonly (number | undefined)[], up: (value: number) => number): Place[][] {
  const stretches: Place[][] = [[]];
  values.forEach((value, place) => {
    if (value === undefined) stretches.push([]);
    else stretches.at(-1)?.push({ x: acrossOf(place, values.length), y: up(value) });
  });
  return stretches.filter(({ length }) => length > 0);
}

const said = (places: readonly Place[]): string =>
  places.map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ');

/** The corners of a line, or of the surface between two lines. */
export const corners = (there: readonly Place[], back: readonly Place[] = []): string =>
  said([...there, ...back.toReversed()]);

/** Of many labels as many as can stand side by side: the last always, the others evenly before it. */
export function readable(count: number, most: number): ReadonlySet<number> {
  const gap = Math.max(1, Math.ceil(count / most));
  return new Set(Array.from({ length: count }, (_, place) => place).filter(place => (count - 1 - place) % gap === 0));
}
