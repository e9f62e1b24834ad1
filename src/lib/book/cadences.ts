import { cadenceCodes, type Cadence, type CadenceVersion } from '#lib/domain/cadence.ts';
import { kitId, kitOf, kitSteps, kitVersionId } from '#lib/domain/cadence/kits.ts';
import { enrolmentState } from '#lib/domain/cadence/progress.ts';
import type { CadenceId } from '#lib/domain/ids.ts';
import { settingsId } from '#lib/domain/settings.ts';
import { workCalendar } from '#lib/domain/work-calendar.ts';
import { enrolmentFacts, versionsBy } from './enrolments.ts';
import { cadencesBy, type StepDue } from './steps-due.ts';
import { idsOfOne } from './survivors.ts';
import type { Book } from './tables.ts';

/** A cadence as it stands: in the book, or ready-made and not used yet. */
export type Plan = {
  readonly cadence: Pick<Cadence, 'id' | 'name' | 'code' | 'version'>;
  readonly steps: CadenceVersion['steps'];
  readonly isUsed: boolean;
};

/** A plan and how many people are on it now. */
export type Listed = Plan & { readonly people: number };

const kitPlan = (id: CadenceId): Plan | undefined => {
  const code = kitOf(id);
  return code && { cadence: { id, code, version: kitVersionId(code) }, steps: kitSteps(code), isUsed: false };
};

/** The rep's own and used cadences, then the ready-made ones; every one with the people on it. */
export async function allCadences(book: Book): Promise<Listed[]> {
  const used = await book.cadences.toArray();
  const versions = await versionsBy(book, used);
  const known = new Set<string>(used.map(({ id }) => id));
  const kits = cadenceCodes.map(kitId).filter(id => !known.has(id));
  const plans = [
    ...used.sort((a, b) => a.createdAt - b.createdAt).flatMap(cadence => asPlan(cadence, versions)),
    ...kits.flatMap(id => kitPlan(id) ?? [])
  ];
  const open = Map.groupBy(await book.enrolments.where('state').equals('open').toArray(), ({ cadence }) => cadence);
  return plans.map(plan => ({ ...plan, people: open.get(plan.cadence.id)?.length ?? 0 }));
}

function asPlan(cadence: Cadence, versions: ReadonlyMap<string, CadenceVersion>): Plan[] {
  const version = versions.get(cadence.version);
  return version ? [{ cadence, steps: version.steps, isUsed: true }] : [];
}

/** One plan, with the people on it and those of them whose steps are older; null when there is none of that id. */
export type Opened = Listed & { readonly behind: number };

export async function cadenceBy(book: Book, id: CadenceId): Promise<Opened | null> {
  const stored = await book.cadences.get(id);
  const [used] = stored ? asPlan(stored, await versionsBy(book, [stored])) : [];
  const plan = used ?? kitPlan(id);
  if (!plan) return null;
  const on = await book.enrolments.where('cadence').equals(id).toArray();
  const open = on.filter(({ state }) => state === 'open');
  return {
    ...plan,
    people: open.length,
    behind: open.filter(({ version }) => version !== plan.cadence.version).length
  };
}

/** Who is on a cadence already. */
export async function peopleOn(book: Book, id: CadenceId): Promise<ReadonlySet<string>> {
  const on = await book.enrolments.where('cadence').equals(id).toArray();
  return new Set(on.filter(({ state }) => state === 'open').map(({ person }) => person));
}

/** One person's way on one cadence, now or before. */
export type OnOne = Omit<StepDue, 'last' | 'next'>;

/** Cadences of a person, those that go on first, then the latest ended. */
export async function cadencesOf(book: Book, person: string): Promise<OnOne[]> {
  const enrolments = await book.enrolments
    .where('person')
    .anyOf(await idsOfOne(book, person))
    .toArray();
  if (enrolments.length === 0) return [];
  const calendar = workCalendar((await book.settings.get(settingsId)) ?? {});
  const facts = await enrolmentFacts(book, enrolments);
  const names = await cadencesBy(
    book,
    enrolments.map(({ cadence }) => cadence)
  );
  return facts
    .map(one => ({
      enrolment: one.enrolment,
      cadence: names.get(one.enrolment.cadence),
      state: enrolmentState(one, calendar)
    }))
    .sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? 1 : -1));
}

const lastDayOf = ({ state, enrolment }: OnOne): string => state.ended?.on ?? `9 ${enrolment.startedOn}`;
