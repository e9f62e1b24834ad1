import { describe, expect, test } from 'vitest';
import type { LogActivity } from '#lib/domain/activity.ts';
import { idOf } from '#lib/domain/ids.ts';
import { logActivity, type LoggingFacts } from '#lib/domain/logging.ts';
import { aDeal, allowed, aMoment, anId, aPerson, aStage, aWonDeal, changedFields, rowOf } from '../support/builders.ts';

const moment = aMoment();
const anna = aPerson();
const id = anId('activity');
const called = { at: moment.now, channel: 'call', person: anna.id, disposition: 'meaningful' } as const;

const log = (but: Partial<LogActivity> = {}, facts: LoggingFacts = {}) =>
  logActivity({ kind: 'log-activity', id, fields: called, ...but }, { person: anna, ...facts }, moment);

describe('what a touch does to its deal', () => {
  const deal = aDeal({ why: 'Old trucks' });
  const stage = aStage({ rank: 4, code: 'proposal' });
  const about = { ...called, deal: deal.id };

  test('is a move to the stage that the rule names, told in the deal’s history', () => {
    const writes = allowed(log({ fields: about, moveTo: stage.id }, { deal, stage }));
    expect(rowOf('deals', writes)).toMatchObject({ stage: stage.id, stageSince: '2026-11-20', status: 'open' });
    expect(changedFields(writes)).toContain('stage');
  });

  test('is nothing when the deal has had its end, or when the rep took the move off', () => {
    const won = aWonDeal(100);
    expect(allowed(log({ fields: about, moveTo: stage.id }, { deal: won, stage }))).toHaveLength(1);
    expect(allowed(log({ fields: about }, { deal, stage }))).toHaveLength(1);
  });

  test('are facts that a form found out, each with its change; one taken back is gone', () => {
    const facts = { why: undefined, problems: ' Slow loading ' };
    const writes = allowed(log({ fields: about, facts }, { deal }));
    expect(rowOf('deals', writes)).toMatchObject({ problems: 'Slow loading' });
    expect(rowOf('deals', writes).why).toBeUndefined();
    expect(changedFields(writes)).toEqual(['problems', 'why']);
  });

  test('is one new version of it, however much happens at once', () => {
    const all = {
      facts: { obstacles: 'Budget' },
      moveTo: stage.id,
      next: { kind: 'hold', until: '2027-01-15' }
    } as const;
    const writes = allowed(log({ fields: about, ...all }, { deal, stage }));
    expect(rowOf('deals', writes)).toMatchObject({ obstacles: 'Budget', stage: stage.id, status: 'hold' });
    expect(changedFields(writes)).toEqual(['holdUntil', 'obstacles', 'stage', 'stageSince', 'status']);
  });
});

test('the right person is added at the same company, in the same save', () => {
  const person = aPerson({ company: idOf('company', 'acme') });
  const rightPerson = { id: anId('person'), name: ' Jan Nowak ' };
  const writes = allowed(log({ rightPerson }, { person }));
  expect(rowOf('people', writes)).toMatchObject({ id: rightPerson.id, name: 'Jan Nowak', company: 'company_acme' });
  expect(log({ rightPerson: { ...rightPerson, name: ' ' } })).toMatchObject({ error: { kind: 'nothing-named' } });
});

test('a next step with a time is an appointment on the day of that time', () => {
  const at = Date.parse('2026-11-24T23:30:00Z');
  const step = { kind: 'follow-up', channel: 'demo', due: '2026-11-24', at, minutes: 45, place: ' Room 2 ' } as const;
  expect(rowOf('followUps', allowed(log({ next: step })))).toMatchObject({
    ...{ channel: 'demo', due: '2026-11-25', promised: '2026-11-25', at, minutes: 45, place: 'Room 2' }
  });
});

test('a form without an answer leaves no trace on the touch', () => {
  const form = anId('template');
  const filled = allowed(log({ fields: { ...called, form, answers: { a: ' yes ', b: '' } } }));
  expect(rowOf('activities', filled)).toMatchObject({ form, answers: { a: 'yes' } });
  const empty = rowOf('activities', allowed(log({ fields: { ...called, form, answers: { a: ' ' } } })));
  expect('form' in empty || 'answers' in empty).toBe(false);
});
