import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reminderTimes } from '#lib/domain/reminders.ts';
import { addDays, dayOf, timeOf } from '#lib/domain/time.ts';

const zone = 'Europe/Warsaw';
const now = Date.UTC(2026, 9, 23, 9);
const wish = { hour: '08:30', zone, now };

describe('reminders', () => {
  test('ring at the chosen hour of each day that holds something, also after the clocks change', () => {
    const days = [
      { day: '2026-10-24', count: 2 },
      { day: '2026-10-26', count: 1 }
    ] as const;
    const times = reminderTimes({ days, appointments: [] }, wish);
    expect(times.map(at => [dayOf(at, zone), timeOf(at, zone)])).toEqual([
      ['2026-10-24', '08:30'],
      ['2026-10-26', '08:30']
    ]);
  });

  test('ring ten minutes before an appointment', () => {
    const at = Date.UTC(2026, 9, 23, 12);
    expect(reminderTimes({ days: [], appointments: [at] }, wish)).toEqual([at - 600_000]);
  });

  test('never ring for what is past, never twice at once, and are bounded', () => {
    const offsets = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 200 });
    fc.assert(
      fc.property(offsets, fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 200 }), (days, hours) => {
        const coming = {
          days: days.map(offset => ({ day: addDays('2026-10-23', offset), count: 1 })),
          appointments: hours.map(offset => now + offset)
        };
        const times = reminderTimes(coming, wish);
        expect(times.every(time => time > now)).toBe(true);
        expect(new Set(times).size).toBe(times.length);
        expect(times.length).toBeLessThanOrEqual(60);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      })
    );
  });
});
