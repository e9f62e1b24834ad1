import { catalogue } from '#lib/domain/metrics/catalogue.ts';
import {
  enoughCases,
  leftOutReasons,
  type MetricFigure,
  type MetricKey,
  type MetricUnit
} from '#lib/domain/metrics/metric.ts';
import { fractionDigits, type Currency } from '#lib/domain/money.ts';
import { waited } from '#lib/ui/waited.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

/** A figure in words: its value, what stands under it, and what an honest reader should know beside. */
export type MetricLine = {
  readonly value: string;
  readonly detail: string;
  /** The first part of the detail: what the figure is made of, or why there is none. */
  readonly cases: string;
  /** Too few cases for it to mean much. */
  readonly weak: boolean;
  readonly notes: readonly string[];
};

/** Sums and counts are what they are; of all others a few cases are luck. */
export const exact: ReadonlySet<MetricKey> = new Set<MetricKey>([
  'arr',
  'pipeline-count',
  'pipeline-value',
  'pipeline-created',
  'demos-booked',
  'outlier-deals',
  'coverage',
  'quota-attainment',
  'pace'
]);

export const isTooFew = (key: MetricKey, { value, n }: MetricFigure): boolean =>
  value !== undefined && n < enoughCases && !exact.has(key);

/** Rates below this are told with a decimal, or one in two hundred would be 0 % or 1 %. */
const small = 0.1;

/** A number as its unit is read; a dash where there is none. */
export function inUnit(words: Words, unit: MetricUnit, value: number | undefined, currency: Currency): string {
  const { format, t } = words;
  if (value === undefined) return '–';
  switch (unit) {
    case 'count':
      return format.number(value, 1);
    case 'ratio':
      return format.percent(value, value !== 0 && Math.abs(value) < small ? 1 : 0);
    case 'per':
      return format.number(value, Math.abs(value) < small ? 3 : 2);
    case 'times':
      return format.number(value, 1);
    case 'money':
      return format.money({ minor: Math.round(value), currency });
    case 'money-per-day':
      return t.catalogue.perDay(format.money({ minor: Math.round(value), currency }));
    case 'days':
      return t.catalogue.days(Math.round(value * 10) / 10);
    case 'time':
      return waited(words, value);
  }
}

export function metricValue(words: Words, key: MetricKey, value: number | undefined, currency: Currency): string {
  const { unit } = catalogue[key];
  const isRough = value !== undefined && unit.startsWith('money') && !exact.has(key);
  return inUnit(words, unit, isRough ? withoutPence(value, currency) : value, currency);
}

/** Means and estimates of more than a thousand are not known to the penny. */
export function withoutPence(minor: number, currency: Currency): number {
  const one = 10 ** fractionDigits(currency);
  return Math.abs(minor) < 1_000 * one ? minor : Math.round(minor / one) * one;
}

export function metricLine(words: Words, key: MetricKey, figure: MetricFigure, currency: Currency): MetricLine {
  const t = words.t.catalogue;
  const weak = isTooFew(key, figure);
  const cases = casesOf(words, key, figure);
  return {
    value: metricValue(words, key, figure.value, currency),
    detail: `${cases} · ${t.tells[catalogue[key].tells]}`,
    cases,
    weak,
    notes: notesOf(words, key, figure, currency)
  };
}

/** What the figure is made of, or why there is none. */
function casesOf({ t, format }: Words, key: MetricKey, figure: MetricFigure): string {
  const { value, n, leftOut = {} } = figure;
  const c = t.catalogue;
  if (value === undefined) return leftOut['no-quota'] ? c.noQuota : c.nothing;
  return isTooFew(key, figure) ? c.tooFew(format.number(n)) : c.n(format.number(n));
}

function notesOf(words: Words, key: MetricKey, figure: MetricFigure, currency: Currency): string[] {
  const { t, format } = words;
  const c = t.catalogue;
  const { unit } = catalogue[key];
  const { n, hits, interval, median, value } = figure;
  const said = (ratio: number) => (unit === 'per' ? inUnit(words, unit, ratio, currency) : format.percent(ratio));
  const made = unit === 'per' ? c.ofEach : c.hits;
  return [
    ...(hits === undefined || value === undefined ? [] : [made(format.number(hits), format.number(n))]),
    ...(median === undefined || median === value ? [] : [c.median(metricValue(words, key, median, currency))]),
    ...(isTooFew(key, figure) ? [c.tooFewDetail] : []),
    ...(interval ? [c.between(said(interval.low), said(interval.high))] : []),
    ...leftOutWords(words, figure)
  ];
}

const leftOutWords = ({ t }: Words, { leftOut = {} }: MetricFigure): string[] =>
  leftOutReasons.flatMap(why => (leftOut[why] ? [t.catalogue.leftOut[why](leftOut[why])] : []));
