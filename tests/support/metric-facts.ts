import { standardDefinitions, type Definitions } from '#lib/domain/definitions.ts';
import { catalogue } from '#lib/domain/metrics/catalogue.ts';
import type { MetricFacts, MetricFigure, MetricKey } from '#lib/domain/metrics/metric.ts';
import { fridayDay, warsaw } from './builders.ts';
import { friday } from './device.ts';

/** November 2026, seen on its 20th, with nothing in it but what the test puts there. */
export const metricFactsOf = (
  but: Partial<Omit<MetricFacts, 'definitions'>> & { readonly definitions?: Partial<Definitions> } = {}
): MetricFacts => ({
  period: { from: '2026-11-01', to: '2026-11-30' },
  today: fridayDay,
  now: friday,
  zone: warsaw,
  activities: [],
  deals: [],
  people: [],
  followUps: [],
  changes: [],
  histories: [],
  stages: [],
  spends: [],
  sellingDays: { passed: 14, all: 20 },
  rates: { currency: 'PLN', rates: [] },
  ...but,
  definitions: { ...standardDefinitions, ...but.definitions }
});

/** One figure of the catalogue. */
export const figure = (key: MetricKey, but?: Parameters<typeof metricFactsOf>[0]): MetricFigure =>
  catalogue[key].of(metricFactsOf(but));
