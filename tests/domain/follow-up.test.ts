import { describe, expect, test } from 'vitest';
import { editFollowUp, finishFollowUp, planFollowUp, snoozeFollowUp } from '#lib/domain/follow-up.ts';
import { limits } from '#lib/domain/text.ts';
import { aFollowUp, allowed, aMoment, anId } from '../support/builders.ts';

const moment = aMoment({ now: Date.UTC(2026, 10, 21, 9) });
const id = anId('followup');

describe('a planned follow-up', () => {
  const plan = (fields: Parameters<typeof planFollowUp>[0]['fields']) => planFollowUp({ id, fields }, moment);

  test('is open, promised for the day it is due', () => {
    const followUp = allowed(plan({ person: anId('person'), channel: 'call', due: '2026-11-25', note: ' ask ' }));
    const planned = { due: '2026-11-25', promised: '2026-11-25', state: 'open', snoozes: 0, note: 'ask' };
    expect(followUp).toMatchObject({ ...planned, id, createdAt: moment.now, device: moment.device });
  });

  test('may be about a deal alone', () => {
    expect(plan({ deal: anId('deal'), channel: 'call', due: '2026-11-25' }).ok).toBe(true);
  });

  test.each([
    ['nobody', { channel: 'call', due: '2026-11-25' }, 'nobody-to-follow-up'],
    ['a date that does not exist', { person: anId('person'), channel: 'call', due: '2026-02-30' }, 'bad-date'],
    [
      'a note too long',
      { person: anId('person'), channel: 'call', due: '2026-11-25', note: 'a'.repeat(limits.note + 1) },
      'too-long'
    ]
  ] as const)('is refused with %s', (_, fields, kind) => {
    expect(plan(fields)).toMatchObject({ ok: false, error: { kind } });
  });
});

describe('a snoozed follow-up', () => {
  test('moves its date and remembers what was promised', () => {
    const followUp = aFollowUp({ snoozes: 1 });
    const snoozed = allowed(snoozeFollowUp(followUp, '2026-12-01', moment));
    expect(snoozed).toMatchObject({ due: '2026-12-01', promised: '2026-11-25', snoozes: 2, state: 'open' });
    expect(snoozed.stamp > followUp.stamp).toBe(true);
  });

  test('that was done is open again, and nothing says what did it', () => {
    const done = aFollowUp({ state: 'done', doneBy: anId('activity') });
    const snoozed = allowed(snoozeFollowUp(done, '2026-12-01', moment));
    expect(snoozed.state).toBe('open');
    expect(snoozed).not.toHaveProperty('doneBy');
  });

  test('is refused for a date that does not exist', () => {
    expect(snoozeFollowUp(aFollowUp(), '2026-02-30', moment)).toMatchObject({ error: { kind: 'bad-date' } });
  });
});

describe('a finished follow-up', () => {
  test('says what did it, if a touch did', () => {
    const doneBy = anId('activity');
    expect(finishFollowUp(aFollowUp(), { state: 'done', doneBy }, moment)).toMatchObject({ state: 'done', doneBy });
    expect(finishFollowUp(aFollowUp(), { state: 'dropped' }, moment)).not.toHaveProperty('doneBy');
  });
});

describe('a step told anew', () => {
  const meeting = aFollowUp({
    channel: 'meeting',
    at: Date.UTC(2026, 10, 25, 9),
    minutes: 30,
    place: 'Room 2',
    note: 'a'
  });

  test('is the same step, with what was told and without what was left out', () => {
    const told = { channel: 'demo', due: '2026-11-25', at: Date.UTC(2026, 10, 25, 10), agenda: ' Numbers ' } as const;
    const edited = allowed(editFollowUp(meeting, told, moment));
    expect(edited).toMatchObject({ id: meeting.id, ...told, agenda: 'Numbers', snoozes: 0, was: meeting.stamp });
    expect(edited.stamp > meeting.stamp).toBe(true);
    for (const gone of ['minutes', 'place', 'note']) expect(edited).not.toHaveProperty(gone);
  });

  test('on another day has moved, from the day first promised', () => {
    const at = Date.UTC(2026, 10, 27, 23, 30);
    const edited = allowed(editFollowUp(meeting, { channel: 'meeting', due: '2026-11-27', at }, moment));
    expect(edited).toMatchObject({ due: '2026-11-28', promised: meeting.promised, snoozes: 1 });
  });

  test('is open, whatever it was', () => {
    const done = aFollowUp({ state: 'done', doneBy: anId('activity') });
    const edited = allowed(editFollowUp(done, { channel: 'call', due: '2026-11-27' }, moment));
    expect(edited.state).toBe('open');
    expect(edited).not.toHaveProperty('doneBy');
  });

  test.each([
    ['a date that does not exist', { channel: 'call', due: '2026-02-30' }, 'bad-date'],
    ['an agenda too long', { channel: 'demo', due: '2026-11-25', agenda: 'a'.repeat(limits.note + 1) }, 'too-long']
  ] as const)('is refused with %s', (_, fields, kind) => {
    expect(editFollowUp(meeting, fields, moment)).toMatchObject({ error: { kind } });
  });
});
