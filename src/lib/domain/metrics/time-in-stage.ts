import type { StageId } from '../ids.ts';
import { daysOf, type StageVisit } from '../pipeline-history/stage-visits.ts';
import { mean } from './mean.ts';
import { median } from './median.ts';

export type TimeInStage = {
  /** Stays that are over; those that last are in no figure here. */
  readonly n: number;
  readonly sum: number;
  readonly mean: number | undefined;
  readonly median: number | undefined;
};

/**
 * Time in stage: how long deals stay on a stage.
 *
 * Formula  date left − date entered, for each stay that is over; their mean and median
 * Unit     calendar days; a stage entered and left on one date took 0
 * Counts   a deal that comes back has stayed twice; won and lost end a stay as moving on does; on hold does not
 * Source   requirements 24 and 101. Not the age of the deals that stand there now (see `deal age`).
 */
export function timeInStage(visits: readonly StageVisit[], stage: StageId): TimeInStage {
  const days = visits.filter(visit => visit.stage === stage).flatMap(visit => daysOf(visit) ?? []);
  return { n: days.length, sum: days.reduce((sum, next) => sum + next, 0), mean: mean(days), median: median(days) };
}
