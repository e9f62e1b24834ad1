import { weightOf, type ForecastDeal } from '#lib/domain/forecast/weighted.ts';
import { majorOf } from '#lib/domain/money.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { chanceWords } from './chance-words.ts';
import { totalLines, type Totals } from './total-lines.ts';

export type Paper = {
  readonly totals: Totals;
  readonly lines: readonly ForecastDeal[];
  readonly period: Period;
  /** How chances are made, and what the figures mean. */
  readonly notes: readonly string[];
};

/** The forecast as a table for a spreadsheet: its sums with what they mean, its deals, and the definitions in force. */
export function forecastTable(words: Words, { totals, lines, period, notes }: Paper): string[][] {
  const t = words.t.forecast;
  const { fields } = words.t.deals;
  const major = (minor: number) => String(majorOf({ minor: Math.round(minor), currency: totals.currency }));
  const sums = totalLines(words, totals).map(({ key, value, detail }) => [
    t.figures[key].name,
    value,
    detail,
    t.figures[key].how
  ]);
  const weighted = `${t.figures.weighted.name}, ${totals.currency}`;
  const head = [fields.title, t.category, `${fields.amount}, ${totals.currency}`, fields.probability, weighted];
  const deals = lines.map(line => [
    line.deal.title,
    t.categories[line.category],
    line.value === undefined ? '' : major(line.value),
    chanceWords(words, line.chance),
    line.category === 'omitted' ? '' : major(weightOf(line)),
    line.deal.closeOn ?? ''
  ]);
  return [
    [t.title, `${period.from} – ${period.to}`],
    ...sums,
    [],
    [...head, fields.closeOn],
    ...deals,
    [],
    ...notes.map(note => [note])
  ];
}
