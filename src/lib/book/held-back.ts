import type { Enrolment } from '#lib/domain/cadence.ts';
import type { StepAhead } from '#lib/domain/cadence/progress.ts';
import { addDays, type Day } from '#lib/domain/time.ts';
import { cappedOn, capSpan, type Capped } from '#lib/domain/weekly-cap.ts';
import { nextWorkday, workCalendar } from '#lib/domain/work-calendar.ts';
import { usual, type WorkRules } from '#lib/domain/work-rules.ts';
import type { Book } from './tables.ts';

type Step = { readonly enrolment: Pick<Enrolment, 'person'>; readonly next: StepAhead };

/** Steps due by now of people who have had enough touches this week, put off to the next day that is within the cap. */
export async function heldBack<Of extends Step>(
  book: Book,
  steps: readonly Of[],
  { today, rules }: { readonly today: Day; readonly rules: WorkRules }
): Promise<(Of & { readonly capped?: Capped })[]> {
  const touches = await lastTouches(book, today);
  const calendar = workCalendar(rules);
  const cap = rules.weeklyCap ?? usual.weeklyCap;
  return steps.map(step => {
    const { person } = step.enrolment;
    const capped = step.next.due <= today ? cappedOn(touches.get(person) ?? [], today, cap) : undefined;
    if (!capped) return step;
    return { ...step, capped, next: { ...step.next, due: nextWorkday(calendar, capped.freeOn) } };
  });
}

/** The days of the last week on which the rep reached out, by person. */
async function lastTouches(book: Book, today: Day): Promise<Map<string, Day[]>> {
  const week = book.activities.where('day').between(addDays(today, 1 - capSpan), today, true, true);
  const days = new Map<string, Day[]>();
  for (const { person, direction, day } of await week.toArray()) {
    if (person && direction === 'out') days.set(person, [...(days.get(person) ?? []), day]);
  }
  return days;
}
