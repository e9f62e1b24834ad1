import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#lib/domain/metrics/catalogue.ts';
import { metricKeys, type MetricFacts, type MetricFigure } from '#lib/domain/metrics/metric.ts';
import { channels } from '#lib/domain/channel.ts';
import { dispositions, sentiments } from '#lib/domain/outcome.ts';
import { addDays, startOfDay } from '#lib/domain/time.ts';
import { aCall, aDeal, aFollowUp, anId, aPerson, times, warsaw } from '../../support/builders.ts';
import { metricFactsOf } from '../../support/metric-facts.ts';

const people = times(3, () => aPerson());
const companies = times(3, () => anId('company'));
const day = fc.integer({ min: -70, max: 20 }).map(ahead => addDays('2026-11-10', ahead));
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined });
const person = fc.constantFrom(...people.map(({ id }) => id));
const money = fc.record({ minor: fc.integer({ min: 0, max: 9_000 }), currency: fc.constantFrom('PLN', 'EUR') });

const defined = (row: object) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));

const deal = fc
  .record({
    status: fc.constantFrom('open', 'won', 'lost', 'hold' as const),
    closedOn: day,
    openedOn: maybe(day),
    qualifiedOn: maybe(day),
    mqlOn: maybe(day),
    closeOn: maybe(day),
    amount: maybe(money),
    company: maybe(fc.constantFrom(...companies)),
    people: fc.uniqueArray(person, { maxLength: 2 }),
    probability: maybe(fc.integer({ min: 0, max: 100 })),
    terms: maybe(fc.record({ recurring: money, months: fc.integer({ min: 1, max: 24 }), cost: maybe(money) })),
    churnedOn: maybe(day)
  })
  .map(({ closedOn, openedOn: _openedOn, ...row }) => {
    const { openedOn: _today, ...made } = aDeal();
    const closed = row.status === 'won' || row.status === 'lost' ? { closedOn } : {};
    return { ...made, ...defined({ ...row, openedOn: _openedOn }), ...closed };
  });

const touch = fc
  .record({
    day,
    channel: fc.constantFrom(...channels),
    direction: fc.constantFrom('in', 'out' as const),
    disposition: maybe(fc.constantFrom(...dispositions)),
    sentiment: maybe(fc.constantFrom(...sentiments)),
    person: maybe(person)
  })
  .map(row => aCall({ ...defined(row), at: startOfDay(row.day, warsaw) }));

const facts = fc
  .record({
    deals: fc.array(deal, { maxLength: 12 }),
    activities: fc.array(touch, { maxLength: 12 }),
    winRate: fc.constantFrom('count', 'value', 'cohort' as const),
    cycleStart: fc.constantFrom('qualified', 'first-contact', 'opened' as const),
    quotaBy: fc.constantFrom('value', 'count' as const),
    dealSize: fc.constantFrom('won', 'open' as const),
    quota: maybe(fc.record({ value: fc.nat(9_000), count: fc.nat(5) }))
  })
  .map(({ deals, activities, quota, winRate, cycleStart, quotaBy, dealSize }) =>
    metricFactsOf({
      ...{ deals, activities, people, followUps: [aFollowUp({ channel: 'demo' })] },
      ...(quota && { quota }),
      definitions: { winRate, cycleStart, dealSize, quota: quotaBy }
    })
  );

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
      fc.property(facts, (book: MetricFacts) => {
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
      fc.property(facts, book => {
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
