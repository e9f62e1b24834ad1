import type { DayCounts } from '../day-counts.ts';
import type { Goal } from '../goal.ts';
import { expectedOf, goalCalendar } from '../goals/expected.ts';
import { goalsAt } from '../goals/standing.ts';
import type { Day } from '../time.ts';
import type { WorkRules } from '../work-rules.ts';
import { recordMetrics, type RecordMetric } from './record-days.ts';
import { runsOf, type DayAtGoal, type Runs } from './runs.ts';

export type RunsAsked = { readonly since: Day; readonly today: Day; readonly rules: WorkRules };

/**
 * Runs of days at each daily goal that stands today, every day held against the goal that stood on it. A day off, or
 * one on which no goal stood yet, asks for nothing.
 */
export function runsAtGoals(
  days: DayCounts<RecordMetric>,
  goals: readonly Goal[],
  { since, today, rules }: RunsAsked
): { readonly metric: RecordMetric; readonly runs: Runs }[] {
  const calendar = goalCalendar(rules);
  const daily = goals.filter(({ section, span }) => section === 'activity' && span === 'day');
  const standing = new Set<string>(goalsAt(daily, { to: today }).map(({ metric }) => metric));
  return recordMetrics
    .filter(metric => standing.has(metric))
    .map(metric => {
      const own = daily.filter(goal => goal.metric === metric);
      const atGoal = (day: Day): DayAtGoal => {
        const [goal] = goalsAt(own, { to: day });
        const units = goal ? expectedOf(goal, { from: day, to: day }, calendar).units : 0;
        if (units <= 0) return 'off';
        return (days.get(day)?.get(metric) ?? 0) >= units ? 'reached' : 'missed';
      };
      return { metric, runs: runsOf(atGoal, since, today) };
    });
}
