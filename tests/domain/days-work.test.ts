import { expect, test } from 'vitest';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { dueChoices, holdChoices } from '#lib/domain/due-choices.ts';
import { byUrgency } from '#lib/domain/ranking.ts';
import type { StepHours } from '#lib/domain/step-hours.ts';
import { weekdayOf, type Day } from '#lib/domain/time.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import { anId, phone } from '../support/builders.ts';
import { aStep } from '../support/cadences.ts';

const friday: Day = '2026-11-20';
const saturday: Day = '2026-11-21';

const promised = (but: Partial<FollowUp>): FollowUp => ({
  id: anId('followup'),
  stamp: `000000000.0000.${phone}`,
  device: phone,
  channel: 'call',
  due: friday,
  promised: friday,
  state: 'open',
  snoozes: 0,
  createdAt: 0,
  ...but
});

const after = (disposition: string) => promised({ because: { channel: 'call', disposition, on: friday } });

const everyWeekday = workCalendar({});

test('dates offered for a next step are working days to come, each once', () => {
  expect(dueChoices(friday, everyWeekday)).toEqual(['2026-11-23', '2026-11-24', '2026-11-25']);
  expect(dueChoices('2026-11-17', everyWeekday)).toEqual(['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-23']);
});

test('no date is offered on which the rep does not work', () => {
  const calendar = workCalendar({
    workdays: [1, 2, 3, 4],
    holidays: ['PL'],
    away: [{ from: '2026-12-01', to: '2026-12-03' }]
  });
  expect(dueChoices('2026-11-26', calendar)).toEqual(['2026-11-30', '2026-12-07', '2026-12-08']);
  expect(dueChoices('2026-12-22', calendar)).toEqual(['2026-12-23', '2026-12-28', '2026-12-29']);
  expect(holdChoices('2026-11-25', calendar)).not.toContain('2026-12-25');
  expect(holdChoices('2026-11-25', calendar).every(calendar.isWorkday)).toBe(true);
});

test('nothing is parked until a weekend', () => {
  for (const today of [friday, saturday, '2026-12-31'] as const)
    expect(holdChoices(today, everyWeekday).every(day => day > today && weekdayOf(day) < 6)).toBe(true);
});

test('who asked to be called comes first, then who answered, then who was not reached', () => {
  const [callback, talk, voicemail] = [after('callback'), after('meaningful'), after('voicemail')];
  const ranked = [voicemail, talk, callback].map(followUp => ({ followUp })).sort(byUrgency);
  expect(ranked.map(({ followUp }) => followUp)).toEqual([callback, talk, voicemail]);
});

test('of equally warm ones the longest promised comes first, then the larger deal', () => {
  const early = { followUp: promised({ promised: '2026-11-18' }) };
  const large = { followUp: promised({}), amount: { minor: 900_00, currency: 'PLN' } };
  const small = { followUp: promised({}), amount: { minor: 100_00, currency: 'PLN' } };
  expect([small, large, early].sort(byUrgency)).toEqual([early, large, small]);
});

const aStepDue = {
  enrolment: { id: anId('enrolment'), startedOn: friday },
  state: { track: 'main' },
  next: { step: aStep('m1', 0), number: 1, due: friday }
} as const;

test('a step whose hours are now comes before those that can wait, one whose hours are over after them', () => {
  const step = (hours: StepHours | undefined) => ({ ...aStepDue, hours });
  const ranked = [step('over'), step('ahead'), step(undefined), step('now')].sort(byUrgency);
  expect(ranked.map(({ hours }) => hours)).toEqual(['now', undefined, 'ahead', 'over']);
});
