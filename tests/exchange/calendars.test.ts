import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBusy } from '#lib/exchange/calendar/read-calendar.ts';
import { writeCalendar, type CalendarEntry } from '#lib/exchange/calendar/write-calendar.ts';
import { hasShared, sharedJson, sharedText, unlessShared } from './support/shared.ts';

const zone = 'Europe/Warsaw';
const wide = { from: Date.UTC(1990, 0, 1), to: Date.UTC(2050, 0, 1), zone };

const anEntry = (but: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'followup_1abc',
  sequence: 0,
  changedAt: Date.UTC(2026, 10, 20),
  title: 'Call Anna',
  when: { kind: 'hour', at: Date.UTC(2026, 10, 25, 9), minutes: 30 },
  alarms: [-10],
  isOff: false,
  ...but
});

const event = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

const busy = (text: string, span = wide) => {
  const read = readBusy(text, span);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
};

const hours = (text: string, span = wide) =>
  busy(text, span).map(({ from, to }) => [new Date(from).toISOString(), new Date(to).toISOString()]);

describe('a calendar file of promises', () => {
  test('names each entry for ever, and says which version of it is the newer', () => {
    const text = writeCalendar('Satchel', [anEntry({ sequence: 3 })]);
    expect(text).toContain('UID:followup_1abc@satchel\r\nSEQUENCE:3\r\n');
  });

  test('rings ten minutes before an appointment, and on the morning of a whole day', () => {
    const day = anEntry({ when: { kind: 'day', day: '2026-11-25' }, alarms: [540] });
    const text = writeCalendar('Satchel', [anEntry(), day]);
    expect(text.match(/TRIGGER:.+/g)).toEqual(['TRIGGER:-PT10M', 'TRIGGER:PT9H']);
    expect(text).toContain('DTSTART;VALUE=DATE:20261125');
  });

  test('takes out what is done, and rings no more', () => {
    const text = writeCalendar('Satchel', [anEntry({ isOff: true })]);
    expect(text).toContain('STATUS:CANCELLED');
    expect(text).not.toContain('VALARM');
  });

  test('breaks no line of it whatever the title says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), title => {
        const lines = writeCalendar('Satchel', [anEntry({ title })]).split('\r\n');
        expect(lines.filter(line => line === 'BEGIN:VEVENT' || line === 'END:VEVENT')).toHaveLength(2);
        expect(lines.every(line => new TextEncoder().encode(line).length <= 76)).toBe(true);
      })
    );
  });
});

describe('the taken time of a calendar', () => {
  test('is what was written', () => {
    const [entry] = busy(writeCalendar('Satchel', [anEntry({ title: 'Demo; ACME, Łódź\nroom 4' })]));
    expect(entry).toEqual({
      from: Date.UTC(2026, 10, 25, 9),
      to: Date.UTC(2026, 10, 25, 9, 30),
      title: 'Demo; ACME, Łódź\nroom 4'
    });
  });

  test('is the rep’s own hour where the file names no zone, also after the clocks changed', () => {
    const both = ['20260327T090000', '20260330T090000'].map(start =>
      hours(event('UID:a', `DTSTART:${start}`, 'DURATION:PT1H'))
    );
    expect(both.map(found => found[0]?.[0])).toEqual(['2026-03-27T08:00:00.000Z', '2026-03-30T07:00:00.000Z']);
  });

  test('of a whole day is the rep’s day from midnight to midnight', () => {
    expect(hours(event('UID:a', 'DTSTART;VALUE=DATE:20261125'))).toEqual([
      ['2026-11-24T23:00:00.000Z', '2026-11-25T23:00:00.000Z']
    ]);
  });

  test('repeats as its rule says, within the span alone', () => {
    const weekly = event('UID:a', 'DTSTART:20200106T080000Z', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;BYDAY=MO,TH');
    const week = { from: Date.UTC(2026, 10, 23), to: Date.UTC(2026, 10, 30), zone };
    expect(hours(weekly, week).map(([from]) => from)).toEqual(['2026-11-23T08:00:00.000Z', '2026-11-26T08:00:00.000Z']);
  });

  test('leaves out what keeps nobody busy', () => {
    expect(busy(event('UID:a', 'DTSTART:20261125T080000Z', 'TRANSP:TRANSPARENT'))).toEqual([]);
    expect(busy(event('UID:a', 'DTSTART:20261125T080000Z', 'STATUS:CANCELLED'))).toEqual([]);
  });

  test('of a rule without an end is bounded', () => {
    const everySecond = event('UID:a', 'DTSTART:19900101T000000Z', 'RRULE:FREQ=SECONDLY');
    expect(readBusy(everySecond, wide)).toEqual({ ok: false, error: { kind: 'too-many-events' } });
  });

  test('is refused for a file that is no calendar, and never throws', () => {
    expect(readBusy('Name,Phone\nAnna,1', wide)).toEqual({ ok: false, error: { kind: 'not-a-calendar' } });
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Z;=:."\\ 0-9-]{0,60}$/)), lines => {
        const { ok } = readBusy(event(...lines), wide);
        expect([true, false]).toContain(ok);
      })
    );
  });
});

type Facts = Readonly<Record<string, { readonly components: Readonly<Record<string, number>> }>>;

describe.skipIf(!hasShared)(`calendars as real programs write them${unlessShared}`, () => {
  const facts = hasShared ? (sharedJson('answers/ics_facts.json') as Facts) : {};

  test.each(Object.keys(facts))('%s is read', path => {
    expect(readBusy(sharedText(path), { from: 0, to: Date.UTC(2014, 0, 1), zone }).ok).toBe(true);
  });
});
