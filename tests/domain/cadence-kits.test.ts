import { describe, expect, test } from 'vitest';
import { cadenceCodes, type CadenceCode } from '#lib/domain/cadence.ts';
import { kitId, kitOf, kitSteps, kitWrites } from '#lib/domain/cadence/kits.ts';
import { addWorkdays, workCalendar } from '#lib/domain/work-calendar.ts';
import { daysBetween, type Day } from '#lib/domain/time.ts';

const gaps = (code: CadenceCode) => kitSteps(code).main.map(({ gap }) => gap);
const span = (code: CadenceCode) => gaps(code).reduce((sum, gap) => sum + gap, 0);

/** Calendar days after the start at which each touch falls, from a Monday, over weeks without holidays. */
function daysOf(code: CadenceCode): number[] {
  const start: Day = '2026-03-02';
  let day = start;
  return gaps(code).map(gap => daysBetween(start, (day = addWorkdays(workCalendar({}), day, gap))));
}

describe('ready-made cadences', () => {
  test.each([
    ['inbound', 5, 10],
    ['outbound', 8, 20],
    ['revive', 4, 21]
  ] as const)('%s has %i touches in %i working days', (code, touches, days) => {
    expect(gaps(code)).toHaveLength(touches);
    expect(span(code)).toBe(days);
  });

  test.each(['after-demo', 'after-proposal'] as const)('%s has 5 touches, 3 to 5 working days apart', code => {
    expect(gaps(code)).toHaveLength(5);
    expect(
      gaps(code)
        .slice(1)
        .every(gap => gap >= 3 && gap <= 5)
    ).toBe(true);
  });

  test.each([
    ['renewal', [0, 30, 60, 76]],
    ['keep-in-touch', [30, 60, 90]]
  ] as const)('%s falls on the calendar days that it is named for, within a weekend', (code, wanted) => {
    expect(daysOf(code).map((day, index) => Math.abs(day - (wanted[index] ?? 0)) <= 2)).not.toContain(false);
    expect(daysOf(code)).toHaveLength(wanted.length);
  });

  test('a fresh enquiry is answered within the hour', () => {
    expect(kitSteps('inbound').main[0]).toMatchObject({ channel: 'call', gap: 0, within: 60 });
  });

  test.each(['inbound', 'outbound', 'after-demo', 'after-proposal', 'revive'] as const)(
    '%s uses three channels',
    code => {
      expect(new Set(kitSteps(code).main.map(({ channel }) => channel)).size).toBeGreaterThanOrEqual(3);
    }
  );

  test.each(cadenceCodes)('%s is one cadence on every device, with steps told apart', code => {
    expect(kitWrites(code, 1)).toEqual(kitWrites(code, 1));
    expect(kitOf(kitId(code))).toBe(code);
    const keys = Object.values(kitSteps(code)).flatMap(steps => steps.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
