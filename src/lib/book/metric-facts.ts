import { definitionsOf } from '#lib/domain/definitions.ts';
import { catalogue } from '#lib/domain/metrics/catalogue.ts';
import { metricKeys, type MetricFacts, type MetricFigure, type MetricKey } from '#lib/domain/metrics/metric.ts';
import { periodFor } from '#lib/domain/metrics/smoothed.ts';
import type { Period } from '#lib/domain/period.ts';
import { quotaOf } from '#lib/domain/plan/quota-of.ts';
import { sellingDays } from '#lib/domain/plan/selling-days.ts';
import { ratesIn } from '#lib/domain/rates.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { Day, Instant, Zone } from '#lib/domain/time.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { contactsFor } from './contacts.ts';
import { followUpsOf, historiesFor, metricRows } from './metric-rows.ts';
import { touchesFor } from './metric-touches.ts';
import { allStages } from './stages.ts';
import type { Book } from './tables.ts';

/** By what figures are counted, and when. */
export type MetricContext = {
  readonly settings: Settings;
  readonly today: Day;
  readonly now: Instant;
  readonly zone: Zone;
  /** Numbers alone, without the records behind them: what is a sum of touches is then read from kept sums. */
  readonly numbersAlone?: boolean;
};

/**
 * What figures of the catalogue are made of, in one period.
 *
 * @param keys the figures asked for; what none of them needs is left empty and not read. All of them without it
 */
export async function metricFacts(
  book: Book,
  period: Period,
  context: MetricContext,
  keys: readonly MetricKey[] = metricKeys
): Promise<MetricFacts> {
  const [facts] = await factsOfEach(book, [period], context, keys);
  if (!facts) throw new Error('a period has facts');
  return facts;
}

/** Is a figure made of all rows of the period, or of whole histories, even where numbers alone are asked for? */
export const readsMuch = (key: MetricKey): boolean =>
  catalogue[key].needs.some(need => need === 'activities' || need === 'histories');

/** The figures asked for, each over the period or the months that it is smoothed over; what they share is read once. */
export async function metricFigures(
  book: Book,
  period: Period,
  context: MetricContext,
  keys: readonly MetricKey[] = metricKeys
): Promise<Map<MetricKey, MetricFigure>> {
  const definitions = definitionsOf(context.settings);
  const stretches = Map.groupBy(keys, key => periodFor(catalogue[key], period, definitions).from);
  const figures = new Map<MetricKey, MetricFigure>();
  for (const [from, some] of stretches) {
    const facts = await metricFacts(book, { from, to: period.to }, context, some);
    for (const key of some) figures.set(key, catalogue[key].of(facts));
  }
  return figures;
}

/**
 * One figure of each of several periods, in their order, as numbers without their records: what the periods share is
 * read once, and touches are sums.
 */
export async function metricSeries(
  book: Book,
  key: MetricKey,
  periods: readonly Period[],
  context: MetricContext
): Promise<MetricFigure[]> {
  const each = await factsOfEach(book, periods, { ...context, numbersAlone: true }, [key]);
  const figures: MetricFigure[] = [];
  for (const facts of each) {
    figures.push(catalogue[key].of(facts));
    await breath();
  }
  return figures;
}

/** Between two figures the page answers the finger. */
const breath = () => new Promise<void>(resolve => setTimeout(resolve));

async function factsOfEach(
  book: Book,
  periods: readonly Period[],
  context: MetricContext,
  keys: readonly MetricKey[]
): Promise<MetricFacts[]> {
  const [first] = periods;
  if (!first) return [];
  const needs = new Set(keys.flatMap(key => catalogue[key].needs));
  const [span, { zone, today }] = [spanOf(periods, first), context];
  const [frames, touched, rows] = await Promise.all([
    framesOf(book, periods, context),
    touchesFor(book, { periods, span, context }, needs),
    metricRows(book, span, zone, needs)
  ]);
  const activities = touched[0]?.activities ?? [];
  const stages = frames[0]?.stages ?? [];
  const followUps = needs.has('followUps') ? await followUpsOf(book, span, { zone, activities }) : [];
  const histories = await historiesFor(book, { ...rows, zone, stages }, needs, earliestPast(periods, today));
  const shared = { ...rows, changes: [], followUps, histories };
  const contacts = needs.has('contacts') ? await contactsFor(book, shared.deals, frames, keys) : undefined;
  return frames.map((frame, place) => ({
    ...{ ...shared, ...frame, activities, ...touched[place] },
    ...(contacts && { contacts })
  }));
}

/** From the first day of all periods to the last. */
const spanOf = (periods: readonly Period[], first: Period): Period =>
  periods.reduce(
    (span, { from, to }) => ({ from: from < span.from ? from : span.from, to: to > span.to ? to : span.to }),
    first
  );

/** The end of the earliest period that is over. */
const earliestPast = (periods: readonly Period[], today: Day): Day | undefined =>
  periods
    .map(({ to }) => to)
    .filter(to => to < today)
    .sort()[0];

/** What every figure knows, and needs little reading. */
async function framesOf(book: Book, periods: readonly Period[], { settings, today, now, zone }: MetricContext) {
  const [stages, plans] = await Promise.all([allStages(book), book.plans.toArray()]);
  const [calendar, rates] = [workCalendar(settings), ratesIn(settings)];
  return periods.map(period => {
    const quota = quotaOf(plans, period, { ...calendar, rates });
    return {
      ...{ period, today, now, zone, stages, rates, definitions: definitionsOf(settings) },
      sellingDays: sellingDays(period, today, calendar),
      ...(quota && { quota })
    };
  });
}
