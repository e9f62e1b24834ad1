import { describe, expect, test } from 'vitest';
import type { Activity } from '#lib/domain/activity.ts';
import { idOf } from '#lib/domain/ids.ts';
import { figuresByTemplate, winnerOf } from '#lib/domain/messages/figures.ts';
import { isWaiting, noteReply, replyTo } from '#lib/domain/messages/replies.ts';
import { replyRate } from '#lib/domain/metrics/reply-rate.ts';
import { hour } from '#lib/domain/time.ts';
import { aCall, aMoment, allowed, fridayDay, personId, times } from '../support/builders.ts';
import { friday } from '../support/device.ts';

const template = idOf('template', 'first');
const other = idOf('template', 'second');
const aMail = (but: Partial<Activity> = {}): Activity =>
  aCall({ channel: 'e-mail', disposition: 'sent', person: personId, template, ...but });
const answered = (kind: 'replied' | 'positive' | 'bounced' | 'none') => aMail({ reply: { kind, on: fridayDay } });

describe('what came back', () => {
  test('is noted on the message itself, with its day', () => {
    const mail = aMail();
    const noted = allowed(noteReply(mail, 'positive', aMoment({ now: friday + hour })));
    expect(noted).toMatchObject({ id: mail.id, at: mail.at, reply: { kind: 'positive', on: fridayDay } });
    expect(noted.stamp > mail.stamp).toBe(true);
  });

  test('ends the waiting, whatever it is', () => {
    expect(isWaiting(aMail())).toBe(true);
    expect(isWaiting(answered('none'))).toBe(false);
    expect(isWaiting(aMail({ direction: 'in' }))).toBe(false);
    expect(isWaiting(aCall({ person: personId }))).toBe(false);
  });

  test('may have been said when the message was logged', () => {
    expect(replyTo(aMail({ disposition: 'replied', sentiment: 'positive' }))).toBe('positive');
    expect(replyTo(aMail({ disposition: 'replied', sentiment: 'neutral' }))).toBe('replied');
    expect(replyTo(aMail({ disposition: 'not-interested' }))).toBe('replied');
    expect(replyTo(aMail({ disposition: 'bounced' }))).toBe('bounced');
    expect(replyTo(aMail({ disposition: 'replied', reply: { kind: 'none', on: fridayDay } }))).toBe('none');
  });
});

describe('the reply rate', () => {
  test('is replies, positive ones among them, by messages logged as sent, bounced ones among them', () => {
    const mails = [answered('replied'), answered('positive'), answered('bounced'), answered('none'), aMail()];
    const calls = [aCall(), aMail({ direction: 'in', disposition: 'replied' })];
    expect(replyRate([...mails, ...calls])).toMatchObject({ sent: 5, replied: 2, positive: 1, bounced: 1, rate: 0.4 });
  });

  test('is none where nothing was sent, and too little below thirty', () => {
    expect(replyRate([])).toMatchObject({ sent: 0, rate: undefined, interval: undefined, isEnough: false });
    expect(replyRate(times(29, () => answered('replied'))).isEnough).toBe(false);
    expect(replyRate(times(30, () => answered('replied'))).isEnough).toBe(true);
  });

  test('says how far it can be trusted', () => {
    const { interval } = replyRate([...times(10, () => answered('replied')), ...times(30, () => aMail())]);
    expect(interval?.low).toBeCloseTo(0.1419, 3);
    expect(interval?.high).toBeCloseTo(0.4019, 3);
  });
});

describe('figures by template', () => {
  test('count a meeting once, for the last message with a template in the thirty days before', () => {
    const mails = [
      aMail({ at: friday - 60 * hour }),
      aMail({ at: friday - 30 * hour, template: other }),
      aMail({ at: friday - 20 * hour, person: idOf('person', 'piotr') }),
      aMail({ at: friday + 5 * hour })
    ];
    const meetings = [
      aCall({ channel: 'meeting', disposition: 'held', person: personId }),
      aCall({ channel: 'demo', disposition: 'no-show', person: personId }),
      aCall({ channel: 'demo', disposition: 'held', person: idOf('person', 'piotr'), at: friday + 40 * 24 * hour })
    ];
    const figures = figuresByTemplate(mails, meetings);
    expect(figures.get(other)).toMatchObject({ sent: 1, meetings: 1 });
    expect(figures.get(template)).toMatchObject({ sent: 3, meetings: 0 });
  });

  test('name a winner only where its whole interval lies above the others', () => {
    const rate = (hits: number, n: number) =>
      replyRate([...times(hits, () => answered('replied')), ...times(n - hits, () => aMail())]);
    expect(
      winnerOf([
        ['A', rate(60, 100)],
        ['B', rate(10, 100)]
      ])
    ).toBe('A');
    expect(
      winnerOf([
        ['A', rate(12, 40)],
        ['B', rate(10, 40)]
      ])
    ).toBeUndefined();
    expect(
      winnerOf([
        ['A', rate(20, 20)],
        ['B', rate(0, 100)]
      ])
    ).toBeUndefined();
    expect(winnerOf([['A', rate(60, 100)]])).toBeUndefined();
  });
});
