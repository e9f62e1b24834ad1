import type { Goal, GoalMetric, Weekdays } from '#lib/domain/goal.ts';
import { isMoney } from '#lib/domain/goals/presets.ts';
import { majorOf, moneyOf, type Currency } from '#lib/domain/money.ts';
import type { Language } from '#lib/i18n/languages.ts';

/** What stands in the fields of a goal. */
export type TypedGoal = { benchmark: string; weight: string; weekdays: Record<string, string> };

/** How a figure is typed: amounts in whole units of the currency. */
type Meaning = { readonly metric: GoalMetric; readonly currency: Currency };

/** The figures of a goal as a rep would type them. */
export function typedFrom(goal: Pick<Goal, 'benchmark' | 'weight' | 'weekdays'>, meaning: Meaning, language: Language) {
  const typed = (value: number) => String(value).replace('.', language === 'en' ? '.' : ',');
  const units = (value: number) =>
    typed(isMoney(meaning.metric) ? majorOf({ minor: value, currency: meaning.currency }) : value);
  const weekdays = Object.fromEntries(Object.entries(goal.weekdays ?? {}).map(([day, value]) => [day, units(value)]));
  return { benchmark: units(goal.benchmark), weight: typed(goal.weight), weekdays };
}

/** A comma and a point mean the same; spaces part thousands. */
const numberIn = (text: string) => (text.trim() === '' ? NaN : Number(text.replace(/\s/g, '').replace(',', '.')));

/** What was typed as figures; those that cannot be are undefined. */
export function readGoal({ benchmark, weight, weekdays }: TypedGoal, { metric, currency }: Meaning) {
  const unitsIn = (text: string) =>
    isMoney(metric) ? (moneyOf(numberIn(text), currency)?.minor ?? NaN) : numberIn(text);
  const days = Object.entries(weekdays)
    .filter(([, text]) => text.trim() !== '')
    .map(([day, text]) => [day, unitsIn(text)] as const);
  const [units, weighs] = [unitsIn(benchmark), numberIn(weight)];
  return {
    benchmark: units > 0 ? units : undefined,
    weight: weighs >= 0 && weighs <= 100 ? weighs : undefined,
    weekdays: days.every(([, value]) => value >= 0) ? (Object.fromEntries(days) as Weekdays) : undefined
  };
}

export type ReadGoal = ReturnType<typeof readGoal>;

/** Whether all of it can be kept. */
export const isWhole = (read: ReadGoal): read is { [Field in keyof ReadGoal]: NonNullable<ReadGoal[Field]> } =>
  read.benchmark !== undefined && read.weight !== undefined && read.weekdays !== undefined;
