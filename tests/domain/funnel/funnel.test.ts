import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsIn, type DayCounts } from '#lib/domain/day-counts.ts';
import { funnelOf, sameDaysBefore } from '#lib/domain/funnel/funnel.ts';
import { meetingsSet } from '#lib/domain/funnel/meetings-set.ts';
import { funnelSteps, stepDays, type FunnelFacts, type FunnelStep } from '#lib/domain/funnel/steps.ts';
import { connects } from '#lib/domain/metrics/connects.ts';
import { dials } from '#lib/domain/metrics/dials.ts';
import { held } from '#lib/domain/metrics/held.ts';
import { opportunities } from '#lib/domain/metrics/opportunities.ts';
import { positiveCalls } from '#lib/domain/metrics/positive-calls.ts';
import { winRate } from '#lib/domain/metrics/win-rate.ts';
import { aCall, aDeal, aFollowUp, aWonDeal, fridayDay, times, warsaw } from '../../support/builders.ts';
import { friday } from '../../support/device.ts';
import { someTouch } from '../../support/funnel-rows.ts';

const thatDay = { from: fridayDay, to: fridayDay } as const;
const week = { from: '2026-11-16', to: '2026-11-22' } as const;
const before = { from: '2026-11-09', to: '2026-11-15' } as const;

const counted = (facts: Partial<FunnelFacts>): DayCounts<FunnelStep> =>
  stepDays({ activities: [], followUps: [], deals: [], zone: warsaw, ...facts });
const ofDay = (facts: Partial<FunnelFacts>) => countsIn(counted(facts), funnelSteps, thatDay);

test('a good call is a dial, a connect and a positive call; nobody at home is a dial alone', () => {
  const activities = [aCall({ sentiment: 'positive' }), aCall({ disposition: 'no-answer' })];
  expect(ofDay({ activities })).toMatchObject({ dials: 2, connects: 1, positive: 1, set: 0, held: 0 });
});

test('an incoming call is on no step, so that no rate exceeds its whole', () => {
  const activities = [aCall({ direction: 'in', sentiment: 'positive' })];
  expect(ofDay({ activities })).toMatchObject({ dials: 0, connects: 0, positive: 0 });
});

test('a meeting is set on the day it was planned, whatever became of it, and held on its own', () => {
  const meeting = aCall({ channel: 'meeting', disposition: 'held', day: '2026-11-27', at: friday + 7 * 86_400_000 });
  const plan = aFollowUp({ channel: 'meeting', state: 'done', doneBy: meeting.id, createdAt: friday });
  expect(ofDay({ activities: [meeting], followUps: [plan] })).toMatchObject({ set: 1, held: 0 });
  const dropped = aFollowUp({ channel: 'demo', state: 'dropped' });
  expect(ofDay({ followUps: [dropped] })).toMatchObject({ set: 1 });
});

test('a meeting planned anew after it was put off or missed is the same meeting', () => {
  const anew = (disposition: string) =>
    aFollowUp({ channel: 'meeting', because: { channel: 'meeting', disposition, on: fridayDay } });
  expect(ofDay({ followUps: [anew('rescheduled'), anew('no-show')] }).set).toBe(0);
  expect(ofDay({ followUps: [anew('held')] }).set).toBe(1);
});

test('a meeting that nobody had announced was set all the same, on its day', () => {
  const meeting = aCall({ channel: 'visit', disposition: 'held' });
  expect(ofDay({ activities: [meeting] })).toMatchObject({ set: 1, held: 1 });
});

test('a meeting is planned on the day of the rep’s own clock', () => {
  const late = Date.UTC(2026, 10, 20, 23, 30);
  const [set] = meetingsSet([], [aFollowUp({ channel: 'meeting', createdAt: late })], warsaw);
  expect(set?.day).toBe('2026-11-21');
});

test('a step that nothing led to has a dash for a rate, and one that more led past has no interval', () => {
  const lines = funnelOf(
    counted({ deals: [aDeal(), aWonDeal(100), aWonDeal(100, { openedOn: '2026-01-01' })] }),
    week,
    before
  );
  const lineOf = (step: FunnelStep) => lines.find(line => line.step === step);
  expect(lineOf('connects')?.passed).toMatchObject({ n: 0, rate: undefined, interval: undefined });
  expect(lineOf('opportunities')?.passed?.rate).toBeUndefined();
  expect(lineOf('won')?.passed).toMatchObject({ hits: 2, n: 2, rate: 1 });
  const more = funnelOf(counted({ deals: [aWonDeal(1), aWonDeal(1, { openedOn: '2026-01-01' })] }), week, before);
  expect(more.at(-1)?.passed).toMatchObject({ hits: 2, n: 1, rate: 2, interval: undefined });
});

test('a rate is said to be better or worse only beyond chance', () => {
  const calls = (day: '2026-11-10' | '2026-11-17', made: number, reached: number) => [
    ...times(reached, () => aCall({ day })),
    ...times(made - reached, () => aCall({ day, disposition: 'no-answer' }))
  ];
  const changeOf = (now: number, then: number) =>
    funnelOf(
      counted({ activities: [...calls('2026-11-17', 100, now), ...calls('2026-11-10', 100, then)] }),
      week,
      before
    )[1]?.change;
  expect([changeOf(10, 40), changeOf(40, 10), changeOf(22, 28)]).toEqual(['worse', 'better', 'maybe-chance']);
});

test('of few calls no rate is said to be better or worse', () => {
  const activities = times(9, () => aCall({ day: '2026-11-17', disposition: 'busy' }));
  const then = times(99, () => aCall({ day: '2026-11-10' }));
  const [, connect] = funnelOf(counted({ activities: [...activities, ...then] }), week, before);
  expect(connect?.passed?.rate).toBe(0);
  expect(connect).not.toHaveProperty('change');
});

test('a period that is not over is compared with as many days of the one before', () => {
  const november = { from: '2026-11-01', to: '2026-11-30' } as const;
  const october = { from: '2026-10-01', to: '2026-10-31' } as const;
  expect(sameDaysBefore(november, october, '2026-11-10')).toEqual({ from: '2026-10-01', to: '2026-10-10' });
  expect(sameDaysBefore(november, october, '2026-12-10')).toEqual(october);
  const march = { from: '2026-03-01', to: '2026-03-31' } as const;
  const february = { from: '2026-02-01', to: '2026-02-28' } as const;
  expect(sameDaysBefore(march, february, '2026-03-30')).toEqual(february);
});

test('each step is counted by its metric, and every call step is a part of the one before', () => {
  fc.assert(
    fc.property(fc.array(someTouch, { maxLength: 30 }), activities => {
      const deals = [aDeal(), aWonDeal(5)];
      const counts = ofDay({ activities, deals });
      const made = activities.filter(({ direction }) => direction === 'out');
      expect(counts).toMatchObject({
        dials: dials(activities, thatDay),
        connects: connects(made, thatDay),
        positive: positiveCalls(made, thatDay),
        held: (['meeting', 'demo', 'visit'] as const).reduce((sum, one) => sum + held(activities, one, thatDay), 0),
        opportunities: opportunities(deals, thatDay),
        won: winRate(deals, thatDay).won
      });
      expect(counts.connects).toBeLessThanOrEqual(counts.dials);
      expect(counts.positive).toBeLessThanOrEqual(counts.connects);
      expect(counts.held).toBeLessThanOrEqual(counts.set);
    })
  );
});

test('the funnel of a period is the sum of its days, in whatever order the rows come', () => {
  fc.assert(
    fc.property(fc.array(someTouch, { maxLength: 30 }), fc.nat(30), (activities, turn) => {
      const turned = [...activities.slice(turn), ...activities.slice(0, turn)];
      const whole = countsIn(counted({ activities: turned }), funnelSteps, week);
      const parts = (['2026-11-19', '2026-11-20', '2026-11-21'] as const).map(day =>
        countsIn(counted({ activities }), funnelSteps, { from: day, to: day })
      );
      for (const step of funnelSteps) expect(whole[step]).toBe(parts.reduce((sum, part) => sum + part[step], 0));
    })
  );
});
