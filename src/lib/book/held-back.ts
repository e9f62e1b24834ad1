import type { Enrolment } from '#lib/domain/cadence.ts';
import type { StepAhead } from '#lib/domain/cadence/progress.ts';
import { addDays, type Day } from '#lib/domain/time.ts';
import { cappedOn, capSpan, type Capped } from '#lib/domain/weekly-cap.ts';
import { nextWorkday, workCalendar } from '#lib/domain/work-calendar.ts';
import { usual, type WorkRules } from '#lib/domain/work-rules.ts';
import { livingPeople } from './survivors.ts';
import type { Book } from './tables.ts';

type Step = { readonly enrolment: Pick<Enrolment, 'person'>; readonly next: StepAhead };

/** Steps due by now of people who have had enough touches this week, put off to the next day that is within the cap. */
export async function heldBack<Of extends Step>(
  book: Book,
  steps: readonly Of[],
  { today, rules }: { readonly today: Day; readonly rules: WorkRules }
): Promise<(Of & { readonly capped?: Capped })[]> {
  const touches = await lastTouches(
    book,
    steps.map(({ enrolment }) => enrolment.person),
    today
  );
  const calendar = workCalendar(rules);
  const cap = rules.weeklyCap ?? usual.weeklyCap;
  return steps.map(step => {
    const said = step.next.due <= today ? (touches.get(step.enrolment.person) ?? []) : [];
    const capped = cappedOn(said, today, cap);
    if (!capped) return step;
    return { ...step, capped, next: { ...step.next, due: nextWorkday(calendar, capped.freeOn) } };
  });
}

/** The days of the last week on which the rep reached out to each of these people, whatever they were called then. */
async function lastTouches(book: Book, people: readonly string[], today: Day): Promise<Map<string, Day[]>> {
  const week = book.activities.where('day').between(addDays(today, 1 - capSpan), today, true, true);
  const out = (await week.toArray()).filter(({ direction }) => direction === 'out');
  const living = await livingPeople(book, [...new Set([...people, ...out.flatMap(({ person }) => person ?? [])])]);
  const nowOf = (id = ''): string => living.get(id)?.id ?? id;
  const days = Map.groupBy(out, ({ person }) => nowOf(person));
  return new Map(people.map(id => [id, (days.get(nowOf(id)) ?? []).map(({ day }) => day)]));
}
