import { changesBetween } from '../change.ts';
import { isChannel } from '../channel.ts';
import type { PipelineId, StageId } from '../ids.ts';
import type { Moment } from '../moment.ts';
import type { Check, Stage, StageStep } from '../pipeline.ts';
import type { Refusal } from '../refusal.ts';
import { err, ok, type Result } from '../result.ts';
import type { Write } from '../rows.ts';
import { clean, cleanLine, compact, limits, shortLine } from '../text.ts';
import { inOrder, inUse } from './standing.ts';

/** What the rep may say of a stage. A field given as undefined goes back to what its code brings. */
export type StageFields = {
  readonly [Field in 'name' | 'probability' | 'question' | 'checks' | 'steps']?: Stage[Field] | undefined;
};

export type AddStage = {
  readonly kind: 'add-stage';
  readonly id: StageId;
  readonly pipeline: PipelineId;
  readonly fields: StageFields;
};
export type EditStage = { readonly kind: 'edit-stage'; readonly id: StageId; readonly fields: StageFields };
/** `to` counts the stages in use from 0 and is cut to the list. */
export type MoveStage = { readonly kind: 'move-stage'; readonly id: StageId; readonly to: number };
/** Makes `into` right after the stage, of which it was a part. */
export type SplitStage = {
  readonly kind: 'split-stage';
  readonly id: StageId;
  readonly into: StageId;
  readonly fields: StageFields;
};

/** No step of a stage is proposed further ahead, in business days: a year of them. */
export const furthestStageStep = 260;

const tidyCheck = ({ key, label, code }: Check): Check =>
  compact({ key, label: shortLine(label ?? ''), code }) as Check;
const tidyStep = (step: StageStep): StageStep => compact({ ...step, note: clean(step.note ?? '') });

const isStep = ({ channel, days }: StageStep): boolean =>
  isChannel(channel) && Number.isInteger(days) && days >= 0 && days <= furthestStageStep;

/** A stage as it may be kept, or why not: it has a name or a code, a chance of 0…100 and lists that fit a screen. */
function tidyStage(stage: Stage): Result<Stage, Refusal> {
  const [name, question] = [cleanLine(stage.name ?? ''), clean(stage.question ?? '')];
  if (name === '' && !stage.code) return err({ kind: 'nothing-named' });
  if (name.length > limits.name) return err({ kind: 'too-long', field: 'name', limit: limits.name });
  if (question.length > limits.line) return err({ kind: 'too-long', field: 'question', limit: limits.line });
  const { probability, checks, steps } = stage;
  if (!Number.isFinite(probability) || probability < 0 || probability > 100)
    return err({ kind: 'bad-setting', field: 'probability' });
  if (steps?.some(step => !isStep(step))) return err({ kind: 'bad-setting', field: 'steps' });
  if ([checks, steps].some(list => (list?.length ?? 0) > limits.list))
    return err({ kind: 'bad-setting', field: 'list' });
  const lists = {
    checks: checks?.map(tidyCheck).filter(({ label, code }) => label ?? code),
    steps: steps?.map(tidyStep)
  };
  return ok(compact({ ...stage, name, question, ...lists }) as Stage);
}

/** Fields not given stay. Its id stays, and with it everything that was ever said of it. */
export function editStage(stage: Stage, fields: StageFields, moment: Moment): Result<Write[], Refusal> {
  const after = tidyStage({ ...stage, ...fields } as Stage);
  if (!after.ok) return after;
  return ok([{ table: 'stages', row: after.value }, ...changesBetween(stage.id, stage, after.value, moment)]);
}

/** Between the last chance there is and a certain win. */
const chanceAfter = (last: number, next = 100): number => Math.round((last + next) / 2);

/** A new stage at the end of its pipeline. */
export function addStage(
  { id, pipeline, fields }: AddStage,
  stages: readonly Stage[],
  moment: Moment
): Result<Write[], Refusal> {
  const own = stages.filter(stage => stage.pipeline === pipeline).sort(inOrder);
  const probability = chanceAfter(inUse(pipeline, stages).at(-1)?.probability ?? 0);
  const rank = (own.at(-1)?.rank ?? 0) + 1;
  const row = tidyStage({ probability, ...fields, id, pipeline, rank, createdAt: moment.now } as Stage);
  return row.ok ? ok([{ table: 'stages', row: row.value }]) : row;
}

/** Gives the stages their places in this order; only rows whose place is another are written. */
function numbered(stages: readonly Stage[], moment: Moment): Write[] {
  return stages.flatMap((row, index): Write[] => {
    const rank = index + 1;
    if (row.rank === rank) return [];
    return [{ table: 'stages', row: { ...row, rank } }, ...changesBetween(row.id, row, { ...row, rank }, moment)];
  });
}

/** Puts a stage before or after its neighbours; retired ones keep theirs. */
export function moveStage(stage: Stage, to: number, stages: readonly Stage[], moment: Moment): Write[] {
  const used = inUse(stage.pipeline, stages);
  const place = used[Math.min(Math.max(0, to), used.length - 1)];
  if (!place || place.id === stage.id) return [];
  const others = stages.filter(({ pipeline, id }) => pipeline === stage.pipeline && id !== stage.id).sort(inOrder);
  const isDown = inOrder(stage, place) < 0;
  const at = others.findIndex(({ id }) => id === place.id) + (isDown ? 1 : 0);
  return numbered(others.toSpliced(at, 0, stage), moment);
}

/** Deals stay on the stage that is split; the rep moves on those that belong to the new part. */
export function splitStage(
  stage: Stage,
  { into, fields }: SplitStage,
  stages: readonly Stage[],
  moment: Moment
): Result<Write[], Refusal> {
  const used = inUse(stage.pipeline, stages);
  const here = used.findIndex(({ id }) => id === stage.id);
  if (here < 0) return err({ kind: 'stage-not-in-use' });
  const own = stages.filter(({ pipeline }) => pipeline === stage.pipeline).sort(inOrder);
  const at = own.findIndex(({ id }) => id === stage.id) + 1;
  const probability = chanceAfter(stage.probability, used[here + 1]?.probability);
  const place = { id: into, pipeline: stage.pipeline, rank: at + 1, splitFrom: stage.id, createdAt: moment.now };
  const row = tidyStage({ probability, ...fields, ...place } as Stage);
  if (!row.ok) return row;
  return ok([{ table: 'stages', row: row.value }, ...numbered(own.toSpliced(at, 0, row.value), moment)]);
}
