import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#lib/domain/metrics/catalogue.ts';
import { metricKeys, type MetricFacts, type MetricFigure } from '#lib/domain/metrics/metric.ts';
import { metricFactsOf } from '../../support/metric-facts.ts';
import { anyFacts } from '../../support/random-metrics.ts';

/** Numbers in a figure that would be read out. */
const numbersOf = ({ value, n, median, beside = {}, parts }: MetricFigure): (number | undefined)[] => [
  ...[value, n, median],
  ...Object.values(beside),
  ...(parts?.rows ?? []).flatMap(part => [part.value, part.n, part.hits])
];

const isWhole = (interval: MetricFigure['interval'], value: number | undefined): boolean =>
  !interval ||
  (interval.low >= 0 &&
    interval.high <= 1 &&
    value !== undefined &&
    interval.low <= value + 1e-9 &&
    value <= interval.high + 1e-9);

describe('every figure of the catalogue', () => {
  test('is there under its own key', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...metricKeys].sort());
    for (const key of metricKeys) expect(catalogue[key].key).toBe(key);
  });

  test.each(metricKeys)('%s of an empty book is a dash or a count of nothing, with n of nothing', key => {
    const { value, n, interval, evidence } = catalogue[key].of(metricFactsOf());
    const isCount = ['count', 'money'].includes(catalogue[key].unit);
    expect(isCount ? (value ?? 0) : value).toBe(isCount ? 0 : undefined);
    expect(n).toBe(0);
    expect(interval).toBeUndefined();
    expect(evidence.rows).toEqual([]);
  });

  test.each(metricKeys)('%s never tells a number that is none, nor a row twice, in any book', key => {
    fc.assert(
      fc.property(anyFacts, (book: MetricFacts) => {
        const figure = catalogue[key].of(book);
        for (const number of numbersOf(figure)) expect(number === undefined || Number.isFinite(number)).toBe(true);
        expect(isWhole(figure.interval, figure.value)).toBe(true);
        for (const part of figure.parts?.rows ?? []) expect(isWhole(part.interval, part.value)).toBe(true);
        expect(new Set(figure.evidence.rows.map(({ id }) => id)).size).toBe(figure.evidence.rows.length);
        for (const count of Object.values(figure.leftOut ?? {})) expect(count).toBeGreaterThan(0);
      }),
      { numRuns: 60 }
    );
  });

  test.each(metricKeys)('%s is the same whatever the order of the rows', key => {
    fc.assert(
      fc.property(anyFacts, book => {
        const turned = {
          ...book,
          ...{
            deals: book.deals.toReversed(),
            activities: book.activities.toReversed(),
            people: book.people.toReversed()
          }
        };
        const [one, other] = [catalogue[key].of(book), catalogue[key].of(turned)];
        expect(other.n).toBe(one.n);
        expect(other.value ?? -1).toBeCloseTo(one.value ?? -1, 6);
        expect(other.leftOut).toEqual(one.leftOut);
      }),
      { numRuns: 30 }
    );
  });
});
