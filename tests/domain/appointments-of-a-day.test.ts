import { describe, expect, test } from 'vitest';
import { isAtHand } from '#lib/domain/follow-up.ts';
import { byUrgency } from '#lib/domain/ranking.ts';
import { minute } from '#lib/domain/time.ts';
import { aFollowUp } from '../support/builders.ts';

const two = Date.parse('2026-11-20T13:00:00Z');

test('appointments stand before promises, in the order of their time', () => {
  const early = aFollowUp({ at: two - 60 * minute });
  const late = aFollowUp({ at: two, promised: '2026-01-01' });
  const warm = aFollowUp({ because: { channel: 'call', disposition: 'callback', on: '2026-11-19' } });
  const order = [warm, late, early].map(followUp => ({ followUp })).sort(byUrgency);
  expect(order.map(({ followUp }) => followUp)).toEqual([early, late, warm]);
});

describe('a brief is at hand', () => {
  const meeting = { at: two, minutes: 45 };

  test.each([
    [-11, false],
    [-10, true],
    [0, true],
    [44, true],
    [45, false]
  ])('%i minutes from the beginning: %s', (minutes, isThen) => {
    expect(isAtHand(meeting, two + minutes * minute)).toBe(isThen);
  });

  test('for half an hour where the length is not known, and never without a time', () => {
    expect(isAtHand({ at: two }, two + 29 * minute)).toBe(true);
    expect(isAtHand({ at: two }, two + 30 * minute)).toBe(false);
    expect(isAtHand({}, two)).toBe(false);
  });
});
