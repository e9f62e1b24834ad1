import { describe, expect, test } from 'vitest';
import type { Rows, TableName } from '#lib/domain/rows.ts';
import { undoing, type Step } from '#lib/domain/undo.ts';
import { aChange, aDeal, aFollowUp, aMoment, aPerson, changedFields, rowOf } from '../support/builders.ts';

const moment = aMoment({ now: Date.UTC(2026, 10, 21, 9) });
const undo = (step: Step, now: Rows[TableName] | undefined = step.after) => undoing([step], () => now, moment);

describe('an action taken back', () => {
  test('removes what it added', () => {
    const person = aPerson();
    const writes = undo({ table: 'people', before: undefined, after: person });
    expect(rowOf('people', writes)).toEqual({ ...person, deletedAt: moment.now });
    expect(changedFields(writes)).toEqual(['deletedAt']);
  });

  test('leaves alone what has been removed since, or is not there', () => {
    const person = aPerson();
    const step = { table: 'people', before: undefined, after: person } as const;
    expect(undo(step, { ...person, deletedAt: 1 })).toEqual([]);
    expect(undoing([step], () => undefined, moment)).toEqual([]);
  });

  const before = aDeal({ title: 'Lifts', note: 'old' });
  const { note: _note, ...noNote } = before;
  const step: Step = { table: 'deals', before, after: { ...noNote, title: 'Cranes', closeOn: '2026-12-01' } };

  test('puts back each field it changed, set or cleared', () => {
    const writes = undo(step);
    expect(rowOf('deals', writes)).toEqual(before);
    expect(changedFields(writes)).toEqual(['closeOn', 'note', 'title']);
  });

  test('leaves a field that was changed since, and one it had no part in', () => {
    const now = { ...step.after, title: 'Lorries', product: 'X' } as Rows['deals'];
    expect(rowOf('deals', undo(step, now))).toEqual({ ...before, title: 'Lorries', product: 'X' });
  });

  test('twice does nothing the second time', () => {
    expect(undo(step, before)).toEqual([]);
  });

  test('puts back a fact with a later stamp, unless it has changed since', () => {
    const open = aFollowUp();
    const snoozed = aFollowUp({ id: open.id, due: '2026-12-01', snoozes: 1 });
    const fact: Step = { table: 'followUps', before: open, after: snoozed };
    const [write] = undo(fact);
    expect(write?.row).toMatchObject({ id: open.id, due: open.due, snoozes: 0 });
    expect(rowOf('followUps', undo(fact)).stamp > open.stamp).toBe(true);
    expect(undo(fact, { ...snoozed, snoozes: 2 })).toEqual([]);
  });

  test('leaves history as it happened', () => {
    expect(undo({ table: 'changes', before: undefined, after: aChange() })).toEqual([]);
  });
});
