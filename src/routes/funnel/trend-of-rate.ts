import type { Passage } from '#lib/domain/funnel/passage.ts';

/** A rate in one period of a line. */
export type TrendOfRate = {
  readonly key: string;
  /** What the period is called; under the line stands the shorter `label`. */
  readonly name: string;
  readonly label: string;
  readonly passed: Passage | undefined;
};
