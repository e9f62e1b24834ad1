import type { Activity } from './activity.ts';
import { changesBetween } from './change.ts';
import type { CallBlockId, PersonId, TemplateId } from './ids.ts';
import type { Moment } from './moment.ts';
import { outcomeRules } from './outcome.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import type { Write } from './rows.ts';
import { compact, shortLine } from './text.ts';
import { minute, type Instant } from './time.ts';

/** A run of calls, one after another. Who has been called is read from the activities that name the block. */
export type CallBlock = {
  readonly id: CallBlockId;
  readonly name?: string;
  readonly people: readonly PersonId[];
  /** Passed over in this block. */
  readonly skipped: readonly PersonId[];
  /** Dials wished for, and minutes to make them in. */
  readonly goalDials?: number;
  readonly goalMinutes?: number;
  readonly script?: TemplateId;
  readonly startedAt: Instant;
  readonly endedAt?: Instant;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};

export type BlockWish = Pick<CallBlock, 'people'> &
  Partial<Pick<CallBlock, 'name' | 'goalDials' | 'goalMinutes' | 'script'>>;

export type StartBlock = { readonly kind: 'start-block'; readonly id: CallBlockId; readonly fields: BlockWish };
export type SkipInBlock = { readonly kind: 'skip-in-block'; readonly id: CallBlockId; readonly person: PersonId };
export type EndBlock = { readonly kind: 'end-block'; readonly id: CallBlockId };

/** A day's work; a longer list is for another day. */
export const mostInBlock = 500;

const isGoal = (goal: number | undefined, most: number): boolean =>
  goal === undefined || (Number.isInteger(goal) && goal >= 1 && goal <= most);

/** Each person once, in the order given. Refused without anybody, or with goals out of 1…500 dials and 1…720 minutes. */
export function startBlock({ id, fields }: StartBlock, moment: Moment): Result<Write[], Refusal> {
  const people = [...new Set(fields.people)].slice(0, mostInBlock);
  if (people.length === 0) return err({ kind: 'nobody-to-follow-up' });
  if (!isGoal(fields.goalDials, mostInBlock)) return err({ kind: 'bad-setting', field: 'goalDials' });
  if (!isGoal(fields.goalMinutes, 12 * 60)) return err({ kind: 'bad-setting', field: 'goalMinutes' });
  const made = { id, startedAt: moment.now, createdAt: moment.now };
  const row: CallBlock = { ...fields, name: shortLine(fields.name ?? ''), people, skipped: [], ...made };
  return ok([{ table: 'callBlocks', row: compact(row) }]);
}

export function skipInBlock(block: CallBlock, person: PersonId, moment: Moment): Write[] {
  if (block.skipped.includes(person)) return [];
  return changed(block, { ...block, skipped: [...block.skipped, person] }, moment);
}

export const endBlock = (block: CallBlock, moment: Moment): Write[] =>
  block.endedAt === undefined ? changed(block, { ...block, endedAt: moment.now }, moment) : [];

const changed = (before: CallBlock, row: CallBlock, moment: Moment): Write[] => [
  { table: 'callBlocks', row },
  ...changesBetween(row.id, before, row, moment)
];

/** How far a block has come. The same on every device that has heard of the same calls. */
export type BlockProgress = {
  /** Still to be called, in order; the first is on the card. */
  readonly left: readonly PersonId[];
  readonly dials: number;
  /** Calls in which a person was spoken with. */
  readonly connects: number;
  readonly positive: number;
  /** Calls that ended with an appointment or another step agreed. */
  readonly withNext: number;
  readonly skipped: number;
  /** Whole minutes since the block began, to its end if it has one. */
  readonly minutes: number;
  /**
   * Dials that the pace asks for by now: goal × minutes passed ÷ minutes given, no more than the goal.
   * Undefined without both goals.
   */
  readonly expected?: number;
};

/** `blocked` are people who asked for no calls: they have no card. */
export function blockProgress(
  block: CallBlock,
  activities: readonly Activity[],
  blocked: ReadonlySet<string>,
  now: Instant
): BlockProgress {
  const calls = activities.filter(({ block: of, channel }) => of === block.id && channel === 'call');
  const done = new Set<string>([...calls.flatMap(({ person }) => person ?? []), ...block.skipped, ...blocked]);
  const rules = calls.flatMap(({ disposition }) => (disposition ? [outcomeRules[disposition]] : []));
  const minutes = Math.max(0, Math.floor(((block.endedAt ?? now) - block.startedAt) / minute));
  const { goalDials, goalMinutes } = block;
  const share = goalMinutes === undefined ? undefined : Math.min(1, minutes / goalMinutes);
  return {
    left: block.endedAt === undefined ? block.people.filter(person => !done.has(person)) : [],
    dials: calls.length,
    connects: rules.filter(({ connected }) => connected).length,
    positive: calls.filter(({ sentiment }) => sentiment === 'positive').length,
    withNext: calls.filter(({ next }) => next === 'follow-up').length,
    skipped: block.skipped.length,
    minutes,
    ...(goalDials !== undefined && share !== undefined && { expected: Math.floor(goalDials * share) })
  };
}
