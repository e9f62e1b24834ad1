import { expect, test } from 'vitest';
import { goingTogether, wholeWeeks, type WeekSeries } from '#lib/domain/own-record/going-together.ts';
import { fridayDay, times } from '../../support/builders.ts';

/** Rolls of the dice with a seed, so that the share of false findings is the same on every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;
}

test('meetings that wins follow three weeks later are said to go with them, with their weeks', () => {
  const roll = dice(3);
  const meetings = times(52, () => Math.floor(roll() * 8));
  const wins = meetings.map((_, week) => Math.round((meetings[week - 3] ?? 2) / 2));
  const [found] = goingTogether([{ metric: 'meetings-held', values: meetings }], wins);
  expect(found).toMatchObject({ metric: 'meetings-held', lag: 3, n: 49 });
  expect(found?.r).toBeGreaterThan(0.9);
});

test('of seven kinds of work that have nothing to do with wins, hardly ever one is said to', () => {
  const roll = dice(11);
  const metrics = [
    'dials',
    'connects',
    'positive-calls',
    'e-mails',
    'meetings-held',
    'demos-held',
    'opportunities'
  ] as const;
  const books = times(60, () => {
    const series = metrics.map((metric): WeekSeries => ({ metric, values: times(52, () => Math.floor(roll() * 20)) }));
    return goingTogether(
      series,
      times(52, () => Math.floor(roll() * 4))
    );
  });
  expect(books.filter(links => links.length > 0).length).toBeLessThanOrEqual(6);
});

test('of few weeks, and of weeks that are all alike, nothing is said', () => {
  const values = [1, 5, 2, 6, 3, 7, 1, 5, 2, 6, 3, 7];
  expect(goingTogether([{ metric: 'dials', values }], values)).toEqual([]);
  expect(
    goingTogether(
      [{ metric: 'dials', values: times(52, () => 4) }],
      times(52, () => 1)
    )
  ).toEqual([]);
});

test('only whole weeks count, and none from before the record begins', () => {
  const weeks = wholeWeeks(fridayDay, '2026-10-28', { weekStart: 1 });
  expect(weeks.map(({ from }) => from)).toEqual(['2026-11-02', '2026-11-09']);
});
