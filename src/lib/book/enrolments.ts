import type { Cadence, CadenceVersion, Enrolment } from '#lib/domain/cadence.ts';
import type { EnrolmentFacts } from '#lib/domain/cadence/progress.ts';
import type { CadenceId } from '#lib/domain/ids.ts';
import { everyIdOf, livingPeople } from './survivors.ts';
import type { Book } from './tables.ts';

/** Enrolments with all that their state depends on. Of a removed person there is nothing to do. */
export async function enrolmentFacts(book: Book, enrolments: readonly Enrolment[]): Promise<EnrolmentFacts[]> {
  if (enrolments.length === 0) return [];
  const ids = enrolments.map(({ id }) => id);
  const events = Map.groupBy(
    await book.cadenceEvents.where('enrolment').anyOf(ids).toArray(),
    ({ enrolment }) => enrolment
  );
  const versions = await versionsBy(book, enrolments);
  const people = await livingPeople(
    book,
    enrolments.map(({ person }) => person)
  );
  return enrolments.flatMap(enrolment => {
    const version = versions.get(enrolment.version);
    const person = people.get(enrolment.person);
    if (!version || !person) return [];
    return [{ enrolment, version, events: events.get(enrolment.id) ?? [], blocked: person.blocked }];
  });
}

/** A version whose cadence was removed is still what its people are on. */
export async function versionsBy(
  book: Book,
  rows: readonly Pick<Enrolment | Cadence, 'version'>[]
): Promise<Map<string, CadenceVersion>> {
  const ids = [...new Set(rows.map(({ version }) => version))];
  const live = (await book.cadenceVersions.bulkGet(ids)).filter(row => row !== undefined);
  const versions = new Map<string, CadenceVersion>(live.map(row => [row.id, row]));
  const missing = ids.filter(id => !versions.has(id));
  for (const gone of missing.length > 0 ? await book.removed.bulkGet(missing) : []) {
    if (gone?.table === 'cadenceVersions') versions.set(gone.id, gone.row as CadenceVersion);
  }
  return versions;
}

/** Everybody who is on a cadence now. */
export const openOn = async (book: Book, cadence: CadenceId): Promise<EnrolmentFacts[]> =>
  enrolmentFacts(
    book,
    await book.enrolments
      .where('cadence')
      .equals(cadence)
      .and(({ state }) => state === 'open')
      .toArray()
  );

/** Whose open enrolments are meant: those of people, and those begun for deals. */
export type Concerned = { readonly people: readonly string[]; readonly deals: readonly string[] };

export async function enrolmentsOf(book: Book, { people, deals }: Concerned): Promise<EnrolmentFacts[]> {
  const same = await everyIdOf(book, people);
  const found = [
    ...(await book.enrolments.where('person').anyOf(same).toArray()),
    ...(await book.enrolments.where('deal').anyOf(deals).toArray())
  ].filter(({ state }) => state === 'open');
  const facts = await enrolmentFacts(book, [...new Map(found.map(row => [row.id, row])).values()]);
  return Promise.all(facts.map(async one => ({ ...one, sameAs: await everyIdOf(book, [one.enrolment.person]) })));
}
