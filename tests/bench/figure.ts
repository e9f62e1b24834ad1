import type { Size } from './workload.ts';

/** One line of what `npm run bench` prints. */
export type Figure = {
  readonly what: string;
  readonly workload: Size | '';
  readonly value: number;
  readonly unit: 'ms' | 'bytes' | 'requests';
  /** The same work done with nothing but the browser, in the same run. */
  readonly floor?: number;
};

/** Machines are shared and noisy: of so many rounds the middle one counts. */
export const rounds = 7;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Takes each time once a round, one after the other, so that a busy minute slows all of them alike. */
export async function interleaved<Name extends string>(
  timers: Readonly<Record<Name, () => Promise<number>>>,
  times = rounds
): Promise<Record<Name, number>> {
  const names = Object.keys(timers) as Name[];
  const taken = new Map<Name, number[]>(names.map(name => [name, []]));
  for (let round = 0; round < times; round += 1) {
    for (const name of names) taken.get(name)?.push(await timers[name]());
  }
  return Object.fromEntries(names.map(name => [name, median(taken.get(name) ?? [])])) as Record<Name, number>;
}

const rounded = (value: number): number => Number(value.toPrecision(4));

export function print({ what, workload, value, unit, floor }: Figure): void {
  const compared = floor === undefined ? {} : { floor: rounded(floor), ratio: Number((value / floor).toFixed(2)) };
  process.stdout.write(`${JSON.stringify({ what, workload, value: rounded(value), unit, ...compared })}\n`);
}
