import { serialIn, weekday, type Stretch } from './calendar.ts';
import type { Plain } from './plain-book.ts';
import { isInside, type Figures } from './question.ts';

/** When the rep works: on which weekdays, and from when to when the rep is away. */
export type Works = { readonly weekdays: readonly number[]; readonly away: readonly (readonly [string, string])[] };

export type Card = { readonly section: string; readonly span: string; readonly stretch: Stretch };

/** Points of a card: each line's units over what the days that were worked expect, times its weight. */
export function cardPoints(goals: readonly Plain[], card: Card, units: Figures, works: Works): Figures {
  const { stretch } = card;
  const lines = linesOn(goals, card);
  const days = Array.from({ length: stretch.last - stretch.first + 1 }, (_, n) => stretch.first + n);
  const due = days.filter(day => works.weekdays.includes(weekday(day)));
  const isAway = (day: number) =>
    works.away.some(([from, to]) => isInside(day, { first: serialIn(from), last: serialIn(to) }));
  const there = due.filter(day => !isAway(day)).length;
  let [points, expected] = [0, 0];
  for (const line of lines) {
    const full = benchmarkOf(line, stretch.first);
    const wanted = due.length === 0 ? 0 : full * (there / due.length);
    const per = wanted > 0 ? wanted : full > 0 ? full : line.number('benchmark');
    points += ((units[line.text('metric')] ?? 0) / per) * line.number('weight');
    expected += wanted;
  }
  const weight = lines.reduce((sum, line) => sum + line.number('weight'), 0);
  return { points, expected, weight, lines: lines.length };
}

const benchmarkOf = (line: Plain, day: number): number => {
  const special = line.in('weekdays');
  const key = String(weekday(day));
  return line.text('span') === 'day' && special.has(key) ? special.number(key) : line.number('benchmark');
};

/** Before the first goal of a card nothing was expected. */
export const isBefore = (goals: readonly Plain[], { section, span, stretch: { last } }: Card): boolean =>
  goals.every(
    goal => goal.text('section') !== section || goal.text('span') !== span || serialIn(goal.text('since')) > last
  );

/** Of each metric the goal that began last; none where that one was taken off before. */
function linesOn(goals: readonly Plain[], { section, span, stretch: { last } }: Card): readonly Plain[] {
  const newest = new Map<string, Plain>();
  const rank = (goal: Plain) => [serialIn(goal.text('since')), goal.number('createdAt')] as const;
  for (const goal of goals) {
    if (goal.text('section') !== section || goal.text('span') !== span || rank(goal)[0] > last) continue;
    const known = newest.get(goal.text('metric'));
    const [a, b] = [rank(goal), known && rank(known)];
    const isNewer =
      !b ||
      a[0] > b[0] ||
      (a[0] === b[0] && (a[1] > b[1] || (a[1] === b[1] && goal.text('id') > (known?.text('id') ?? ''))));
    if (isNewer) newest.set(goal.text('metric'), goal);
  }
  return [...newest.values()].filter(goal => !goal.has('until') || serialIn(goal.text('until')) >= last);
}
