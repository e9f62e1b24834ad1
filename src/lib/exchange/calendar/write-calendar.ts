import ICAL from 'ical.js';
import type { Day, Instant } from '#lib/domain/time.ts';

/** A promise of the day, or an appointment with its hour. */
export type CalendarTime =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'hour'; readonly at: Instant; readonly minutes: number };

/** One line of a calendar. */
export type CalendarEntry = {
  /** Stays the same for ever, so that the next file changes the entry and does not double it. */
  readonly uid: string;
  /** Grows with every change: a calendar keeps the higher one. */
  readonly sequence: number;
  readonly changedAt: Instant;
  readonly title: string;
  readonly note?: string | undefined;
  readonly place?: string | undefined;
  /** Where the entry leads back to. */
  readonly url?: string | undefined;
  readonly when: CalendarTime;
  /** Minutes from the beginning: −10 is ten minutes before it, 540 nine in the morning of a whole day. */
  readonly alarms: readonly number[];
  /** Done or dropped: the calendar takes it out. */
  readonly isOff: boolean;
};

/**
 * A calendar file that every phone's calendar takes in: events, because calendars of Google and Apple leave tasks out.
 * Hours are in UTC, so no zone can be misread; days belong to no zone. Source: RFC 5545.
 */
export function writeCalendar(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = new ICAL.Component('vcalendar');
  const lines = { version: '2.0', prodid: '-//Satchel//EN', method: 'PUBLISH', 'x-wr-calname': name };
  for (const [key, value] of Object.entries(lines)) calendar.addPropertyWithValue(key, value);
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry));
  return `${calendar.toString()}\r\n`;
}

function eventOf({ when, alarms, isOff, ...entry }: CalendarEntry): ICAL.Component {
  const event = new ICAL.Component('vevent');
  const add = (name: string, value: ICAL.Time | ICAL.Duration | string | number | undefined) => {
    if (value !== undefined && value !== '') event.addPropertyWithValue(name, value);
  };
  add('uid', `${entry.uid}@satchel`);
  add('sequence', entry.sequence);
  add('dtstamp', utc(entry.changedAt));
  add('summary', entry.title);
  add('description', entry.note);
  add('location', entry.place);
  add('url', entry.url);
  add('status', isOff ? 'CANCELLED' : 'CONFIRMED');
  add('dtstart', when.kind === 'day' ? ICAL.Time.fromDateString(when.day) : utc(when.at));
  if (when.kind === 'hour') add('duration', ICAL.Duration.fromSeconds(Math.max(1, when.minutes) * 60));
  // A promise for a day keeps nobody busy.
  else add('transp', 'TRANSPARENT');
  if (!isOff) for (const alarm of alarms) event.addSubcomponent(alarmOf(alarm, entry.title));
  return event;
}

function alarmOf(minutes: number, title: string): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', title);
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(minutes * 60));
  return alarm;
}

const utc = (at: Instant): ICAL.Time => ICAL.Time.fromJSDate(new Date(at), true);
