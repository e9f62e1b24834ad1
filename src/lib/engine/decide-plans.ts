import { rowsNow } from '#lib/book/commit.ts';
import type { Book } from '#lib/book/tables.ts';
import type { Moment } from '#lib/domain/moment.ts';
import { editPlan, planId, setPlan, type EditPlan, type SetPlan } from '#lib/domain/plan/set-plan.ts';
import type { Plan } from '#lib/domain/plan.ts';
import { parseDay } from '#lib/domain/time.ts';
import { err } from '#lib/domain/result.ts';
import { given, type Decision } from './given.ts';

/** What is to be sold, and when. */
export type PlanCommand = SetPlan | EditPlan;

const kinds: Readonly<Record<PlanCommand['kind'], true>> = { 'set-plan': true, 'edit-plan': true };

export const isOnPlan = (command: { readonly kind: string }): command is PlanCommand => command.kind in kinds;

export async function decideOnPlan(book: Book, command: PlanCommand, moment: Moment): Decision {
  if (command.kind === 'edit-plan')
    return given(book, 'plans', command.id, plan => editPlan(plan, command.fields, moment));
  const { from, to } = command.span;
  if (!parseDay(from) || !parseDay(to)) return err({ kind: 'bad-date' });
  const id = planId(command.span);
  return setPlan(command, (await rowsNow(book, 'plans', [id])).get(id) as Plan | undefined, moment);
}
