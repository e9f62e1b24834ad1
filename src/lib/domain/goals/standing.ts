import { lineKey, type Goal, type GoalLine } from '../goal.ts';
import type { Period } from '../period.ts';
import type { Day } from '../time.ts';

/**
 * The goals by which a period is scored: of each line the one that stands on the period's last day. Goals are dated,
 * so that a change never rewrites a day, week, month or quarter that is over.
 */
export function goalsAt(goals: readonly Goal[], { to }: Pick<Period, 'to'>): Goal[] {
  const latest = new Map<string, Goal>();
  for (const goal of goals) {
    const known = latest.get(lineKey(goal));
    if (goal.since <= to && (!known || isNewer(goal, known))) latest.set(lineKey(goal), goal);
  }
  return [...latest.values()].filter(({ until }) => until === undefined || until >= to);
}

/** The day on which a line first stood on the card. */
export const beganOn = (goals: readonly Goal[], line: GoalLine): Day | undefined =>
  goals
    .filter(goal => lineKey(goal) === lineKey(line))
    .map(({ since }) => since)
    .sort()[0];

/** The newest goal of a line, also one that was taken off the card or has yet to begin. */
export function latestOf(goals: readonly Goal[], line: GoalLine): Goal | undefined {
  const ofLine = goals.filter(goal => lineKey(goal) === lineKey(line));
  return ofLine.reduce<Goal | undefined>((best, goal) => (!best || isNewer(goal, best) ? goal : best), undefined);
}

function isNewer(goal: Goal, than: Goal): boolean {
  if (goal.since !== than.since) return goal.since > than.since;
  return goal.createdAt === than.createdAt ? goal.id > than.id : goal.createdAt > than.createdAt;
}
