import type { GoalSpan, Section } from '#lib/domain/goal.ts';
import { goalCalendar } from '#lib/domain/goals/expected.ts';
import { goalsAt } from '#lib/domain/goals/standing.ts';
import { periodOf, type CalendarRules, type Period } from '#lib/domain/period.ts';
import { beforeGoals, scoreFrom, type Score, type ScoreRules } from '#lib/domain/scorecard.ts';
import type { Currency } from '#lib/domain/money.ts';
import { settingsId } from '#lib/domain/settings.ts';
import type { Day, Zone } from '#lib/domain/time.ts';
import { rulesOn } from '#lib/domain/work-rules-then.ts';
import type { WorkRules } from '#lib/domain/work-rules.ts';
import { allGoals, scoreUnits } from './score.ts';
import type { Book } from './tables.ts';

type Counting = WorkRules & { readonly currency: Currency; readonly zone: Zone };

/** One card of the scorecard and the period that it is asked for. */
export type CardAsked = {
  readonly section: Section;
  readonly span: GoalSpan;
  readonly period: Period;
  /** The part of the period of which units count; all of it where absent. */
  readonly counted?: Period;
};

/** The score of one card, from sums: as quick for a quarter as for a day. Before the first goal units alone are told. */
export async function cardScore(
  book: Book,
  { section, span, period, counted = period }: CardAsked,
  counting: Counting,
  quota?: ScoreRules['quota']
): Promise<Score> {
  const goals = (await allGoals(book)).filter(goal => goal.section === section && goal.span === span);
  const standing = goalsAt(goals, period);
  const metrics = (standing.length > 0 ? standing : goals).map(({ metric }) => metric);
  const units = await scoreUnits(book, counted, metrics, counting);
  const isBefore = goals.length > 0 && goals.every(({ since }) => since > period.to);
  const before = isBefore ? beforeGoals(goals, units) : undefined;
  if (before) return before;
  const changes = await book.changes.where('of').equals(settingsId).toArray();
  const calendar = goalCalendar(rulesOn(period.to, counting, changes));
  return scoreFrom(standing, units, { period, calendar, quota });
}

const activitySpans = ['day', 'week'] as const;

/** The score of today, or of the week where the rep has no goals by the day; null where there are none of either. */
export async function scoreSoFar(
  book: Book,
  today: Day,
  counting: Counting & CalendarRules
): Promise<{ readonly span: (typeof activitySpans)[number]; readonly score: Score } | null> {
  const standing = goalsAt(await allGoals(book), { to: today }).filter(({ section }) => section === 'activity');
  const span = activitySpans.find(each => standing.some(goal => goal.span === each));
  if (!span) return null;
  const period = periodOf(span, today, counting);
  return { span, score: await cardScore(book, { section: 'activity', span, period }, counting) };
}
