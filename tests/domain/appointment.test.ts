import { describe, expect, test } from 'vitest';
import { longestAppointment, planFollowUp, snoozeFollowUp, type FollowUpFields } from '#lib/domain/follow-up.ts';
import { limits } from '#lib/domain/text.ts';
import { timeOf } from '#lib/domain/time.ts';
import { aFollowUp, allowed, aMoment, anId, warsaw } from '../support/builders.ts';

const moment = aMoment();
const at = Date.parse('2027-03-26T09:00:00Z');

describe('a planned appointment', () => {
  const plan = (fields: Partial<FollowUpFields>) =>
    planFollowUp(
      { id: anId('followup'), fields: { channel: 'meeting', due: '2027-03-26', person: anId('person'), ...fields } },
      moment
    );

  test('is due on the day of its time, in the rep’s zone', () => {
    expect(allowed(plan({ at: Date.parse('2027-03-26T23:30:00Z') }))).toMatchObject({ due: '2027-03-27' });
  });

  test('names nobody twice, and has no length below a minute or beyond a day', () => {
    const jan = anId('person');
    expect(allowed(plan({ at, attendees: [jan, jan], minutes: 0 })).attendees).toEqual([jan]);
    expect(allowed(plan({ at, minutes: 0 }))).not.toHaveProperty('minutes');
    expect(allowed(plan({ at, minutes: 1e9 })).minutes).toBe(longestAppointment);
  });

  test('is refused with an agenda too long', () => {
    const agenda = 'a'.repeat(limits.note + 1);
    expect(plan({ at, agenda })).toMatchObject({ error: { kind: 'too-long', field: 'agenda' } });
  });
});

describe('an appointment moved to another day', () => {
  test('keeps its hour on the wall, also over a change of clocks', () => {
    const moved = allowed(snoozeFollowUp(aFollowUp({ due: '2027-03-26', at }), '2027-03-29', moment));
    expect(moved.due).toBe('2027-03-29');
    expect(timeOf(moved.at ?? 0, warsaw)).toBe('10:00');
    expect((moved.at ?? 0) - at).toBe(71 * 3_600_000);
  });

  test('without a time has none afterwards', () => {
    expect(allowed(snoozeFollowUp(aFollowUp(), '2027-03-29', moment))).not.toHaveProperty('at');
  });
});
