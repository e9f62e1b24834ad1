import { changesBetween } from './change.ts';
import { isChannel } from './channel.ts';
import type { OutcomeId } from './ids.ts';
import type { Moment } from './moment.ts';
import { dispositions, type Outcome } from './outcome.ts';
import { ourOutcome } from './outcome-list.ts';
import type { Refusal } from './refusal.ts';
import { removal } from './removal.ts';
import { err, ok, type Result } from './result.ts';
import type { Write } from './rows.ts';
import { cleanLine, compact, limits } from './text.ts';

/** What the rep may change; `like` is chosen once, because past touches were counted by it. */
export type OutcomeFields = {
  readonly [Field in keyof Omit<Outcome, 'id' | 'like' | 'createdAt' | 'deletedAt'>]?: Outcome[Field] | undefined;
};

export type AddOutcome = {
  readonly kind: 'add-outcome';
  readonly id: OutcomeId;
  readonly fields: OutcomeFields & Pick<Outcome, 'like'>;
};
export type EditOutcome = { readonly kind: 'edit-outcome'; readonly id: OutcomeId; readonly fields: OutcomeFields };

/** Back to ours: edits of ours are forgotten and the rep's own chips are taken off, in one action. */
export type ResetOutcomes = { readonly kind: 'reset-outcomes'; readonly ids: readonly OutcomeId[] };

/** No next step is planned further away than this, in working days. */
export const furthestStep = 260;

/** An outcome as it may be kept, or why not. One of ours needs no name, the rep's own does. */
function tidyOutcome(outcome: Outcome): Result<Outcome, Refusal> {
  const name = cleanLine(outcome.name ?? '');
  if (name === '' && !ourOutcome(outcome.id)) return err({ kind: 'nothing-named' });
  if (name.length > limits.name) return err({ kind: 'too-long', field: 'name', limit: limits.name });
  const { next } = outcome;
  const isStep = next === undefined || (Number.isInteger(next.days) && next.days >= 0 && next.days <= furthestStep);
  if (!isStep || !dispositions.includes(outcome.like)) return err({ kind: 'bad-setting', field: 'outcome' });
  if (outcome.channels?.some(channel => !isChannel(channel))) return err({ kind: 'bad-setting', field: 'outcome' });
  return ok(compact({ ...outcome, name, hidden: outcome.hidden === true ? true : undefined }) as Outcome);
}

export function addOutcome({ id, fields }: AddOutcome, moment: Moment): Result<Write[], Refusal> {
  const tidy = tidyOutcome({ ...fields, id, createdAt: moment.now } as Outcome);
  return tidy.ok ? ok([{ table: 'outcomes', row: tidy.value }]) : tidy;
}

/**
 * Changes one outcome. The first edit of one of ours makes its row; an edit after a reset begins from ours again.
 * Fields given as undefined are cleared, fields not given stay.
 */
export function editOutcome(
  { id, fields }: EditOutcome,
  stored: Outcome | undefined,
  moment: Moment
): Result<Write[], Refusal> {
  const standing = stored?.deletedAt === undefined ? stored : undefined;
  const ours = ourOutcome(id);
  const before = standing ?? (ours && { ...ours, createdAt: moment.now });
  if (!before) return err({ kind: 'unknown-row', table: 'outcomes', id });
  const after = tidyOutcome({ ...before, ...fields } as Outcome);
  if (!after.ok) return after;
  return ok([{ table: 'outcomes', row: after.value }, ...changesBetween(id, stored ?? before, after.value, moment)]);
}

export const resetOutcomes = (rows: readonly Outcome[], moment: Moment): Write[] =>
  rows.flatMap(row => removal({ table: 'outcomes', row }, moment));
