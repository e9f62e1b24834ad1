import type { Activity } from '#lib/domain/activity.ts';
import type { Cadence, Enrolment } from '#lib/domain/cadence.ts';
import { enrolmentState, isResting, type EnrolmentState, type StepAhead } from '#lib/domain/cadence/progress.ts';
import { settingsId } from '#lib/domain/settings.ts';
import type { Day } from '#lib/domain/time.ts';
import type { Capped } from '#lib/domain/weekly-cap.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { awaitedMonths, mayKnowMore } from './awaited-months.ts';
import { enrolmentFacts } from './enrolments.ts';
import { heldBack } from './held-back.ts';
import type { Book } from './tables.ts';

/** The next step of somebody on a cadence. */
export type StepDue = {
  readonly enrolment: Enrolment;
  readonly cadence: Cadence | undefined;
  readonly state: EnrolmentState;
  readonly next: StepAhead;
  /** Put off, because the person has had enough touches this week. */
  readonly capped?: Capped;
  /** The touch before it on this cadence. */
  readonly last: Activity | undefined;
};

/** Next steps due until a day, of everybody who is on a cadence and does not rest. */
export async function stepsDue(book: Book, today: Day, until: Day): Promise<StepDue[]> {
  const open = await book.enrolments.where('state').equals('open').toArray();
  if (open.length === 0) return [];
  const rules = (await book.settings.get(settingsId)) ?? {};
  const calendar = workCalendar(rules);
  const awaited = await awaitedMonths(book);
  const due = (await enrolmentFacts(book, open)).flatMap(facts => {
    const state = enrolmentState(facts, calendar);
    const [next] = state.ahead;
    const isDue = next !== undefined && next.due <= until && !isResting(state, next.due < today ? today : next.due);
    if (!isDue) return [];
    const { enrolment } = facts;
    // It may be done long since: until that is known nobody is called late.
    const isUnsure = next.due < today && mayKnowMore(awaited, enrolment.startedOn);
    return [{ enrolment, state, next: isUnsure ? { ...next, due: today } : next }];
  });
  return withNames(book, await heldBack(book, due, { today, rules }));
}

type Unnamed = Omit<StepDue, 'cadence' | 'last'>;

async function withNames(book: Book, due: readonly Unnamed[]): Promise<StepDue[]> {
  const cadences = await cadencesBy(
    book,
    due.map(({ enrolment }) => enrolment.cadence)
  );
  const lastOf = ({ state }: Unnamed) => state.taken.findLast(({ activity }) => activity)?.activity ?? '';
  const touches = await book.activities.bulkGet(due.map(lastOf));
  return due.map((row, index) => ({ ...row, cadence: cadences.get(row.enrolment.cadence), last: touches[index] }));
}

/** A removed cadence still has a name for those who are on it. */
export async function cadencesBy(book: Book, wanted: readonly string[]): Promise<Map<string, Cadence>> {
  const ids = [...new Set(wanted)];
  const live = (await book.cadences.bulkGet(ids)).filter(row => row !== undefined);
  const found = new Map<string, Cadence>(live.map(row => [row.id, row]));
  const missing = ids.filter(id => !found.has(id));
  for (const gone of missing.length > 0 ? await book.removed.bulkGet(missing) : []) {
    if (gone?.table === 'cadences') found.set(gone.id, gone.row as Cadence);
  }
  return found;
}
