import { describe, expect, test } from 'vitest';
import { editGoal } from '#lib/domain/goal.ts';
import { aGoal, allowed, aMoment, changedFields, rowOf } from '../support/builders.ts';

const moment = aMoment();
const goal = aGoal();
const edit = (benchmark: number, weight: number) =>
  editGoal(goal, { kind: 'edit-goal', id: goal.id, benchmark, weight }, moment);

describe('an edited target', () => {
  test('has its new benchmark and weight, and says what changed', () => {
    const writes = allowed(edit(40, 30));
    expect(rowOf('goals', writes)).toMatchObject({ benchmark: 40, weight: 30, metric: 'dials' });
    expect(changedFields(writes)).toEqual(['benchmark']);
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

  test('may weigh nothing, or all', () => {
    expect([edit(1, 0).ok, edit(0.5, 100).ok]).toEqual([true, true]);
  });
});
