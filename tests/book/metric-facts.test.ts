import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metricFacts, metricFigures, metricSeries } from '#lib/book/metric-facts.ts';
import { catalogue } from '#lib/domain/metrics/catalogue.ts';
import { metricKeys, type MetricFigure } from '#lib/domain/metrics/metric.ts';
import { dealHistory } from '#lib/domain/pipeline-history/replay.ts';
import { calendar } from '../support/deal-histories.ts';
import { contextOf, filled, november } from '../support/metric-book.ts';
import { anyFacts } from '../support/random-metrics.ts';

/** What a reader sees of a figure, whatever the order in which its rows were read. */
const told = ({ evidence, ...figure }: MetricFigure) => ({
  ...{ ...figure, value: figure.value === undefined ? undefined : Math.round(figure.value * 1e9) / 1e9 },
  rows: [evidence.of, evidence.rows.map(({ id }) => id).sort()]
});

const numbersOf = (figure: MetricFigure | undefined) => figure && { ...told(figure), rows: [] };

describe('figures read from the book', () => {
  test('are those of a full scan of its rows, asked together or one by one', async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, async random => {
        const { quota: _quota, ...facts } = { ...random, period: november };
        const book = await filled(facts);
        const histories = facts.deals.map(deal => dealHistory(deal, [], calendar));
        const all = await metricFacts(book, november, contextOf(facts));
        for (const key of metricKeys) {
          const scanned = told(catalogue[key].of({ ...facts, sellingDays: all.sellingDays, histories }));
          expect(told(catalogue[key].of(all)), key).toEqual(scanned);
          const alone = await metricFacts(book, november, contextOf(facts), [key]);
          expect(told(catalogue[key].of(alone)), key).toEqual(scanned);
        }
        book.close();
      }),
      { numRuns: 5 }
    );
  }, 120_000);

  test('are the same numbers where their records are not asked for', async () => {
    await fc.assert(
      fc.asyncProperty(anyFacts, async random => {
        const facts = { ...random, period: november };
        const book = await filled(facts);
        const context = contextOf(facts);
        const full = await metricFigures(book, november, context);
        for (const key of metricKeys) {
          const alone = await metricFigures(book, november, { ...context, numbersAlone: true }, [key]);
          expect(numbersOf(alone.get(key)), key).toEqual(numbersOf(full.get(key)));
        }
        book.close();
      }),
      { numRuns: 5 }
    );
  }, 120_000);

  test('of several periods are those of each alone', async () => {
    const [october, september] = [
      { from: '2026-10-01', to: '2026-10-31' },
      { from: '2026-09-01', to: '2026-09-30' }
    ] as const;
    await fc.assert(
      fc.asyncProperty(anyFacts, async random => {
        const facts = { ...random, period: november };
        const [book, context] = [await filled(facts), contextOf(facts)];
        for (const key of metricKeys) {
          const series = await metricSeries(book, key, [september, november, october], context);
          for (const [place, period] of [september, november, october].entries()) {
            const alone = await metricFacts(book, period, context, [key]);
            expect(numbersOf(series[place]), key).toEqual(numbersOf(catalogue[key].of(alone)));
          }
        }
        book.close();
      }),
      { numRuns: 3 }
    );
  }, 120_000);
});
