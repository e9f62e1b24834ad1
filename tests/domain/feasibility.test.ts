import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelYields } from '#lib/domain/feasibility/channel-yield.ts';
import { dayLoad, minutesEach, usualDay, type Load } from '#lib/domain/feasibility/day-load.ts';
import { remediesFor, type RemedyFacts } from '#lib/domain/feasibility/remedies.ts';
import { linksOf } from '#lib/domain/north-star/links.ts';
import { touchTimes } from '#lib/domain/workload.ts';
import { aCall, personId, times } from '../support/builders.ts';
import { aFullYear, aYear } from '../support/chain.ts';

const calls = (perDay: number, minutes = 10): Load => ({ channel: 'call', perDay, minutes, source: 'usual' });
const meetings = (perDay: number): Load => ({ channel: 'meeting', perDay, minutes: 60, source: 'usual' });

const facts = (but: Partial<RemedyFacts> = {}): RemedyFacts => ({
  load: dayLoad([calls(60)], usualDay),
  meetingsSet: 1,
  links: linksOf(aYear()),
  yields: [],
  minutesOf: () => 10,
  sellingDays: 40,
  ...but
});

describe('what a day holds', () => {
  test('50 calls of ten minutes need 500, 20 more than eight hours have; 48 fit', () => {
    expect(dayLoad([calls(50)], usualDay)).toMatchObject({ minutes: 500, over: 20, fits: false });
    expect(dayLoad([calls(48)], usualDay)).toMatchObject({ minutes: 480, over: 0, fits: true });
  });

  test('meetings take their part of it', () => {
    expect(dayLoad([calls(45), meetings(1)], usualDay)).toMatchObject({ minutes: 510, fits: false });
  });

  test('minutes are the rep’s word, else ten of the rep’s own, else a rule of thumb', () => {
    const own = touchTimes(times(10, () => aCall({ talk: { seconds: 240, source: 'typed' } })));
    expect(minutesEach('call', own, { call: 7 })).toEqual({ minutes: 7, source: 'typed' });
    expect(minutesEach('call', own)).toEqual({ minutes: 4, source: 'own' });
    expect(minutesEach('call', touchTimes([]))).toEqual({ minutes: 10, source: 'usual' });
  });
});

describe('where a day is too short', () => {
  test('a lower goal or more days always make it fit', () => {
    const remedies = remediesFor(facts());
    expect(remedies).toEqual([
      { kind: 'days', days: 10 },
      { kind: 'goal', part: 0.8 }
    ]);
  });

  test('nothing is proposed where it fits, and nothing where no day is left', () => {
    expect(remediesFor(facts({ load: dayLoad([calls(48)], usualDay) }))).toEqual([]);
    expect(remediesFor(facts({ sellingDays: 0 }))).toEqual([]);
  });

  test('a channel that brings more meetings a minute takes over some dials, and then all fits exactly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 49, max: 200 }), fc.integer({ min: 1, max: 50 }), (dials, brought) => {
        const yields = [{ channel: 'e-mail' as const, sent: 100, meetings: brought }];
        const asked = facts({ load: dayLoad([calls(dials)], usualDay), yields });
        const mix = remediesFor(asked).find(({ kind }) => kind === 'mix');
        if (mix?.kind !== 'mix') return;
        expect(mix.dials * 10 + mix.messages * 10).toBeCloseTo(usualDay, 6);
        expect(mix.dials / dials + (mix.messages * brought) / 100).toBeCloseTo(1, 6);
      })
    );
    const yields = [{ channel: 'e-mail' as const, sent: 100, meetings: 10 }];
    expect(remediesFor(facts({ yields }))[0]).toMatchObject({ kind: 'mix', channel: 'e-mail' });
  });

  test('a channel that brings less a minute, or has too few cases, is not proposed', () => {
    const worse = [{ channel: 'e-mail' as const, sent: 1_000, meetings: 10 }];
    const few = [{ channel: 'e-mail' as const, sent: 9, meetings: 9 }];
    for (const yields of [worse, few])
      expect(remediesFor(facts({ yields })).map(({ kind }) => kind)).not.toContain('mix');
  });

  test('a better rate is proposed only where the rep’s own record allows it', () => {
    const links = linksOf(aFullYear());
    const little = remediesFor(facts({ links, load: dayLoad([calls(50)], usualDay) }));
    expect(little).toContainEqual({
      kind: 'rate',
      link: 'connect-rate',
      from: 0.1,
      to: expect.closeTo(0.104, 3) as number
    });
    const much = remediesFor(facts({ links, load: dayLoad([calls(100)], usualDay) }));
    expect(much.filter(({ kind }) => kind === 'rate')).toEqual([]);
  });
});

test('a meeting counts once, for the channel of the last touch before it', () => {
  const hours = (count: number) => Date.UTC(2026, 10, 20, 9) + count * 3_600_000;
  const touch = { person: personId, direction: 'out' } as const;
  const activities = [
    aCall({ ...touch, channel: 'e-mail', disposition: 'sent', at: hours(0) }),
    aCall({ ...touch, at: hours(1) }),
    aCall({ ...touch, channel: 'linkedin', disposition: 'sent', at: hours(2) }),
    aCall({ ...touch, channel: 'meeting', disposition: 'held', at: hours(50) }),
    aCall({ ...touch, channel: 'meeting', disposition: 'held', at: hours(24 * 60) })
  ];
  expect(channelYields(activities)).toEqual([
    { channel: 'e-mail', meetings: 0, sent: 1 },
    { channel: 'linkedin', meetings: 1, sent: 1 }
  ]);
});
