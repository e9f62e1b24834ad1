import { describe, expect, test } from 'vitest';
import { channels } from '#lib/domain/channel.ts';
import {
  dispositions,
  dispositionsFor,
  outcomeRules,
  proposeNext,
  type AddWorkingDays,
  type Disposition
} from '#lib/domain/outcome.ts';
import { addDays, weekdayOf, type Day } from '#lib/domain/time.ts';
import { addWorkdays, workCalendar } from '#lib/domain/work-calendar.ts';

const byOurRule = (like: Disposition) => ({ like, ...outcomeRules[like] });

/** Monday to Friday. */
const weekdays = (day: Day, count: number) => addWorkdays(workCalendar({}), day, count);

describe('what an outcome proposes', () => {
  test.each([
    ['no-answer', 'call', '2026-11-18', { channel: 'call', due: '2026-11-19' }],
    ['voicemail', 'call', '2026-11-20', { channel: 'call', due: '2026-11-24' }],
    ['meaningful', 'call', '2026-11-20', { channel: 'call', due: '2026-11-25' }],
    ['wrong-number', 'call', '2026-11-20', { channel: 'e-mail', due: '2026-11-23' }],
    ['sent', 'linkedin', '2026-11-20', { channel: 'call', due: '2026-11-25' }],
    ['held', 'demo', '2026-11-20', { channel: 'e-mail', due: '2026-11-24' }],
    ['replied', 'e-mail', '2026-11-21', { channel: 'e-mail', due: '2026-11-23' }]
  ] as const)('after %s by %s on %s is a next touch', (disposition, channel, today, step) => {
    expect(proposeNext(byOurRule(disposition), channel, today, weekdays)).toEqual({ kind: 'follow-up', ...step });
  });

  test.each(['not-interested', 'do-not-call'] as const)('after %s is an end, with that reason', disposition => {
    expect(proposeNext(byOurRule(disposition), 'call', '2026-11-20', weekdays)).toEqual({
      kind: 'close',
      reason: disposition
    });
  });

  test('is never due on a weekend', () => {
    const days = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21'] as const;
    for (const disposition of dispositions)
      for (const day of days) {
        const step = proposeNext(byOurRule(disposition), 'call', day, weekdays);
        if (step.kind === 'follow-up') expect(weekdayOf(step.due)).toBeLessThan(6);
      }
  });
});

test('the rep’s own working days decide where one is given', () => {
  const everyDay: AddWorkingDays = (day: Day, count: number) => addDays(day, count);
  const step = proposeNext({ like: 'meaningful', next: { days: 2 } }, 'call', '2026-11-20', everyDay);
  expect(step).toEqual({ kind: 'follow-up', channel: 'call', due: '2026-11-22' });
});

describe('the outcomes offered', () => {
  test.each(channels)('for %s are some, each once', channel => {
    const offered = dispositionsFor(channel);
    expect(offered.length).toBeGreaterThan(3);
    expect(new Set(offered).size).toBe(offered.length);
  });

  test('for a call are ten, for a meeting whether it was held', () => {
    expect(dispositionsFor('call')).toHaveLength(10);
    expect(dispositionsFor('call')).not.toContain('sent');
    expect(dispositionsFor('visit').slice(0, 2)).toEqual(['held', 'no-show']);
  });
});

test('nobody was spoken with on a voicemail, at a gatekeeper or at a wrong number', () => {
  const spoken = dispositionsFor('call').filter(disposition => outcomeRules[disposition].connected);
  expect(spoken).toEqual(['callback', 'meaningful', 'not-decision-maker', 'not-interested', 'do-not-call']);
});
