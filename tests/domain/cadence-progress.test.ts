import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enrolmentState, isResting } from '#lib/domain/cadence/progress.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { aStep, anEnrolment, anEvent, aVersion, manyFacts, someFacts } from '../support/cadences.ts';

const weekdays = workCalendar({});
const polish = workCalendar({ workdays: [1, 2, 3, 4, 6], holidays: ['PL'] });
const stateOf = (but: Parameters<typeof someFacts>[0] = {}) => enrolmentState(someFacts(but), weekdays);
const next = (but: Parameters<typeof someFacts>[0] = {}) => stateOf(but).ahead[0];

describe('where somebody on a cadence stands', () => {
  test('is the same in whatever order and however often its events were heard', () => {
    const shuffled = manyFacts.chain(facts =>
      fc.tuple(
        fc.constant(facts),
        fc.shuffledSubarray([...facts.events, ...facts.events], { minLength: facts.events.length * 2 })
      )
    );
    fc.assert(
      fc.property(shuffled, ([facts, events]) => {
        expect(enrolmentState({ ...facts, events }, polish)).toEqual(enrolmentState(facts, polish));
      })
    );
  });

  test('never has a step due on a day that is not worked', () => {
    fc.assert(
      fc.property(manyFacts, facts => {
        expect(enrolmentState(facts, polish).ahead.filter(({ due }) => !polish.isWorkday(due))).toEqual([]);
      })
    );
  });

  test('stays stopped, whatever is heard besides', () => {
    fc.assert(
      fc.property(manyFacts, facts => {
        const events = [
          ...facts.events.filter(({ kind }) => kind !== 'stopped'),
          anEvent('stopped', { reason: 'won' })
        ];
        expect(enrolmentState({ ...facts, events }, polish)).toMatchObject({ ended: { reason: 'won' }, ahead: [] });
      })
    );
  });

  test('never asks for a step by a blocked channel, nor for one that was done', () => {
    fc.assert(
      fc.property(manyFacts, facts => {
        const { ahead, taken } = enrolmentState(facts, polish);
        const done = new Set(taken.map(({ step }) => step.key));
        expect(ahead.filter(({ step }) => facts.blocked.includes(step.channel) || done.has(step.key))).toEqual([]);
      })
    );
  });
});

describe('a step is due', () => {
  test('so many working days after the one before it was done, not after it was due', () => {
    expect(next()).toMatchObject({ step: { key: 'm1' }, due: '2026-11-20', number: 1 });
    const events = [anEvent('done', { step: 'm1', day: '2026-11-24' })];
    expect(stateOf({ events }).ahead.map(({ due }) => due)).toEqual(['2026-11-27', '2026-12-03']);
  });

  test('on the day it was moved to, and what follows moves along', () => {
    const events = [anEvent('done', { step: 'm1' }), anEvent('moved', { step: 'm2', until: '2026-11-28' })];
    expect(stateOf({ events }).ahead.map(({ due }) => due)).toEqual(['2026-11-30', '2026-12-04']);
  });

  test('no sooner because the one before it was skipped early', () => {
    const events = [anEvent('done', { step: 'm1' }), anEvent('skipped', { step: 'm2', day: '2026-11-23' })];
    expect(next({ events })).toMatchObject({ step: { key: 'm3' }, due: '2026-12-01' });
  });

  test('when the rest is over, or on the day it was resumed by hand', () => {
    const paused = anEvent('paused', { until: '2026-12-05' });
    expect(next({ events: [paused] })).toMatchObject({ due: '2026-12-07' });
    const resumed = anEvent('resumed', { day: '2026-11-26' });
    expect(next({ events: [paused, resumed] })).toMatchObject({ due: '2026-11-26' });
  });

  test('from the day of an answer on the track that the answer leads to', () => {
    const events = [anEvent('done', { step: 'm1' }), anEvent('branched', { track: 'positive', day: '2026-11-25' })];
    expect(stateOf({ events })).toMatchObject({ track: 'positive', total: 1 });
    expect(next({ events })).toMatchObject({ step: { key: 'p1' }, due: '2026-11-26' });
  });

  test('in its turn at the pace of the cadence when a blocked channel is passed over', () => {
    const facts = { events: [anEvent('done', { step: 'm1' })], blocked: ['e-mail'] as const };
    expect(stateOf(facts)).toMatchObject({ passed: [{ key: 'm2' }], ahead: [{ due: '2026-12-01' }] });
    const logged = [...facts.events, anEvent('skipped', { step: 'm2', reason: 'blocked' })];
    expect(stateOf({ ...facts, events: logged })).toMatchObject({ passed: [], ahead: [{ due: '2026-12-01' }] });
  });
});

describe('an enrolment', () => {
  test('rests until the day named, or until it is resumed', () => {
    const until = stateOf({ events: [anEvent('paused', { until: '2026-12-05' })] });
    expect([isResting(until, '2026-12-04'), isResting(until, '2026-12-05')]).toEqual([true, false]);
    expect(isResting(stateOf({ events: [anEvent('paused')] }), '2030-01-01')).toBe(true);
  });

  test('is finished with its last step, on the day of it', () => {
    const events = ['m1', 'm2', 'm3'].map(step => anEvent('done', { step, day: '2026-11-25' }));
    expect(stateOf({ events }).ended).toEqual({ reason: 'finished', on: '2026-11-25' });
  });

  test('counts a step that one device did and another skipped as done', () => {
    const events = [anEvent('done', { step: 'm1' }), anEvent('skipped', { step: 'm1' })];
    expect(stateOf({ events }).taken).toMatchObject([{ how: 'done', step: { key: 'm1' } }]);
  });

  test('knows nothing of an event that was taken back', () => {
    const done = anEvent('done', { step: 'm1' });
    const undone = { ...anEvent('done', { step: 'm1' }), deletedAt: 1 };
    expect(stateOf({ events: [undone, done] }).taken).toEqual([]);
  });

  test('goes on by new steps from its last touch, and does nothing twice', () => {
    const events = [anEvent('done', { step: 'm1', day: '2026-11-24' })];
    const version = aVersion({ main: [aStep('new', 2), aStep('m1', 0), aStep('last', 5)] });
    expect(stateOf({ events, version }).ahead).toMatchObject([{ step: { key: 'last' }, due: '2026-12-01' }]);
    const without = aVersion({ main: [aStep('new', 2)] });
    expect(stateOf({ events, version: without }).ahead).toMatchObject([{ due: '2026-11-26' }]);
  });

  test('whose row says that it has ended has nothing ahead', () => {
    expect(stateOf({ enrolment: anEnrolment({ state: 'ended' }) })).toMatchObject({ ahead: [] });
  });
});
