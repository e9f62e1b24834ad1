import { expect, test } from 'vitest';
import { stepHours } from '#lib/domain/step-hours.ts';

const morning = { from: '08:00', to: '10:00' };

test('the hours of a step are ahead, now or over on the clock of the person', () => {
  expect(['07:59', '08:00', '09:59', '10:00'].map(time => stepHours(morning, time))).toEqual([
    'ahead',
    'now',
    'now',
    'over'
  ]);
});

test('a step without hours is as good at any time', () => {
  expect(stepHours(undefined, '03:00')).toBeUndefined();
});
