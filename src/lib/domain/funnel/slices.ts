import { enoughCases } from '../metrics/metric.ts';
import { passage, type Passage } from './passage.ts';

/** One thing that counted: in which step, and in which slice. */
export type Counted<Step extends string> = { readonly step: Step; readonly slice: string };

/** One slice of the funnel. */
export type Slice<Step extends string> = {
  /** What it is of: an id, or what the rep wrote; empty where nothing is known. */
  readonly key: string;
  readonly counts: Readonly<Record<Step, number>>;
  /** From the step before to each step but the first. */
  readonly passed: Readonly<Partial<Record<Step, Passage>>>;
};

/**
 * The funnel in slices, side by side. Every record counts in one slice, so the slices add up to the whole, step by
 * step, and the rate of the whole lies among theirs.
 */
export function slicesOf<Step extends string>(
  steps: readonly Step[],
  counted: readonly Counted<Step>[]
): Slice<Step>[] {
  return [...Map.groupBy(counted, ({ slice }) => slice)].map(([key, records]) => {
    const count = (step: Step) => records.filter(record => record.step === step).length;
    const counts = Object.fromEntries(steps.map(step => [step, count(step)])) as Record<Step, number>;
    return { key, counts, passed: passages(steps, counts) };
  });
}

function passages<Step extends string>(steps: readonly Step[], counts: Readonly<Record<Step, number>>) {
  const pairs = steps.slice(1).map((step, place) => {
    const from = steps[place] ?? step;
    return [step, passage(counts[step], counts[from])] as const;
  });
  return Object.fromEntries(pairs) as Partial<Record<Step, Passage>>;
}

/** Does the rate to a step say anything? */
export const isEnough = (passed: Passage | undefined): boolean => passed !== undefined && passed.n >= enoughCases;

/**
 * The slices by how well one step goes: those of which enough is known by their rate, then the others by how many
 * they are, and last what belongs to none.
 */
export const sortedBy = <Step extends string>(slices: readonly Slice<Step>[], step: Step): Slice<Step>[] =>
  slices.toSorted((a, b) => {
    const [one, other] = [a.passed[step], b.passed[step]];
    return (
      Number(a.key === '') - Number(b.key === '') ||
      Number(isEnough(other)) - Number(isEnough(one)) ||
      (isEnough(one) ? (other?.rate ?? 0) - (one?.rate ?? 0) : 0) ||
      (other?.n ?? 0) - (one?.n ?? 0) ||
      (a.key < b.key ? -1 : 1)
    );
  });
