import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zoneOfPhone } from '#lib/domain/phone-zone.ts';
import { localHours, minutesLeft, reachableOn, zoneOf } from '#lib/domain/quiet-hours.ts';
import { hour, instantOf, timeOf } from '#lib/domain/time.ts';

const warsaw = 'Europe/Warsaw';
const at = (day: string, time: string, zone = warsaw) => instantOf(day as '2026-11-20', time, zone);

describe('where a person is', () => {
  test.each([
    ['+48 601 234 567', 'Europe/Warsaw'],
    ['00380 44 123 45 67', 'Europe/Kyiv'],
    ['+44 (0)20 7946 0018', 'Europe/London'],
    ['+1 212 555 0100', undefined],
    ['+7 495 123-45-67', undefined],
    ['601 234 567', undefined]
  ])('is told by the phone %s as %s', (phone, zone) => {
    expect(zoneOfPhone(phone)).toBe(zone);
  });

  test('is first what the rep has said, then what a phone tells, then where the rep is', () => {
    expect(zoneOf({ zone: 'Asia/Tokyo', phones: ['+48 601 234 567'] }, warsaw)).toBe('Asia/Tokyo');
    expect(zoneOf({ phones: ['601 234 567', '+44 20 7946 0018'] }, warsaw)).toBe('Europe/London');
    expect(zoneOf({ zone: 'Mars/Base', phones: [] }, warsaw)).toBe(warsaw);
  });
});

describe('a fitting hour', () => {
  test('is by the clock there, not by the rep’s', () => {
    const late = localHours('Asia/Tokyo', at('2026-11-20', '13:40'));
    expect(late).toMatchObject({ time: '21:40', isOpen: false });
    expect(timeOf(late.opensAt, 'Asia/Tokyo')).toBe('09:00');
    expect(localHours('Europe/London', at('2026-11-20', '18:30')).isOpen).toBe(true);
  });

  test('begins at its first minute and has ended at its last', () => {
    const open = (time: string) => localHours(warsaw, at('2026-11-20', time)).isOpen;
    expect(['08:59', '09:00', '17:59', '18:00'].map(open)).toEqual([false, true, true, false]);
  });

  test('may last over midnight', () => {
    const night = { from: '22:00', to: '06:00' };
    const open = (time: string) => localHours(warsaw, at('2026-11-20', time), night).isOpen;
    expect(['21:59', '23:30', '05:59', '06:00'].map(open)).toEqual([false, true, true, false]);
  });

  test.each(['2026-03-28', '2026-10-24'])('is nine o’clock also on the morning after %s, when clocks change', day => {
    const { opensAt } = localHours(warsaw, at(day, '20:00'));
    expect(timeOf(opensAt, warsaw)).toBe('09:00');
    expect((opensAt - at(day, '20:00')) / hour).not.toBe(13);
  });

  test('is always ahead or now, and open when it comes', () => {
    const zones = ['Europe/Warsaw', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia'];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 1.3e8 }), (zone, seconds) => {
        const now = Date.UTC(2024, 0, 1) + seconds * 1_000;
        const { isOpen, opensAt } = localHours(zone, now);
        expect(opensAt === now).toBe(isOpen);
        expect(opensAt - now).toBeLessThan(26 * hour);
        expect(localHours(zone, opensAt).isOpen).toBe(true);
      })
    );
  });
});

describe('the next day on which a person can be reached', () => {
  const next = (zone: string, time: string) => {
    const now = at('2026-11-20', time);
    return reachableOn(localHours(zone, now), warsaw);
  };

  test('is today while the hours last or are still to come', () => {
    expect(next('Europe/London', '18:30')).toBe('2026-11-20');
    expect(next('America/New_York', '10:00')).toBe('2026-11-20');
  });

  test('is tomorrow once they are over', () => {
    expect(next('Asia/Tokyo', '12:00')).toBe('2026-11-21');
    expect(next(warsaw, '18:00')).toBe('2026-11-21');
  });
});

describe('the minutes left of a day', () => {
  const left = (time: string) =>
    minutesLeft(360, { zone: warsaw, hours: { from: '09:00', to: '18:00' }, now: at('2026-11-20', time) });

  test('are all it holds before it begins, what is left of it later, and none in the evening', () => {
    expect(['07:00', '11:00', '16:30', '18:00', '22:00'].map(left)).toEqual([360, 360, 90, 0, 0]);
  });
});
