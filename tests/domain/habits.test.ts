import { describe, expect, test } from 'vitest';
import { nextStepRate } from '#lib/domain/metrics/next-step-rate.ts';
import { noShowRate } from '#lib/domain/metrics/no-show-rate.ts';
import { talkTime } from '#lib/domain/metrics/talk-time.ts';
import { hour } from '#lib/domain/time.ts';
import { aCall, aFollowUp, fridayDay } from '../support/builders.ts';
import { friday } from '../support/device.ts';

const period = { from: fridayDay, to: fridayDay } as const;
const before = '2026-11-19';

describe('the next-step rate', () => {
  test('divides touches with a follow-up or a hold by those that were not an end', () => {
    const touches = [
      aCall({ next: 'follow-up' }),
      aCall({ next: 'hold', channel: 'visit', disposition: 'held' }),
      aCall(),
      aCall({ next: 'close', disposition: 'not-interested' }),
      aCall({ next: 'follow-up', day: before })
    ];
    expect(nextStepRate(touches, period).rate).toBeCloseTo(2 / 3);
  });

  test('leaves out what was imported without an outcome, and is unknown without touches', () => {
    const { disposition: _disposition, ...imported } = aCall();
    expect(nextStepRate([imported], period)).toMatchObject({ rate: undefined, open: [] });
  });
});

describe('talk time', () => {
  const call = (seconds: number, source: 'estimated' | 'typed', but = {}) =>
    aCall({ talk: { seconds, source }, ...but });

  test('is the mean of conversations, with the share of estimates in it', () => {
    const { mean, estimated } = talkTime([call(60, 'typed'), call(120, 'estimated'), aCall()], period);
    expect({ mean, estimated }).toEqual({ mean: 90, estimated: 0.5 });
  });

  test('is told by type of call, the most frequent first', () => {
    const calls = [call(30, 'typed', { disposition: 'callback' }), call(300, 'typed'), call(100, 'estimated')];
    const types = talkTime(calls, period).types.map(({ disposition, mean, estimated }) => [
      disposition,
      mean,
      estimated
    ]);
    expect(types).toEqual([
      ['meaningful', 200, 0.5],
      ['callback', 30, 0]
    ]);
  });

  test('counts no voicemail and no other day, and is unknown without a length', () => {
    const calls = [call(60, 'typed', { disposition: 'voicemail' }), call(60, 'typed', { day: before }), aCall()];
    expect(talkTime(calls, period)).toEqual({ calls: [], mean: undefined, estimated: undefined, types: [] });
  });
});

describe('the no-show rate', () => {
  const demo = (disposition: 'held' | 'no-show' | 'rescheduled' | 'cancelled', at = friday) =>
    aCall({ channel: 'demo', disposition, at });
  const slotOf = (activity: { id: ReturnType<typeof demo>['id'] }, at: number) =>
    aFollowUp({ channel: 'demo', state: 'done', doneBy: activity.id, at });

  test('divides missed appointments by those whose time came', () => {
    const activities = [demo('held'), demo('held'), demo('no-show'), aCall({ disposition: 'no-answer' })];
    expect(noShowRate({ activities, followUps: [] }, period).rate).toBeCloseTo(1 / 3);
  });

  test('leaves out what was put off before its time, and counts what was put off after', () => {
    const [inTime, late] = [demo('rescheduled'), demo('cancelled')];
    const followUps = [slotOf(inTime, friday + hour), slotOf(late, friday - hour)];
    const { missed, scheduled } = noShowRate({ activities: [demo('held'), inTime, late], followUps }, period);
    expect([missed.length, scheduled.length]).toEqual([1, 2]);
    expect(missed[0]?.id).toBe(late.id);
  });

  test('is unknown when no time came', () => {
    expect(noShowRate({ activities: [demo('rescheduled')], followUps: [] }, period).rate).toBeUndefined();
  });
});
