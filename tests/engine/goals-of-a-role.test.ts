import { expect, test } from 'vitest';
import { lineKey, type Goal } from '#lib/domain/goal.ts';
import { linesFor } from '#lib/domain/goals/presets.ts';
import { goalsAt } from '#lib/domain/goals/standing.ts';
import { Device } from '../support/device.ts';

const day = 24 * 60 * 60_000;
const linesOf = (goals: readonly Parameters<typeof lineKey>[0][]) => goals.map(lineKey).sort();
const on = (date: Goal['since'], goals: readonly Goal[]) => linesOf(goalsAt(goals, { to: date }));

test('the goals of another role stand from the day they are taken, and can be given back', async () => {
  const phone = new Device();
  await phone.setUp();
  phone.now += 10 * day;
  const receipt = await phone.send({ kind: 'take-role-goals', role: 'field' });
  if (!receipt.ok) throw new Error('not taken');
  const taken = await phone.book.goals.toArray();
  expect(on('2026-11-30', taken)).toEqual(linesOf(linesFor('field', 'PLN')));
  expect(on('2026-11-29', taken)).toEqual(linesOf(linesFor('sdr', 'PLN')));
  expect(await phone.check()).toMatchObject({ differences: [] });

  await phone.send({ kind: 'undo', group: receipt.value.group });
  expect(on('2026-11-30', await phone.book.goals.toArray())).toEqual(linesOf(linesFor('sdr', 'PLN')));
});

test('a goal that was edited, given back and edited again on one day is one row', async () => {
  const phone = new Device();
  await phone.setUp();
  phone.now += day;
  const [goal] = await phone.book.goals.where('id').above('').toArray();
  if (!goal) throw new Error('no goals');
  const edit = (benchmark: number) => phone.send({ kind: 'edit-goal', id: goal.id, benchmark, weight: 30 });
  const before = await phone.book.goals.toArray();
  const first = await edit(41);
  await phone.send({ kind: 'undo', group: first.ok ? first.value.group : '' });
  expect(await phone.book.goals.toArray()).toEqual(before);
  await edit(42);
  expect(await phone.book.goals.count()).toBe(before.length + 1);
  const standing = goalsAt(await phone.book.goals.toArray(), { to: '2026-11-21' });
  expect(standing.find(row => lineKey(row) === lineKey(goal))?.benchmark).toBe(42);
  expect(await phone.check()).toMatchObject({ differences: [] });
});
