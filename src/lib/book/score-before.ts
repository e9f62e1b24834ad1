import type { GoalSpan, Section } from '#lib/domain/goal.ts';
import { periodBefore, type Period } from '#lib/domain/period.ts';
import { toDate } from '#lib/domain/plan/to-date.ts';
import type { Score } from '#lib/domain/scorecard.ts';
import type { Settings } from '#lib/domain/settings.ts';
import { addDays, type Day } from '#lib/domain/time.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { quotaIn } from './quota.ts';
import { cardScore } from './score-card.ts';
import type { Book } from './tables.ts';

/**
 * The score of the period before up to the same day, or of the last working day: what a rep compares the present one
 * with. Undefined where no goals stood then.
 */
export async function scoreBefore(
  book: Book,
  { section, span }: { readonly section: Section; readonly span: GoalSpan },
  today: Day,
  settings: Settings
): Promise<Score | undefined> {
  const { period, counted } = span === 'day' ? dayBefore(today, settings) : sameDays(span, today, settings);
  const quota = section === 'objective' ? await quotaIn(book, period, settings) : undefined;
  const score = await cardScore(book, { section, span, period, counted }, settings, quota);
  return score.lines.length === 0 || score.begins ? undefined : score;
}

type Stretch = { readonly period: Period; readonly counted: Period };

function sameDays(span: Exclude<GoalSpan, 'day'>, today: Day, settings: Settings): Stretch {
  const { period, before } = toDate(span, today, settings);
  return { period: periodBefore(span, period, settings), counted: before };
}

/** Who was away for longer than this compares with the day before. */
const farthest = 31;

function dayBefore(today: Day, settings: Settings): Stretch {
  const { isWorkday } = workCalendar(settings);
  const days = Array.from({ length: farthest }, (_, back) => addDays(today, -1 - back));
  const day = days.find(isWorkday) ?? addDays(today, -1);
  return { period: { from: day, to: day }, counted: { from: day, to: day } };
}
