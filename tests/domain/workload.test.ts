import { describe, expect, test } from 'vitest';
import { touchTimes } from '#lib/domain/workload.ts';
import { aCall, times } from '../support/builders.ts';

const talked = (seconds: number) => aCall({ talk: { seconds, source: 'typed' } });

describe('the minutes that a touch takes', () => {
  test('are a rule of thumb while there are fewer than ten of the rep’s own', () => {
    expect(touchTimes(times(9, () => talked(60))).call).toEqual({ minutes: 10, source: 'usual', n: 9 });
  });

  test('are the median of the rep’s own, in whole minutes', () => {
    const calls = [60, 70, 80, 90, 100, 200, 300, 400, 500, 3_600].map(talked);
    expect(touchTimes(calls).call).toEqual({ minutes: 3, source: 'own', n: 10 });
    expect(touchTimes([...calls, talked(300)]).call.minutes).toBe(4);
    expect(touchTimes([...calls, talked(180)]).call.minutes).toBe(3);
  });

  test('leave out calls that nobody answered, and other channels', () => {
    const calls = times(10, () => talked(600));
    const unanswered = times(30, () => aCall({ disposition: 'no-answer' }));
    const meetings = times(3, () => ({ ...talked(1_800), channel: 'meeting' as const }));
    const learned = touchTimes([...calls, ...unanswered, ...meetings]);
    expect(learned.call.minutes).toBe(10);
    expect(learned.meeting).toEqual({ minutes: 60, source: 'usual', n: 3 });
  });

  test('are one at least', () => {
    expect(touchTimes(times(10, () => talked(4))).call.minutes).toBe(1);
  });
});
