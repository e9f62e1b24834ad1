import { periodOf, type CalendarRules, type WeekStart } from '../period.ts';
import { addDays, type Day } from '../time.ts';

/** Days offered for a close date that has gone by: in a week, at the end of the month, at the end of the quarter. */
export type CloseChoice = { readonly key: 'week' | 'month' | 'quarter'; readonly day: Day };

/** Each day once, none of them today: on the last day of a month its end is no choice. */
export function closeChoices(today: Day, rules: WeekStart | CalendarRules): CloseChoice[] {
  const choices: CloseChoice[] = [
    { key: 'week', day: addDays(today, 7) },
    { key: 'month', day: periodOf('month', today, rules).to },
    { key: 'quarter', day: periodOf('quarter', today, rules).to }
  ];
  return choices.filter(({ day }, place) => {
    return day > today && choices.findIndex(other => other.day === day) === place;
  });
}
