import { definitionsOf, type Definitions, type FiscalYear } from '#lib/domain/definitions.ts';
import type { MetricKey } from '#lib/domain/metrics/metric.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

export type DefinitionName = keyof Definitions;

/** In the order in which they are chosen and printed. */
export const definitionNames = ['winRate', 'cycleStart', 'quota', 'dealSize', 'smoothing'] as const;

/** One meaning that a word may have: what it changes, and an example; its formula where it is one of its own. */
export type Meaning = {
  readonly value: string;
  readonly name: string;
  readonly says: string;
  readonly example: string;
  readonly how?: string;
};

/** Every meaning of a word, as the rep may choose. */
export const meaningsOf = (words: Words, name: DefinitionName): Meaning[] =>
  Object.entries(words.t.catalogue.definitions[name].options).map(([value, meaning]) => ({ value, ...meaning }));

/** The meaning that the rep has chosen, or the standard one. */
export const meaningInForce = (words: Words, name: DefinitionName, settings: Chosen): Meaning | undefined =>
  meaningsOf(words, name).find(({ value }) => value === String(definitionsOf(settings)[name]));

type Chosen = Pick<Settings, 'definitions'>;

/** "Win rate: By number of deals": one line for each of the words asked for. */
export function definitionLines(words: Words, settings: Chosen, names: readonly DefinitionName[]): string[] {
  const t = words.t.catalogue.definitions;
  return names.map(name => t.line(t[name].name, meaningInForce(words, name, settings)?.name ?? ''));
}

/**
 * What the figures mean, as it is printed on everything that leaves the app with figures in it: reviews, share cards,
 * tables of figures. Files of rows without a figure, such as the spreadsheets of deals and people, do not have it: any
 * further line would be read as one more deal by the program that imports them.
 */
export function definitionsInForce(words: Words, settings: Chosen & Pick<Settings, 'fiscal' | 'zone'>): string[] {
  const t = words.t.catalogue.definitions;
  return [
    ...definitionLines(words, settings, definitionNames),
    ...fiscalLines(words, settings.fiscal),
    t.line(words.t.settings.zone, settings.zone.replaceAll('_', ' '))
  ];
}

/** Nothing is said of the years of the calendar: nobody expects others. */
function fiscalLines(words: Words, fiscal: FiscalYear | undefined): string[] {
  const { fiscal: t, line } = words.t.catalogue.definitions;
  if (!fiscal) return [];
  const month = monthNames(words)[fiscal.firstMonth - 1] ?? '';
  return [
    ...(fiscal.firstMonth === 1 ? [] : [line(t.firstMonth, month)]),
    ...(fiscal.weeks ? [line(t.weeks, t.pattern(fiscal.weeks))] : [])
  ];
}

/** January to December, by themselves and not within a date. */
export function monthNames({ format }: Words): string[] {
  const names = new Intl.DateTimeFormat(format.locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => names.format(Date.UTC(2026, month, 1)));
}

/** The definition that a figure is the very subject of: its formula is that of the meaning in force. */
const subjects: Partial<Readonly<Record<MetricKey, DefinitionName>>> = {
  'win-rate': 'winRate',
  cycle: 'cycleStart',
  'quota-attainment': 'quota',
  'average-deal': 'dealSize'
};

/** The formula of a figure in words, as the rep has defined it. */
export function formulaOf(words: Words, key: MetricKey, settings: Chosen): string {
  const subject = subjects[key];
  const own = subject && meaningInForce(words, subject, settings)?.how;
  return own ?? words.t.catalogue.figures[key].how;
}
