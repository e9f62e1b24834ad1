import { addMonths } from '../add-months.ts';
import { addDays, type Day } from '../time.ts';
import type { WorkCalendar } from '../work-calendar.ts';
import type { DayFound } from './day-read.ts';
import { countAt } from './numbers.ts';
import type { Token } from './tokens.ts';
import {
  agoWords,
  articleWords,
  dayAfter,
  fromNowWords,
  inWords,
  ukrainianUnits,
  units,
  type Role,
  type Unit
} from './words/days.ts';

/** In 3 days, za tydzień, через две недели, 2 weeks from now; 3 days ago, tydzień temu. */
export function spanOfTimeAt(
  tokens: readonly Token[],
  index: number,
  today: Day,
  calendar: WorkCalendar
): DayFound | undefined {
  const lead = inWords.at(tokens, index);
  const start = index + (lead?.length ?? 0);
  if (lead && tokens[start]?.gap === 'break') return undefined;
  const count = articleWords.at(tokens, start) ?? undefined;
  const number = count ? { value: count.meaning, length: count.length } : countAt(tokens, start);
  const skip = number?.length ?? 0;
  const unit = units.at(tokens, start + skip) ?? units.at(tokens, start);
  const length = units.at(tokens, start + skip) ? skip : 0;
  if (!unit || (length > 0 && tokens[start + length]?.gap === 'break')) return undefined;
  if (number && (number.value > 365 || !Number.isInteger(number.value))) return undefined;
  const value = length > 0 ? (number?.value ?? 1) : 1;
  return placed(
    tokens,
    { index, end: start + length + unit.length, role: lead?.meaning },
    { value, unit: unit.meaning, today, calendar }
  );
}

type Place = { readonly index: number; readonly end: number; readonly role: Role | undefined };
type Measure = { readonly value: number; readonly unit: Unit; readonly today: Day; readonly calendar: WorkCalendar };

function placed(
  tokens: readonly Token[],
  { index, end, role }: Place,
  { value, unit, today, calendar }: Measure
): DayFound | undefined {
  const later = tokens[end]?.gap === 'break' ? undefined : fromNowWords.at(tokens, end);
  const ago = tokens[end]?.gap === 'break' ? undefined : agoWords.at(tokens, end);
  if (ago && !role && unit !== 'moment' && unit !== 'working day') {
    return {
      value: { on: unit === 'day' ? addDays(today, -value) : back(today, value, unit), role: 'on' },
      length: end + ago.length - index
    };
  }
  if (later && !role)
    return { value: { on: dayAfter(today, value, unit, calendar), role: 'on' }, length: end + later.length - index };
  if (!role || ago || isRussianTerm(tokens, index, end)) return undefined;
  return {
    value: { on: dayAfter(today, value, unit, calendar), role: unit === 'moment' ? 'due' : role },
    length: end - index
  };
}

const back = (today: Day, count: number, unit: 'week' | 'month' | 'half-year'): Day =>
  unit === 'week' ? addDays(today, -7 * count) : addMonths(today, unit === 'month' ? -count : -6 * count);

/** "За неделю" is Russian for the time that something takes; only with a Ukrainian noun is it "in a week". */
const isRussianTerm = (tokens: readonly Token[], index: number, end: number): boolean =>
  tokens[index]?.isCyrillic === true && tokens[index].key === 'za' && !ukrainianUnits.test(tokens[end - 1]?.key ?? '');
