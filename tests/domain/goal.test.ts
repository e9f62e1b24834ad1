import { describe, expect, test } from 'vitest';
import { lineKey, type Goal, type GoalLine } from '#lib/domain/goal.ts';
import { addGoal, dropGoal, editGoal, takeRoleGoals } from '#lib/domain/goals/editing.ts';
import { goalsFor, linesFor } from '#lib/domain/goals/presets.ts';
import { goalsAt } from '#lib/domain/goals/standing.ts';
import type { Write } from '#lib/domain/rows.ts';
import { addDays, type Day } from '#lib/domain/time.ts';
import { aGoal, allowed, aMoment, changedFields, fridayDay, rowOf } from '../support/builders.ts';

const moment = aMoment();
const goal = aGoal();
const edit = (benchmark: number, weight: number) => editGoal(goal, { benchmark, weight }, { goals: [goal] }, moment);
const yesterday = addDays(fridayDay, -1);

/** The goals that are there after what was decided. */
function after(goals: readonly Goal[], writes: readonly Write[]): Goal[] {
  const written = writes.flatMap(write => (write.table === 'goals' ? write.row : []));
  return [...goals.filter(({ id }) => written.every(row => row.id !== id)), ...written];
}
const on = (day: Day, goals: readonly Goal[]) => goalsAt(goals, { to: day });

describe('an edited goal', () => {
  test('begins today, and the one before it stands for the days before', () => {
    const goals = after([goal], allowed(edit(40, 30)));
    expect(on(fridayDay, goals)).toMatchObject([{ benchmark: 40, weight: 30, metric: 'dials', since: fridayDay }]);
    expect(on(yesterday, goals)).toEqual([goal]);
  });

  test('is the same row wherever it is edited on that day', () => {
    const [here, there] = [rowOf('goals', allowed(edit(40, 30))), rowOf('goals', allowed(edit(60, 20)))];
    expect(here.id).toBe(there.id);
  });

  test('is edited in place on its own first day', () => {
    const fresh = aGoal({ since: fridayDay });
    const writes = allowed(editGoal(fresh, { benchmark: 40, weight: 30 }, { goals: [fresh] }, moment));
    expect(rowOf('goals', writes)).toMatchObject({ id: fresh.id, benchmark: 40, since: fridayDay });
    expect(changedFields(writes)).toEqual(['benchmark']);
  });

  test('that comes to the same figures writes nothing', () => {
    expect(allowed(edit(50, 30))).toEqual([]);
  });

  test('keeps its weekdays unless others are said', () => {
    const partTime = aGoal({ weekdays: { 5: 20 } });
    const facts = { goals: [partTime] };
    const figures = { benchmark: 40, weight: 30 };
    const row = (weekdays?: Goal['weekdays']) =>
      rowOf('goals', allowed(editGoal(partTime, { ...figures, ...(weekdays && { weekdays }) }, facts, moment)));
    expect(row().weekdays).toEqual({ 5: 20 });
    expect(row({ 5: 0, 6: 10 }).weekdays).toEqual({ 5: 0, 6: 10 });
    expect(row({}).weekdays).toBeUndefined();
  });

  test('is no longer the amount of ours to begin with', () => {
    const ours = aGoal({ metric: 'revenue', section: 'objective', span: 'month', starting: true, since: fridayDay });
    const row = rowOf('goals', allowed(editGoal(ours, { benchmark: 9, weight: 30 }, { goals: [ours] }, moment)));
    expect(row.starting).toBeUndefined();
  });

  test.each([
    ['benchmark', 0, 30],
    ['benchmark', -1, 30],
    ['benchmark', NaN, 30],
    ['benchmark', Infinity, 30],
    ['weight', 50, -1],
    ['weight', 50, 101],
    ['weight', 50, NaN]
  ])('is refused for its %s: %f units with weight %f', (field, benchmark, weight) => {
    expect(edit(benchmark, weight)).toEqual({ ok: false, error: { kind: 'bad-setting', field } });
  });

  test('is refused for a weekday below nothing', () => {
    const figures = { benchmark: 40, weight: 30, weekdays: { 1: -1 } };
    expect(editGoal(goal, figures, { goals: [goal] }, moment)).toMatchObject({ error: { field: 'weekdays' } });
  });

  test('may weigh nothing, or all', () => {
    expect([edit(1, 0).ok, edit(0.5, 100).ok]).toEqual([true, true]);
  });
});

describe('a line', () => {
  test('that is taken off expects nothing from today on, and stands for the days before', () => {
    const goals = after([goal], dropGoal(goal, { goals: [goal] }, moment));
    expect(on(fridayDay, goals)).toEqual([]);
    expect(on(yesterday, goals)).toMatchObject([{ id: goal.id, benchmark: 50 }]);
  });

  test('taken off on its first day never stood, and the one before it is not back', () => {
    const fresh = aGoal({ since: fridayDay });
    const goals = after([goal, fresh], dropGoal(fresh, { goals: [goal, fresh] }, moment));
    expect(on(fridayDay, goals)).toEqual([]);
    expect(on(yesterday, goals)).toEqual([goal]);
  });

  test('that was taken off may come back on the same day', () => {
    const goals = after([goal], dropGoal(goal, { goals: [goal] }, moment));
    const line = { section: 'activity', span: 'day', metric: 'dials', benchmark: 10, weight: 5 } as const;
    const back = after(goals, allowed(addGoal({ kind: 'add-goal', ...line }, { goals }, moment)));
    expect(on(fridayDay, back)).toMatchObject([{ benchmark: 10, since: fridayDay }]);
    expect(on(yesterday, back)).toMatchObject([{ benchmark: 50 }]);
  });

  test('whose row of today was removed is brought back under the same id', () => {
    const line = { section: 'objective', span: 'month', metric: 'wins', benchmark: 4, weight: 20 } as const;
    const add = (goals: readonly Goal[]) => allowed(addGoal({ kind: 'add-goal', ...line }, { goals }, moment));
    const first = rowOf('goals', add([]));
    const writes = add([{ ...first, deletedAt: 1 }]);
    expect(rowOf('goals', writes)).toEqual(first);
    expect(changedFields(writes)).toEqual(['deletedAt']);
  });

  test('of a span that its section does not have is refused', () => {
    const line = { section: 'objective', span: 'day', metric: 'wins', benchmark: 4, weight: 20 } as const;
    expect(addGoal({ kind: 'add-goal', ...line }, { goals: [] }, moment)).toMatchObject({ error: { field: 'span' } });
  });
});

test('the card of another role stands from today on; lines that both have and that are equal are left alone', () => {
  const goals = goalsFor('field', 'PLN', { since: '2026-01-01', createdAt: 0 });
  const writes = takeRoleGoals({ role: 'ae', currency: 'PLN' }, { goals }, moment);
  const now = after(goals, writes);
  const lines = (of: readonly GoalLine[]) => of.map(lineKey).sort();
  expect(lines(on(fridayDay, now))).toEqual(lines(linesFor('ae', 'PLN')));
  const before = on(yesterday, now).map(({ until: _until, ...row }) => row);
  expect(new Set(before)).toEqual(new Set(goals));
  const revenue = goals.find(({ metric }) => metric === 'revenue');
  expect(on(fridayDay, now)).toContainEqual(revenue);
});
