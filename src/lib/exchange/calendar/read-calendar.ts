import ICAL from 'ical.js';
import { err, ok, type Result } from '#lib/domain/result.ts';
import { addDays, instantOf, parseDay, startOfDay, type Day, type Instant, type Zone } from '#lib/domain/time.ts';

/** Time that another calendar says is taken. */
export type Busy = { readonly from: Instant; readonly to: Instant; readonly title: string };

export type CalendarRefusal = { readonly kind: 'not-a-calendar' } | { readonly kind: 'too-many-events' };

/** What is asked of a calendar: the time that matters, and the zone of hours that name none. */
export type Span = { readonly from: Instant; readonly to: Instant; readonly zone: Zone };

const mostOccurrences = 5_000;

/** Repetitions looked through for one event; a rule may begin long before the time that matters. */
const mostSteps = 20_000;

export const isCalendarFile = (text: string): boolean => /^\s*BEGIN:VCALENDAR/i.test(text.slice(0, 200));

/**
 * The taken times within a span, repetitions worked out, in order. Entries that keep nobody busy (transparent,
 * cancelled) are left out. A file that is no calendar is refused, whatever its name. Source: RFC 5545.
 */
export function readBusy(text: string, span: Span): Result<Busy[], CalendarRefusal> {
  const calendars = parsed(text);
  if (!calendars) return err({ kind: 'not-a-calendar' });
  const busy: Busy[] = [];
  for (const calendar of calendars) {
    withZones(calendar, () => {
      for (const event of eventsIn(calendar)) busy.push(...readable(event, span, mostOccurrences - busy.length));
    });
    if (busy.length >= mostOccurrences) return err({ kind: 'too-many-events' });
  }
  return ok(busy.sort((a, b) => a.from - b.from));
}

function parsed(text: string): ICAL.Component[] | undefined {
  if (!isCalendarFile(text)) return undefined;
  try {
    const [first, ...rest] = ICAL.parse(text.replace(/\r*\n\s*\r*\n/g, '\r\n')) as unknown[];
    const all = typeof first === 'string' ? [[first, ...rest]] : [first, ...rest];
    return all.map(calendar => new ICAL.Component(calendar as [string, [], []]));
  } catch {
    return undefined;
  }
}

/** Zones are those that the file brings along; they are forgotten again, so that no file changes the next. */
function withZones(calendar: ICAL.Component, work: () => void): void {
  const named = calendar.getAllSubcomponents('vtimezone').filter(zone => zone.hasProperty('tzid'));
  const zones = named.map(zone => new ICAL.Timezone(zone));
  for (const zone of zones) ICAL.TimezoneService.register(zone);
  try {
    work();
  } finally {
    for (const { tzid } of zones) ICAL.TimezoneService.remove(tzid);
  }
}

function eventsIn(calendar: ICAL.Component): ICAL.Event[] {
  const events = calendar
    .getAllSubcomponents('vevent')
    .filter(keepsBusy)
    .map(event => new ICAL.Event(event));
  const masters = events.filter(event => !event.isRecurrenceException());
  for (const exception of events.filter(event => event.isRecurrenceException()))
    masters.find(({ uid }) => uid === exception.uid)?.relateException(exception);
  return masters.filter(event => event.component.hasProperty('dtstart'));
}

const keepsBusy = (event: ICAL.Component): boolean =>
  event.getFirstPropertyValue('transp') !== 'TRANSPARENT' && event.getFirstPropertyValue('status') !== 'CANCELLED';

/** An event that contradicts itself takes no other down. */
function readable(event: ICAL.Event, span: Span, most: number): Busy[] {
  try {
    return occurrences(event, span, most);
  } catch {
    return [];
  }
}

function occurrences(event: ICAL.Event, span: Span, most: number): Busy[] {
  if (!event.isRecurring()) return within(span, [busyOf(event, event.startDate, event.endDate, span.zone)]);
  const found: Busy[] = [];
  const steps = event.iterator();
  for (let step = 0; step < mostSteps && found.length < most; step += 1) {
    const next = steps.next() as ICAL.Time | null;
    if (!next || instantAt(next, span.zone) >= span.to) break;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    found.push(...within(span, [busyOf(item, startDate, endDate, span.zone)]));
  }
  return found;
}

const within = ({ from, to }: Span, busy: readonly Busy[]): Busy[] =>
  busy.filter(time => time.to > from && time.from < to);

function busyOf(event: ICAL.Event, start: ICAL.Time, end: ICAL.Time, zone: Zone): Busy {
  return { from: instantAt(start, zone), to: instantAt(end, zone), title: event.summary || '' };
}

/** A whole day begins at the rep's midnight; an hour without a zone is the rep's hour. */
function instantAt(time: ICAL.Time, zone: Zone): Instant {
  const day = parseDay(time.toString().slice(0, 10)) ?? addDays('1970-01-01', 0);
  if (time.isDate) return startOfDay(day, zone);
  const isFloating = time.zone === ICAL.Timezone.localTimezone;
  return isFloating ? instantIn(day, time, zone) : time.toUnixTime() * 1_000;
}

const instantIn = (day: Day, time: ICAL.Time, zone: Zone): Instant =>
  instantOf(day, `${pad(time.hour)}:${pad(time.minute)}`, zone);

const pad = (n: number): string => String(n).padStart(2, '0');
