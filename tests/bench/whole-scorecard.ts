import { rolledUpEach } from '#lib/book/rolled-up.ts';
import { scoreUnits } from '#lib/book/score.ts';
import type { Book } from '#lib/book/tables.ts';
import { goalMetrics, type GoalMetric } from '#lib/domain/goal.ts';
import { periodOf, type Period } from '#lib/domain/period.ts';
import { isSummed, unitsIn } from '#lib/domain/rolled.ts';
import { unitsOf, type ScoreFacts } from '#lib/domain/scorecard.ts';
import { addDays, type Day } from '#lib/domain/time.ts';

const counting = { currency: 'PLN', zone: 'Europe/Warsaw' };

/** The cards of activity and objectives, each with every line that a card may have. */
const cards = (today: Day): Period[] =>
  (['day', 'week', 'month', 'quarter'] as const).map(span => periodOf(span, today, 1));

const results: readonly GoalMetric[] = ['revenue', 'wins', 'pipeline-created', 'opportunities'];
const soFar = (today: Day): Period[] =>
  (['week', 'month', 'quarter', 'year'] as const).map(span => ({ from: periodOf(span, today, 1).from, to: today }));

const funnel = [
  ...(['dials', 'connects', 'positive-calls', 'meetings-held', 'demos-held', 'visits-held'] as const),
  ...(['opportunities', 'wins'] as const)
];
const funnels = (today: Day): Period[] =>
  [90, 365, 5 * 365].map(days => ({ from: addDays(today, 1 - days), to: today }));

/** All figures of the scorecard, as the app reads them. */
export async function scorecardFromSums(book: Book, today: Day): Promise<number[]> {
  const cardUnits = await Promise.all(cards(today).map(period => scoreUnits(book, period, goalMetrics, counting)));
  const sums = await rolledUpEach(book, [...soFar(today), ...funnels(today)], counting.zone);
  const lines = sums.map((_, n) => (n < soFar(today).length ? results : funnel));
  return [
    ...cardUnits.flatMap(units => goalMetrics.map(units)),
    ...sums.flatMap((counts, n) =>
      (lines[n] ?? []).map(metric => (isSummed(metric) ? unitsIn(metric, counts, counting.currency) : Number.NaN))
    )
  ];
}

/** The same figures from every row of the book. */
export async function scorecardFromRows(book: Book, today: Day): Promise<number[]> {
  const rows = await everyRow(book);
  const units = (periods: readonly Period[], metrics: readonly GoalMetric[]) =>
    periods.flatMap(period => metrics.map(metric => unitsOf(metric, { ...rows, period } satisfies ScoreFacts)));
  return [...units(cards(today), goalMetrics), ...units(soFar(today), results), ...units(funnels(today), funnel)];
}

/** The least that counting without sums may take: every row is read, and one figure of each kind of row is counted. */
export async function scanned(book: Book, today: Day): Promise<number> {
  const rows = await everyRow(book);
  const period = { from: addDays(today, 1 - 5 * 365), to: today };
  const once = ['dials', 'wins', 'new-prospects', 'follow-ups-done'] as const;
  return once.reduce((sum, metric) => sum + unitsOf(metric, { ...rows, period }), 0);
}

const everyRow = async (book: Book): Promise<Omit<ScoreFacts, 'period'>> => ({
  ...counting,
  activities: await book.activities.toArray(),
  deals: await book.deals.toArray(),
  people: await book.people.toArray(),
  followUps: await book.followUps.toArray(),
  changes: await book.changes.toArray(),
  stages: await book.stages.toArray()
});
