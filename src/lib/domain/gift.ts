import { asJson, sameJson, type Json } from './json.ts';
import type { Gift, Person } from './person.ts';

/** Fields of which a person has one; of two that differ the rep chooses. */
export const singleFields = [
  'name',
  'company',
  'jobTitle',
  'source',
  'rhythm',
  'zone',
  'language',
  'linkedin',
  'telegram'
] as const;
export type SingleField = (typeof singleFields)[number];

/** Fields of which a person has several: the survivor of a merge gets all. */
export const listFields = ['phones', 'emails', 'blocked', 'consents'] as const;
export type ListField = (typeof listFields)[number];

/** Parts of a gift: what is in it, without to whom. */
export type Given = Pick<Gift, 'lists' | 'fields'>;

/** What a person has after a merge and had not before. */
export function giftOf(before: Person, after: Person): Gift {
  const lists = listFields.map(field => {
    const own = before[field] ?? [];
    return [field, (after[field] ?? []).filter(entry => !holds(own, entry)).map(asJson)] as const;
  });
  const fields = [...singleFields, 'note' as const]
    .filter(field => !sameJson(before[field], after[field]))
    .map(field => [field, { before: asJson(before[field]), after: asJson(after[field]) }] as const);
  return { to: after.id, lists: filled(lists), fields: Object.fromEntries(fields) };
}

/** The part of a gift that is also in another; undefined when there is none. */
export function sharedPart(gift: Gift, other: Given): Gift | undefined {
  const lists = Object.entries(gift.lists).map(([field, entries]) => {
    return [field, entries.filter(entry => holds(other.lists[field] ?? [], entry))] as const;
  });
  const fields = Object.entries(gift.fields).filter(([field, { after }]) => {
    return sameJson(other.fields[field]?.after, after);
  });
  const part = { to: gift.to, lists: filled(lists), fields: Object.fromEntries(fields) };
  return Object.keys(part.lists).length + fields.length > 0 ? part : undefined;
}

/** A gift less a part of it. */
export function giftWithout(gift: Gift, part: Given): Gift {
  const lists = Object.entries(gift.lists).map(([field, entries]) => {
    return [field, entries.filter(entry => !holds(part.lists[field] ?? [], entry))] as const;
  });
  const fields = Object.entries(gift.fields).filter(([field]) => !(field in part.fields));
  return { to: gift.to, lists: filled(lists), fields: Object.fromEntries(fields) };
}

export const holds = (entries: readonly unknown[], entry: unknown): boolean =>
  entries.some(one => sameJson(one, entry));

const filled = (lists: readonly (readonly [string, readonly Json[]])[]): Gift['lists'] =>
  Object.fromEntries(lists.filter(([, entries]) => entries.length > 0));
