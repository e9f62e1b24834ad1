/** Milliseconds since the Unix epoch, UTC. */
export type Instant = number;

/** A calendar date, `2026-11-21`. Belongs to no zone: the rep's settings say which zone made it. */
export type Day = `${number}-${number}-${number}`;

/** An IANA time zone, `Europe/Warsaw`. */
export type Zone = string;

export const minute = 60_000;
export const hour = 60 * minute;

/** The one door from text to a date; refuses 30 February. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const utc = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return utc.toISOString().startsWith(text) ? (text as Day) : undefined;
}

const formats = new Map<Zone, Intl.DateTimeFormat>();

/** Building a format is a thousand times dearer than using it. */
function formatIn(zone: Zone): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    const options = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
    format = new Intl.DateTimeFormat('en-CA', { ...options, second: '2-digit', hourCycle: 'h23', timeZone: zone });
    formats.set(zone, format);
  }
  return format;
}

/** The calendar date at an instant, as a clock on the wall of `zone` shows it. */
export const dayOf = (at: Instant, zone: Zone): Day => formatIn(zone).format(at).slice(0, 10) as Day;

/** The wall clock in `zone` at an instant, `14:05`. */
export const timeOf = (at: Instant, zone: Zone): string => formatIn(zone).format(at).slice(12, 17);

const utcMidnight = (day: Day): Instant => Date.parse(`${day}T00:00:00Z`);

/** How far the wall clock of `zone` is ahead of UTC at an instant. */
function offsetAt(at: Instant, zone: Zone): number {
  const second = Math.floor(at / 1_000) * 1_000;
  return Date.parse(`${formatIn(zone).format(second).replace(', ', 'T')}Z`) - second;
}

/**
 * The instant at which the wall clock of `zone` reads `time` on `day`: the first of two when the clock was set
 * back over it, and where it was set forward over it the instant just after the gap.
 */
export function instantOf(day: Day, time: string, zone: Zone): Instant {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  const [before, after] = [offsetAt(wanted - 24 * hour, zone), offsetAt(wanted + 24 * hour, zone)];
  const candidates = [wanted - before, wanted - after].sort((a, b) => a - b);
  const exact = candidates.find(at => at + offsetAt(at, zone) === wanted);
  return exact ?? gapEnd(wanted - after, wanted - before, zone);
}

/** Where the offset changes between two instants, to the second. */
function gapEnd(early: Instant, late: Instant, zone: Zone): Instant {
  const offset = offsetAt(late, zone);
  let [before, after] = [early, late];
  while (after - before > 1_000) {
    const middle = Math.floor((before + after) / 2_000) * 1_000;
    if (offsetAt(middle, zone) === offset) after = middle;
    else before = middle;
  }
  return after;
}

/** The first instant of a day. A day lasts 23, 24 or 25 hours: end it at the start of the next. */
export const startOfDay = (day: Day, zone: Zone): Instant => instantOf(day, '00:00', zone);

export function addDays(day: Day, days: number): Day {
  return new Date(utcMidnight(day) + days * 24 * hour).toISOString().slice(0, 10) as Day;
}

/** Whole calendar days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => (utcMidnight(to) - utcMidnight(from)) / (24 * hour);

/** 1 Monday … 7 Sunday. */
export const weekdayOf = (day: Day): number => new Date(utcMidnight(day)).getUTCDay() || 7;

/** Is this a zone that this machine knows? */
export function isZone(zone: string): boolean {
  try {
    return formatIn(zone) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}
