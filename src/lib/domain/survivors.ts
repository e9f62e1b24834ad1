import type { PersonId } from './ids.ts';
import type { Person } from './person.ts';

type Merged = Pick<Person, 'id' | 'mergedInto'>;

/**
 * Whom each merged person lives on in. Chains are followed to their end (A into B into C: both live on in C).
 * Where devices merged both ways apart the smallest id of the ring survives, on every device the same.
 * A person merged into one that is not there (removed, or never heard of) lives on alone: nobody is lost from sight.
 * Only those who live on in another are in the answer.
 */
export function survivorsOf(
  merged: readonly Merged[],
  isThere: (id: PersonId) => boolean
): ReadonlyMap<PersonId, PersonId> {
  const next = new Map(merged.map(({ id, mergedInto }) => [id, mergedInto]));
  const survivors = new Map<PersonId, PersonId>();
  for (const { id } of merged) {
    const survivor = endOf(id, target => {
      const into = next.get(target);
      return into !== undefined && (next.has(into) || isThere(into)) ? into : undefined;
    });
    if (survivor !== id) survivors.set(id, survivor);
  }
  return survivors;
}

function endOf(start: PersonId, next: (id: PersonId) => PersonId | undefined): PersonId {
  const path: PersonId[] = [start];
  for (let at = start; ;) {
    const into = next(at);
    if (into === undefined) return at;
    const ring = path.indexOf(into);
    if (ring >= 0) return path.slice(ring).reduce((least, id) => (id < least ? id : least));
    path.push(into);
    at = into;
  }
}
