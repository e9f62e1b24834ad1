import { periodOf, type CalendarRules } from '../period.ts';
import type { DealHistory } from '../pipeline-history/standing.ts';
import { addDays, startOfDay, type Day, type Zone } from '../time.ts';
import type { Freeze } from './frozen.ts';

/** What a week forecasts: the month or the quarter in which it begins. */
export type ForecastSpan = 'month' | 'quarter';

type Asked = CalendarRules & { readonly zone: Zone; readonly since: Day; readonly today: Day };

/** The beginnings of the rep's weeks from a day on, the earliest first; the first whole week after `since` is the first. */
export function freezes(span: ForecastSpan, { zone, since, today, ...rules }: Asked): Freeze[] {
  const weeks: Freeze[] = [];
  const first = periodOf('week', since, rules).from;
  for (let day = first < since ? addDays(first, 7) : first; day <= today; day = addDays(day, 7)) {
    weeks.push({ day, at: startOfDay(day, zone), period: periodOf(span, day, rules) });
  }
  return weeks;
}

/** When the rep first said how sure a deal is; before it there was nothing to freeze. */
export function firstSaid(histories: readonly DealHistory[]): Day | undefined {
  const days = histories.flatMap(({ turns }) => turns.find(({ after }) => after?.forecast !== undefined)?.day ?? []);
  return days.reduce<Day | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined);
}
