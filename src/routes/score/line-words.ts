import type { GoalMetric } from '#lib/domain/goal.ts';
import { isMoney } from '#lib/domain/goals/presets.ts';
import type { Pace } from '#lib/domain/goals/pace.ts';
import { inWholeUnits, type Currency } from '#lib/domain/money.ts';
import type { Score, ScoreLine } from '#lib/domain/scorecard.ts';
import type { Words } from '#lib/ui/words.svelte.ts';

type Count = { readonly n: number; readonly currency: Currency };

/** Units as they are read: a count, to the tenth while it is small, or an amount of money in whole units. */
export const countIn = ({ format }: Words, metric: GoalMetric, { n, currency }: Count) =>
  isMoney(metric)
    ? format.money(inWholeUnits({ minor: Math.round(n), currency }))
    : format.number(n, Math.abs(n) < 10 ? 1 : 0);

const hasFewerDays = ({ expected: { days, isPlanned } }: ScoreLine): boolean => !isPlanned && days.worked < days.of;

type Told = { readonly currency: Currency; readonly pace?: Pace | undefined; readonly isOff?: boolean };

/** Lines as they are read: where most points are to be had first. */
export const heaviestFirst = (lines: readonly ScoreLine[]): ScoreLine[] =>
  lines.toSorted((a, b) => b.goal.weight - a.goal.weight);

/** Points of a card as they are shown: tenths matter to nobody who has more than ten. */
export const pointsShown = ({ total }: Score): number => (total < 10 ? Math.round(total * 10) / 10 : Math.round(total));

/** "24 points of 100" */
export const totalOf = ({ t, format }: Words, score: Score): string =>
  `${format.number(pointsShown(score), 1)} ${t.scorecard.outOf(pointsShown(score), format.number(score.weight, 1))}`;

/** What a line came to, of what is expected; on a day off what it came to. */
export function valueOf(words: Words, { goal, units, expected }: ScoreLine, currency: Currency): string {
  const count = (n: number) => countIn(words, goal.metric, { n, currency });
  return expected.units > 0 ? words.t.score.of(count(units), count(expected.units)) : count(units);
}

/** Points, what is taken off, and whether the rep is on pace. That a day off expects nothing is said once, by its head. */
export function detailOf(words: Words, line: ScoreLine, { currency, pace, isOff = false }: Told): string {
  const { score, scorecard } = words.t;
  const { goal, points, expected } = line;
  const { days } = expected;
  const parts = [
    points === undefined ? expected.full > 0 && score.noPoints : score.points(points),
    pace && paceIn(words, goal.metric, currency, pace),
    expected.units === 0 && points !== undefined && !isOff && scorecard.nothingExpected,
    expected.units > 0 && hasFewerDays(line) && scorecard.days(days.worked, days.of),
    expected.isPlanned && scorecard.fromPlan,
    goal.starting && expected.full > 0 && !expected.isPlanned && scorecard.startingShort
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Less than one unit is no difference that a rep could make. */
function paceIn(words: Words, metric: GoalMetric, currency: Currency, { ahead, byNow }: Pace): string {
  const { pace, byNow: expectedByNow } = words.t.scorecard;
  const count = (n: number) => countIn(words, metric, { n, currency });
  const difference = isMoney(metric)
    ? inWholeUnits({ minor: Math.round(ahead), currency }).minor
    : Math.round(ahead * 10) / 10;
  if (Math.abs(difference) < (isMoney(metric) ? 1 : 0.5)) return `${pace.level}, ${expectedByNow(count(byNow))}`;
  const said = count(Math.abs(difference));
  return `${difference > 0 ? pace.ahead(said) : pace.behind(said)}, ${expectedByNow(count(byNow))}`;
}

/** What an honest reader should know besides: worth of one, days, plan, pace. */
export function notesOf(words: Words, line: ScoreLine, currency: Currency, pace?: Pace): string[] {
  const { score, scorecard } = words.t;
  const { goal, pointsPerUnit, expected } = line;
  const count = (n: number) => countIn(words, goal.metric, { n, currency });
  const basis = expected.units || expected.full || goal.benchmark;
  const { days } = expected;
  const notes = [
    pointsPerUnit !== undefined &&
      !isMoney(goal.metric) &&
      score.worth(score.exactly(pointsPerUnit), words.format.number(goal.weight, 1), count(basis)),
    expected.isPlanned && scorecard.planned,
    hasFewerDays(line) &&
      scorecard.instead(count(expected.units), count(expected.full), scorecard.days(days.worked, days.of)),
    pace && scorecard.byDay(count(pace.byNow), pace.passed, pace.all),
    pace?.since && scorecard.paceSince(words.format.day(pace.since)),
    goal.starting && expected.full > 0 && !expected.isPlanned && scorecard.starting,
    expected.full > 0 && scorecard.since(words.format.day(goal.since))
  ];
  return notes.filter(note => note !== undefined && note !== false);
}

const named = 3;

/** What is missing to everything that is expected, where most points wait first; undefined on a day off. */
export function missingIn(words: Words, { lines, isOff }: Score, currency: Currency): string | undefined {
  const { scorecard, terms } = words.t;
  if (isOff) return scorecard.dayOff;
  const short = lines.filter(({ units, expected, goal }) => expected.units > units && goal.weight > 0);
  if (short.length === 0) return scorecard.met;
  const waiting = ({ goal, attained = 0 }: ScoreLine) => goal.weight * (1 - attained);
  const sorted = short.toSorted((a, b) => waiting(b) - waiting(a));
  const said = sorted.slice(0, named).map(({ goal, units, expected }) => {
    const missing = countIn(words, goal.metric, { n: expected.units - units, currency });
    return `${terms.metrics[goal.metric]} ${missing}`;
  });
  const rest = short.length - said.length;
  return scorecard.toGo([...said, ...(rest > 0 ? [scorecard.more(rest)] : [])].join(', '));
}

const monday = Date.UTC(2024, 0, 1);
const dayLength = 86_400_000;

/** A weekday in short, 1 Monday … 7 Sunday. */
export const weekdayName = ({ format }: Words, day: number): string =>
  new Intl.DateTimeFormat(format.locale, { weekday: 'short', timeZone: 'UTC' }).format(monday + (day - 1) * dayLength);
