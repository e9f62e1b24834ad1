import { describe, expect, test } from 'vitest';
import type { Activity } from '#lib/domain/activity.ts';
import type { GoalMetric } from '#lib/domain/goal.ts';
import { unitsOf } from '#lib/domain/scorecard.ts';
import { aCall, aFollowUp, aPerson } from '../support/builders.ts';
import { someFacts } from '../support/score-facts.ts';

const count = (metric: GoalMetric, ...activities: Activity[]) => unitsOf(metric, someFacts({ activities }));
const voicemail = aCall({ disposition: 'voicemail' });
const incoming = aCall({ direction: 'in' });
const mail = aCall({ channel: 'e-mail', disposition: 'sent' });
const yesterday = aCall({ day: '2026-11-19' });

describe('the scorecard counts', () => {
  test('as dials the calls that went out, whatever came of them', () => {
    expect(count('dials', aCall(), voicemail, incoming, mail, yesterday)).toBe(2);
  });

  test('as connects the calls in which somebody was spoken with, in either direction', () => {
    const { disposition: _disposition, ...open } = aCall();
    const gatekeeper = aCall({ disposition: 'gatekeeper' });
    const replied = aCall({ channel: 'e-mail', disposition: 'replied' });
    expect(count('connects', aCall(), incoming, voicemail, gatekeeper, replied, open, yesterday)).toBe(2);
  });

  test('as positive calls the connected ones that went well', () => {
    const good = aCall({ sentiment: 'positive' });
    const luckyVoicemail = aCall({ disposition: 'voicemail', sentiment: 'positive' });
    const bad = aCall({ sentiment: 'negative' });
    expect(count('positive-calls', good, luckyVoicemail, bad, aCall())).toBe(1);
  });

  test('as e-mails those sent, also if they bounced, not those received', () => {
    const bounced = aCall({ channel: 'e-mail', disposition: 'bounced' });
    const received = aCall({ channel: 'e-mail', direction: 'in' });
    expect(count('e-mails', mail, bounced, received, aCall())).toBe(2);
  });

  test.each([
    ['meetings-held', 'meeting'],
    ['demos-held', 'demo'],
    ['visits-held', 'visit']
  ] as const)('as %s those that took place, by the channel %s', (metric, channel) => {
    const took = aCall({ channel, disposition: 'held' });
    const missed = aCall({ channel, disposition: 'no-show' });
    const other = aCall({ channel: channel === 'demo' ? 'visit' : 'demo', disposition: 'held' });
    expect(count(metric, took, missed, other)).toBe(1);
  });

  test('as touches everything that went out', () => {
    expect(count('touches', aCall(), mail, voicemail, incoming, yesterday)).toBe(3);
  });

  test('as inbound answered what came in and was not missed', () => {
    const { disposition: _disposition, ...letter } = aCall({ channel: 'letter', direction: 'in' });
    const missed = aCall({ direction: 'in', disposition: 'no-answer' });
    expect(count('inbound-answered', incoming, letter, missed, aCall())).toBe(2);
  });

  test('as new prospects the people added on a day of the rep’s zone', () => {
    const lateYesterday = Date.parse('2026-11-19T22:59:00Z');
    const justAfterMidnightInWarsaw = Date.parse('2026-11-19T23:01:00Z');
    const people = [lateYesterday, justAfterMidnightInWarsaw].map(createdAt => aPerson({ createdAt }));
    expect(unitsOf('new-prospects', someFacts({ people }))).toBe(1);
  });
});

describe('a follow-up is counted as done', () => {
  const call = aCall();
  const done = aFollowUp({ state: 'done', doneBy: call.id });

  test('on the day of the touch that answered it', () => {
    expect(unitsOf('follow-ups-done', someFacts({ followUps: [done], activities: [call] }))).toBe(1);
    const earlier = { ...call, day: '2026-11-19' } as const;
    expect(unitsOf('follow-ups-done', someFacts({ followUps: [done], activities: [earlier] }))).toBe(0);
  });

  test('on the day it was ticked off, when there was no touch', () => {
    const { doneBy: _doneBy, ...ticked } = done;
    expect(unitsOf('follow-ups-done', someFacts({ followUps: [ticked] }))).toBe(1);
    const next = { from: '2026-11-21', to: '2026-11-21' } as const;
    expect(unitsOf('follow-ups-done', someFacts({ followUps: [ticked], period: next }))).toBe(0);
  });

  test('only when it was kept: not while open, not when dropped', () => {
    const followUps = [aFollowUp(), aFollowUp({ state: 'dropped' })];
    expect(unitsOf('follow-ups-done', someFacts({ followUps }))).toBe(0);
  });
});
