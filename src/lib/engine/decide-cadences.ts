import { rowsNow } from '#lib/book/commit.ts';
import { enrolmentFacts, enrolmentsOf, openOn, versionsBy } from '#lib/book/enrolments.ts';
import type { Book } from '#lib/book/tables.ts';
import type { Cadence, CadenceVersion } from '#lib/domain/cadence.ts';
import {
  changeEnrolment,
  moveEnrolments,
  type ChangeEnrolment,
  type MoveEnrolments
} from '#lib/domain/cadence/changing.ts';
import { enrol, type Enrol } from '#lib/domain/cadence/enrolling.ts';
import { bearingsOf, withCadences } from '#lib/domain/cadence/following.ts';
import { kitOf, kitWrites } from '#lib/domain/cadence/kits.ts';
import { addCadence, editCadence, type AddCadence, type EditCadence } from '#lib/domain/cadence/planning.ts';
import { answerTo, type Touch } from '#lib/domain/cadence/touched.ts';
import type { Moment } from '#lib/domain/moment.ts';
import { outcomeOf } from '#lib/domain/outcome-list.ts';
import type { Person } from '#lib/domain/person.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { restoring } from '#lib/domain/removal.ts';
import { err, ok, type Result } from '#lib/domain/result.ts';
import type { Write } from '#lib/domain/rows.ts';
import { settingsId } from '#lib/domain/settings.ts';
import { workCalendar, type WorkCalendar } from '#lib/domain/work-calendar.ts';
import type { Command } from './protocol.ts';

/** What the rep may ask of cadences and of those who are on them. */
export type CadenceCommand = Enrol | ChangeEnrolment | MoveEnrolments | AddCadence | EditCadence;

const kinds: Readonly<Record<CadenceCommand['kind'], true>> = {
  enrol: true,
  'pause-enrolment': true,
  'resume-enrolment': true,
  'skip-step': true,
  'move-step': true,
  'stop-enrolment': true,
  'move-enrolments': true,
  'add-cadence': true,
  'edit-cadence': true
};

export const isOnCadence = (command: Command): command is CadenceCommand => command.kind in kinds;

type Decision = Promise<Result<Write[], Refusal>>;

export async function decideOnCadence(book: Book, command: CadenceCommand, moment: Moment): Decision {
  switch (command.kind) {
    case 'add-cadence':
      return addCadence(command, moment);
    case 'edit-cadence':
      return withPlan(book, command.id, moment, plan => editCadence(command, plan, moment));
    case 'enrol':
      return withPlan(book, command.cadence, moment, plan => decideEnrolled(book, command, plan, moment));
    case 'move-enrolments': {
      const calendar = await calendarOf(book);
      const open = await openOn(book, command.cadence);
      return withPlan(book, command.cadence, moment, ({ version }) => {
        return ok(moveEnrolments(open, version, calendar, moment));
      });
    }
    default: {
      const [facts] = await enrolmentFacts(book, await book.enrolments.where('id').equals(command.id).toArray());
      if (!facts) return err({ kind: 'unknown-row', table: 'enrolments', id: command.id });
      return changeEnrolment(command, facts, await calendarOf(book), moment);
    }
  }
}

export const calendarOf = async (book: Book): Promise<WorkCalendar> =>
  workCalendar((await book.settings.get(settingsId)) ?? {});

type Plan = { readonly cadence: Cadence; readonly version: CadenceVersion };

/** A kit comes into the book when it is first used, and a removed cadence comes back. */
async function withPlan(
  book: Book,
  id: Cadence['id'],
  moment: Moment,
  then: (plan: Plan) => Result<Write[], Refusal> | Decision
): Decision {
  const stored = (await rowsNow(book, 'cadences', [id])).get(id) as Cadence | undefined;
  const code = kitOf(id);
  const made = stored || !code ? [] : kitWrites(code, moment.now);
  const returned = stored?.deletedAt === undefined ? [] : restoring({ table: 'cadences', row: stored }, moment);
  const before = [...made, ...returned];
  const cadence = before.flatMap(write => (write.table === 'cadences' ? [write.row] : []))[0] ?? stored;
  const version = await versionOf(book, cadence, made);
  if (!cadence || !version) return err({ kind: 'unknown-row', table: 'cadences', id });
  const after = await then({ cadence, version });
  return after.ok && after.value.length > 0 ? ok([...before, ...after.value]) : after;
}

async function versionOf(
  book: Book,
  cadence: Cadence | undefined,
  made: readonly Write[]
): Promise<CadenceVersion | undefined> {
  const [fresh] = made.flatMap(write => (write.table === 'cadenceVersions' ? [write.row] : []));
  return fresh ?? (cadence && (await versionsBy(book, [cadence])).get(cadence.version));
}

async function decideEnrolled(book: Book, command: Enrol, plan: Plan, moment: Moment): Decision {
  const people = await rowsNow(
    book,
    'people',
    command.whom.map(({ person }) => person)
  );
  const alive = [...people].filter(([, { deletedAt }]) => deletedAt === undefined);
  const calendar = await calendarOf(book);
  const known = await book.enrolments.where('cadence').equals(command.cadence).toArray();
  return enrol(command, { ...plan, people: new Map(alive as [string, Person][]), known, calendar }, moment);
}

/** A decision with what follows from it for those on cadences. Most decisions bear on none, and cost no look. */
export async function followedThrough(
  book: Book,
  command: Command,
  writes: readonly Write[],
  moment: Moment
): Promise<Write[]> {
  const touch = await touchOf(book, command, writes);
  const bearings = bearingsOf(writes, moment.now);
  if (!touch && bearings.length === 0) return [...writes];
  const deals = bearings.flatMap(bearing => (bearing.kind === 'closed' ? [bearing.deal] : []));
  const people = bearings.flatMap(bearing => (bearing.kind === 'closed' ? bearing.deal.people : bearing.person));
  const { person, deal } = touch?.activity ?? {};
  const enrolments = await enrolmentsOf(book, {
    people: [...people, ...(person ? [person] : [])],
    deals: [...deals.map(({ id }) => id), ...(deal && !person ? [deal] : [])]
  });
  return enrolments.length === 0
    ? [...writes]
    : withCadences(writes, { enrolments, calendar: await calendarOf(book), touch }, moment);
}

/** What was said to or by the person: a touch just logged, or an answer noted on an earlier message. */
async function touchOf(book: Book, command: Command, writes: readonly Write[]): Promise<Touch | undefined> {
  const [logged] = writes.flatMap(write => (write.table === 'activities' ? [write.row] : []));
  if (!logged) return undefined;
  if (command.kind === 'note-reply') return answerTo(logged);
  if (command.kind !== 'log-activity') return undefined;
  const rule = outcomeOf(logged, await book.outcomes.toArray());
  return { activity: logged, next: command.next, track: rule?.track };
}
