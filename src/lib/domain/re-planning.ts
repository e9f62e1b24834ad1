import { changeEnrolment } from './cadence/changing.ts';
import type { EnrolmentFacts } from './cadence/progress.ts';
import { snoozeFollowUp, type FollowUp } from './follow-up.ts';
import type { EnrolmentId, FollowUpId } from './ids.ts';
import type { Moment } from './moment.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import type { Write } from './rows.ts';
import { parseDay, type Day } from './time.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** One promise or one step of a cadence, and its new day. */
export type Move =
  | { readonly followUp: FollowUpId; readonly until: Day }
  | { readonly enrolment: EnrolmentId; readonly step: string; readonly until: Day };

/** The plan as the rep has seen it, carried out as one action with one undo. */
export type RePlan = { readonly kind: 're-plan'; readonly moves: readonly Move[] };

export type RePlanFacts = {
  readonly followUps: ReadonlyMap<string, FollowUp>;
  readonly enrolments: ReadonlyMap<string, EnrolmentFacts>;
  readonly calendar: WorkCalendar;
};

/**
 * Moves what is still open. What another device has done, dropped or moved on meanwhile is left alone;
 * refused only for a date that does not exist, or when nothing of it is open any more.
 */
export function rePlan({ moves }: RePlan, facts: RePlanFacts, moment: Moment): Result<Write[], Refusal> {
  if (moves.some(({ until }) => !parseDay(until))) return err({ kind: 'bad-date' });
  const results = moves.map(move => moved(move, facts, moment)).filter(result => result !== undefined);
  const writes = results.flatMap(result => (result.ok ? result.value : []));
  if (writes.length > 0 || moves.length === 0) return ok(writes);
  return results.find(result => !result.ok) ?? err({ kind: 'unknown-row', table: 'followUps', id: '' });
}

function moved(move: Move, facts: RePlanFacts, moment: Moment): Result<Write[], Refusal> | undefined {
  if ('followUp' in move) {
    const followUp = facts.followUps.get(move.followUp);
    if (followUp?.state !== 'open' || followUp.deletedAt !== undefined) return undefined;
    const snoozed = snoozeFollowUp(followUp, move.until, moment);
    return snoozed.ok ? ok([{ table: 'followUps', row: snoozed.value }]) : snoozed;
  }
  const { enrolment: id, step, until } = move;
  const enrolment = facts.enrolments.get(id);
  return enrolment && changeEnrolment({ kind: 'move-step', id, step, until }, enrolment, facts.calendar, moment);
}
