import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import ICAL from 'ical.js';
import { writeCalendar, type CalendarEntry } from '#lib/exchange/calendar/write-calendar.ts';

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

  test('says what was promised, letter for letter, and the very minute', () => {
    const title = 'Demo; ACME, Łódź\nroom 4';
    const calendar = new ICAL.Component(ICAL.parse(writeCalendar('Satchel', [anEntry({ title })])) as [string, [], []]);
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
    expect(event.summary).toBe(title);
    expect([event.startDate, event.endDate].map(time => time.toJSDate().toISOString())).toEqual([
      '2026-11-25T09:00:00.000Z',
      '2026-11-25T09:30:00.000Z'
    ]);
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
