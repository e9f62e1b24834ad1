import { expect, test } from 'vitest';
import { enrolmentState } from '#lib/domain/cadence/progress.ts';
import { afterTouch, nextAfter } from '#lib/domain/cadence/touched.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { aCall, aMoment, personId } from '../support/builders.ts';
import { aVersion, someFacts } from '../support/cadences.ts';

const weekdays = workCalendar({});
const call = { person: personId, disposition: 'voicemail', sentiment: 'neutral' } as const;

test.each([
  ['a step', call, 'm2'],
  ['an interested answer', { ...call, disposition: 'meaningful', sentiment: 'positive' }, 'p1'],
  ['a refusal', { ...call, disposition: 'not-interested', sentiment: 'negative' }, undefined],
  ['a touch by another channel', { ...call, channel: 'sms' }, undefined]
] as const)('what the sheet says comes after %s is what stands once it is saved', (_, fields, step) => {
  const touch = { activity: aCall(fields) };
  const facts = someFacts({ version: aVersion() });
  const shown = nextAfter(touch, facts, weekdays);
  expect(shown?.step.key).toBe(step);
  const kept = afterTouch(touch, facts, weekdays, aMoment()).flatMap(write =>
    write.table === 'cadenceEvents' ? [write.row] : []
  );
  const { ahead } = enrolmentState({ ...facts, events: kept }, weekdays);
  if (shown) expect(ahead[0]).toEqual(shown);
});
