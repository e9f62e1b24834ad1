import { addDays, daysBetween, weekdayOf, type Day } from '../time.ts';
import {
  dayMonthAt,
  dayOfMonthAt,
  dayWithMarkAt,
  looseNumericAt,
  monthAt,
  monthDayAt,
  numericAt
} from './calendar-dates.ts';
import type { WorkCalendar } from '../work-calendar.ts';
import type { DayFound, Reader } from './day-read.ts';
import { spanOfTimeAt } from './spans-of-time.ts';
import type { Token } from './tokens.ts';
import { lastWords, nextWords, prepositions, relatives, weekdays } from './words/days.ts';

/** Further away than this nobody plans by telephone. */
const furthest = 400;

/** The date that begins at a token, preposition included: do piątku, 15 grudnia, через 3 дня, next Tuesday. */
export function dayAt(
  tokens: readonly Token[],
  index: number,
  today: Day,
  calendar: WorkCalendar
): DayFound | undefined {
  const span = spanOfTimeAt(tokens, index, today, calendar);
  if (span) return isNear(span.value.on, today) ? span : undefined;
  const lead = prepositions.at(tokens, index);
  const start = index + (lead?.length ?? 0);
  if (lead && tokens[start]?.gap === 'break') return undefined;
  const found = coreAt(tokens, start, today, lead !== undefined);
  if (!found || !isNear(found.value.on, today)) return undefined;
  const role = lead?.meaning === 'due' ? 'due' : found.value.role;
  return { value: { ...found.value, role }, length: found.length + (lead?.length ?? 0) };
}

const isNear = (day: Day, today: Day): boolean => Math.abs(daysBetween(today, day)) <= furthest;

function coreAt(tokens: readonly Token[], start: number, today: Day, isLed: boolean): DayFound | undefined {
  const readers: Reader[] = [relativeAt, weekdayAt, dayMonthAt, monthDayAt, numericAt];
  for (const reader of readers) {
    const found = reader(tokens, start, today);
    if (found) return found;
  }
  return isLed
    ? (looseNumericAt(tokens, start, today) ?? dayOfMonthAt(tokens, start, today) ?? monthAt(tokens, start, today))
    : dayWithMarkAt(tokens, start, today);
}

const relativeAt: Reader = (tokens, index, today) => {
  const skip = tokens[index]?.key === 'the' ? 1 : 0;
  const hit = relatives.at(tokens, index + skip);
  return hit && { value: { on: hit.meaning.of(today), role: hit.meaning.role ?? 'on' }, length: hit.length + skip };
};

/** The next such day, a week from now if it is today; "next" is of the next week, "last" of the past. */
const weekdayAt: Reader = (tokens, index, today) => {
  const [next, last] = [nextWords.at(tokens, index), lastWords.at(tokens, index)];
  const lead = next?.length ?? last?.length ?? 0;
  const hit = tokens[index + lead]?.gap === 'break' && lead > 0 ? undefined : weekdays.at(tokens, index + lead);
  if (!hit) return undefined;
  const weekday = hit.meaning;
  const on = addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
  const before = addDays(on, on === addDays(today, 7) ? -14 : -7);
  const ofNextWeek = addDays(today, 7 - weekdayOf(today) + weekday);
  const length = lead + hit.length;
  if (next) return { value: { on: ofNextWeek, role: 'on', weekday }, length };
  if (last) return { value: { on: before, role: 'on', weekday }, length };
  return { value: { on, before, role: 'on', weekday }, length };
};
