import type { PipelineId, StageId } from '../ids.ts';
import { daysBetween, type Day, type Instant } from '../time.ts';
import type { DealHistory, Standing, Turn } from './standing.ts';

/** One stay of a deal on a stage. Without `until` it lasts. */
export type StageVisit = {
  readonly pipeline: PipelineId;
  readonly stage: StageId;
  readonly from: Day;
  readonly until?: Day;
};

/** Calendar days from entering to leaving, by moving on or by being won or lost; undefined while it lasts. */
export const daysOf = ({ from, until }: StageVisit): number | undefined =>
  until === undefined ? undefined : Math.max(0, daysBetween(from, until));

type Here = StageVisit & { readonly since: Instant; readonly reopened: boolean };

const isOver = (standing: Standing | undefined): boolean =>
  standing === undefined || standing.status === 'won' || standing.status === 'lost';

const samePlace = (a: Standing | undefined, b: Standing | undefined): boolean =>
  a?.stage === b?.stage && a?.pipeline === b?.pipeline;

/**
 * The stages that a deal stood on, in order. A deal on hold goes on standing where it stood; one that is opened again
 * begins anew there, unless it is moved on in the same breath.
 */
export function stageVisits({ turns }: DealHistory): StageVisit[] {
  const visits: StageVisit[] = [];
  let here: Here | undefined;
  for (const turn of turns) {
    const wasOver = isOver(turn.before);
    if (!isOver(turn.after) && !wasOver && samePlace(turn.before, turn.after)) continue;
    if (here && !isBreath(here, turn)) visits.push(ended(here, turn.day));
    here = isOver(turn.after) ? undefined : begun(turn);
  }
  return here ? [...visits, ended(here)] : visits;
}

const isBreath = ({ reopened, since }: Here, turn: Turn): boolean => reopened && since === turn.at;

function begun({ after, turned, at, day }: Turn): Here | undefined {
  return after && { pipeline: after.pipeline, stage: after.stage, from: day, since: at, reopened: turned === 'status' };
}

const ended = ({ pipeline, stage, from }: Here, until?: Day): StageVisit => ({
  ...{ pipeline, stage, from },
  ...(until !== undefined && { until })
});
