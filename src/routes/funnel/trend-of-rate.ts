import type { Passage } from '#lib/domain/funnel/passage.ts';
import type { Day } from '#lib/domain/time.ts';

/** A rate in one period of a line. */
export type TrendOfRate = {
  readonly key: string;
  readonly from: Day;
  /** What the period is called; under the line stands the shorter `label`. */
  readonly name: string;
  readonly label: string;
  readonly passed: Passage | undefined;
};
