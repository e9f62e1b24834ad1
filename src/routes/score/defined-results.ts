import { metricFigures, type MetricContext } from '#lib/book/metric-facts.ts';
import type { Book } from '#lib/book/tables.ts';
import { definitionsOf, standardDefinitions } from '#lib/domain/definitions.ts';
import { catalogue } from '#lib/domain/metrics/catalogue.ts';
import type { MetricFigure, MetricKey } from '#lib/domain/metrics/metric.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { formulaOf } from '../definition-lines.ts';
import { metricLine } from '../metrics/metric-words.ts';
import type { ResultLine } from './result-lines.ts';

/** Results that mean what the rep has chosen, by the figures of the catalogue that they are. */
export const definedAs = {
  'win-rate': 'win-rate',
  'average-won': 'average-deal',
  cycle: 'cycle'
} as const satisfies Partial<Record<ResultLine['key'], MetricKey>>;

export type DefinedFigures = ReadonlyMap<MetricKey, MetricFigure>;

/** Those that the rep has defined otherwise than the trade does; with the standard definitions there are none. */
export function definedFigures(book: Book, period: Period, context: MetricContext): Promise<DefinedFigures> {
  const chosen = definitionsOf(context.settings);
  const isOwn = (key: MetricKey) => catalogue[key].dependsOn.some(name => chosen[name] !== standardDefinitions[name]);
  return metricFigures(book, period, context, Object.values(definedAs).filter(isOwn));
}

/** Figures of the catalogue, and the settings that they are counted by. */
export type Defined = { readonly figures: DefinedFigures; readonly settings: Settings };

/** The results with the rep's own definitions in the place of the standard ones. */
export const withDefinitions = (
  words: Words,
  results: readonly ResultLine[],
  { figures, settings }: Defined
): ResultLine[] =>
  results.map(result => {
    const metric = metricOf(result.key);
    const figure = metric && figures.get(metric);
    if (!metric || figure?.evidence.of !== 'deals') return result;
    const { value, cases: detail, weak, notes } = metricLine(words, metric, figure, settings.currency);
    const { name } = words.t.catalogue.figures[metric];
    const how = formulaOf(words, metric, settings);
    return { key: result.key, name, how, value, detail, weak, notes, deals: figure.evidence.rows };
  });

export const metricOf = (key: ResultLine['key']): MetricKey | undefined =>
  key === 'win-rate' || key === 'average-won' || key === 'cycle' ? definedAs[key] : undefined;
