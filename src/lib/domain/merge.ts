import { changesBetween } from './change.ts';
import { giftOf, listFields, singleFields, type ListField, type SingleField } from './gift.ts';
import type { PersonId } from './ids.ts';
import { canonical, sameJson } from './json.ts';
import type { Moment } from './moment.ts';
import { tidyPerson, type Person, type PersonFields } from './person.ts';
import type { Refusal } from './refusal.ts';
import { ok, type Result } from './result.ts';
import type { Write } from './rows.ts';
import { limits } from './text.ts';

/** Two rows turn out to be one person. The one that is merged keeps its row and its history; both are read together. */
export type MergePeople = {
  readonly kind: 'merge-people';
  readonly survivor: PersonId;
  readonly merged: PersonId;
  /** Of the fields that both have, those that are taken from the merged one. */
  readonly take: readonly SingleField[];
};

/** What makes two phones one number, whatever their spelling; handed in, because the rules of all countries are heavy. */
export type PhoneKey = (phone: string) => string;

/** What makes two entries of a list one. */
export function entryKey(field: ListField, entry: unknown, phoneKey: PhoneKey): string {
  if (field === 'phones') return phoneKey(String(entry));
  return field === 'emails' ? String(entry).toLowerCase() : canonical(entry);
}

/**
 * Writes the merge: the survivor gets every number, address, refusal and consent that it lacks, the fields that it
 * does not have or the rep takes, and both notes. What was given is remembered on the merged row, so that
 * it can be taken back however late.
 */
export function mergePeople(
  { survivor, merged }: { readonly survivor: Person; readonly merged: Person },
  { take }: Pick<MergePeople, 'take'>,
  phoneKey: PhoneKey,
  moment: Moment
): Result<Write[], Refusal> {
  if (merged.id === survivor.id || merged.mergedInto === survivor.id) return ok([]);
  const lists = listFields.map(field => [field, together(field, survivor, merged, phoneKey)] as const);
  const taken = singleFields.filter(field => merged[field] !== undefined && (take.includes(field) || !survivor[field]));
  const singles = taken.map(field => [field, merged[field]] as const);
  const note = bothNotes(survivor.note, merged.note);
  const given = [...lists, ...singles, ['note', note] as const].filter(([, value]) => value !== undefined);
  const tidy = tidyPerson({ ...survivor, ...(Object.fromEntries(given) as PersonFields) });
  if (!tidy.ok) return tidy;
  const gone: Person = { ...merged, mergedInto: survivor.id, gave: giftOf(survivor, tidy.value) };
  return ok([...written(survivor, tidy.value, moment), ...written(merged, gone, moment)]);
}

/** A row as it becomes, with its history; nothing where nothing changes. */
export function written(before: Person, after: Person, moment: Moment): Write[] {
  if (sameJson(before, after)) return [];
  return [{ table: 'people', row: after }, ...changesBetween(before.id, before, after, moment)];
}

/** Undefined where the merged one has nothing to add. */
function together(field: ListField, survivor: Person, merged: Person, phoneKey: PhoneKey): unknown {
  const own: readonly unknown[] = survivor[field] ?? [];
  const known = new Set(own.map(entry => entryKey(field, entry, phoneKey)));
  const added = (merged[field] ?? []).filter(entry => !known.has(entryKey(field, entry, phoneKey)));
  return added.length > 0 ? [...own, ...added] : undefined;
}

function bothNotes(own: string | undefined, other: string | undefined): string | undefined {
  if (!other || own?.includes(other)) return own;
  const both = own ? `${own}\n\n${other}` : other;
  return both.length > limits.note ? own : both;
}
