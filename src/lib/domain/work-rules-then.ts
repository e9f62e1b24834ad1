import type { FieldChange } from './change.ts';
import type { Json } from './json.ts';
import type { Day } from './time.ts';
import type { WorkRules } from './work-rules.ts';

/**
 * The rules by which the rep worked on a day: weekdays and holidays as they were kept then, so that fewer days from
 * now on do not turn days that are over into days off. Absence is as it is known now: it is often entered later.
 *
 * @param changes those of the settings, in any order
 */
export function rulesOn(day: Day, rules: WorkRules, changes: readonly FieldChange[]): WorkRules {
  const { workdays: _workdays, holidays: _holidays, ...rest } = rules;
  const workdays = valueOn(day, changes, 'workdays', rules.workdays);
  const holidays = valueOn(day, changes, 'holidays', rules.holidays);
  return {
    ...rest,
    ...(workdays && { workdays: workdays.filter(one => typeof one === 'number') }),
    ...(holidays && { holidays: holidays.filter(one => typeof one === 'string') })
  };
}

/** What the first later change started from; without one it is as it was. */
function valueOn(
  day: Day,
  changes: readonly FieldChange[],
  field: 'workdays' | 'holidays',
  now: readonly Json[] | undefined
): readonly Json[] | undefined {
  const later = changes
    .filter(change => change.field === field && change.day > day && change.deletedAt === undefined)
    .reduce<FieldChange | undefined>((first, one) => (!first || one.stamp < first.stamp ? one : first), undefined);
  if (!later) return now;
  return Array.isArray(later.from) ? (later.from as readonly Json[]) : undefined;
}
