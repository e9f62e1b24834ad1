import type { Aim } from '#lib/domain/aim.ts';
import type { AimProgress } from '#lib/domain/aims/progress.ts';
import type { GoalMetric } from '#lib/domain/goal.ts';
import type { Currency } from '#lib/domain/money.ts';
import type { Day } from '#lib/domain/time.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { countIn } from '../score/line-words.ts';

type Reading = { readonly currency: Currency; readonly today: Day };

const count = (words: Words, metric: GoalMetric, n: number, currency: Currency) =>
  countIn(words, metric, { n, currency });

/** 'Wins: 20 by 31 December'. */
export const lineOf = (words: Words, { metric, number, by }: Aim, { currency, today }: Reading): string =>
  words.t.aims.line(words.t.terms.metrics[metric], count(words, metric, number, currency), words.format.day(by, today));

/** How far it has come: '14 of 20'. */
export const doneOf = (words: Words, { metric, number }: Aim, units: number, currency: Currency): string =>
  words.t.aims.of(count(words, metric, units, currency), count(words, metric, number, currency));

/** The pace in words, with what it is measured by and what is still to do. */
export function paceOf(words: Words, aim: Aim, progress: AimProgress, currency: Currency): string {
  const { states, expected, perDay } = words.t.aims;
  const units = (n: number) => count(words, aim.metric, n, currency);
  const isUnderWay = progress.state !== 'reached' && progress.state !== 'missed';
  const parts = [states[progress.state]];
  if (isUnderWay) parts.push(expected(units(progress.expected)));
  if (progress.perDay !== undefined) parts.push(perDay(units(progress.perDay), progress.daysLeft));
  return parts.join('; ');
}
