import type { Book } from '#lib/book/tables.ts';
import type { Goal } from '#lib/domain/goal.ts';
import {
  addGoal,
  dropGoal,
  editGoal,
  takeRoleGoals,
  type AddGoal,
  type DropGoal,
  type EditGoal,
  type TakeRoleGoals
} from '#lib/domain/goals/editing.ts';
import type { Moment } from '#lib/domain/moment.ts';
import { ok } from '#lib/domain/result.ts';
import { settingsId } from '#lib/domain/settings.ts';
import { given, type Decision } from './given.ts';

/** What the rep does with the lines of the scorecard. */
export type GoalCommand = AddGoal | EditGoal | DropGoal | TakeRoleGoals;

const kinds: Readonly<Record<GoalCommand['kind'], true>> = {
  'add-goal': true,
  'edit-goal': true,
  'drop-goal': true,
  'take-role-goals': true
};

export const isOnGoal = (command: { readonly kind: string }): command is GoalCommand => command.kind in kinds;

export async function decideOnGoal(book: Book, command: GoalCommand, moment: Moment): Decision {
  const facts = { goals: await goalsEver(book) };
  switch (command.kind) {
    case 'add-goal':
      return addGoal(command, facts, moment);
    case 'edit-goal':
      return given(book, 'goals', command.id, goal => editGoal(goal, command, facts, moment));
    case 'drop-goal':
      return given(book, 'goals', command.id, goal => ok(dropGoal(goal, facts, moment)));
    case 'take-role-goals':
      return given(book, 'settings', settingsId, ({ currency }) =>
        ok(takeRoleGoals({ role: command.role, currency }, facts, moment))
      );
  }
}

async function goalsEver(book: Book): Promise<Goal[]> {
  const removed = await book.removed.where('id').startsWith('goal_').toArray();
  return [...(await book.goals.toArray()), ...removed.map(({ row }) => row as Goal)];
}
