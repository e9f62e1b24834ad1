import type { Movable, PlanningFacts } from '#lib/book/planning.ts';
import type { Move } from '#lib/domain/re-planning.ts';
import { replan, type Planned } from '#lib/domain/replan.ts';
import type { Day } from '#lib/domain/time.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** One day of the plan, as it would be. */
export type PlannedDay = {
  readonly day: Day;
  readonly names: readonly string[];
  readonly minutes: number;
  /** Minutes of what is there already. */
  readonly planned: number;
};

export type Preview = {
  readonly days: readonly PlannedDay[];
  readonly moves: readonly Move[];
  /** Touches that come later than their place in the order, to leave people in peace. */
  readonly held: number;
  readonly minutes: number;
};

export const minutesOf = (work: readonly { readonly minutes: number }[]): number =>
  work.reduce((sum, { minutes }) => sum + minutes, 0);

/** What moving would do. What stays on its day is no move. */
export function previewOf(facts: PlanningFacts, from: Day, days: number): Preview {
  const { tasks, promised, spent } = facts;
  const plan = replan({ ...facts, booked: [...promised, ...spent], from, days });
  const byDay = [...Map.groupBy(plan, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    days: byDay.map(([day, there]) => plannedDay(day, there, facts)),
    moves: plan.filter(({ task, day }) => task.due !== day).map(({ task, day }) => task.moveTo(day)),
    held: plan.filter(({ held }) => held === 'cap').length,
    minutes: minutesOf(tasks)
  };
}

const plannedDay = (day: Day, there: readonly Planned<Movable>[], { promised }: PlanningFacts): PlannedDay => ({
  day,
  names: there.map(({ task }) => task.who),
  minutes: minutesOf(there.map(({ task }) => task)),
  planned: minutesOf(promised.filter(one => one.day === day))
});

/** 140 minutes as 2 h 20 min. */
export const timeWords = (words: Words, minutes: number): string =>
  words.t.planning.time(Math.floor(minutes / 60), Math.round(minutes % 60));

/** The same to the half hour: a sum of estimates is no measurement. */
export const roughTime = (words: Words, minutes: number): string =>
  timeWords(words, minutes < 60 ? Math.ceil(minutes / 10) * 10 : Math.round(minutes / 30) * 30);
