import { giftWithout, holds, listFields, sharedPart, type Given } from './gift.ts';
import type { PersonId } from './ids.ts';
import { sameJson, type Json } from './json.ts';
import { entryKey, written, type PhoneKey } from './merge.ts';
import type { Moment } from './moment.ts';
import type { Gift, Person } from './person.ts';
import type { Write } from './rows.ts';
import { survivorsOf } from './survivors.ts';

/** The rep says, at any time after a merge, that it was two people after all. */
export type UnmergePerson = { readonly kind: 'unmerge-person'; readonly id: PersonId };

export type UnmergeFacts = {
  /** All live rows that are one person now. */
  readonly people: readonly Person[];
  readonly phoneKey: PhoneKey;
  /** Has this person asked, in a touch of their own, not to be called? Then that stays, whoever said it first. */
  readonly hasAsked: (id: PersonId) => boolean;
};

/**
 * Takes a merged person out again, with whoever was merged into them before. What the merge gave goes back, unless
 * it has been changed since or somebody who stays has it too. History was never moved, so it parts by itself.
 * Where devices merged both ways apart, the survivor's own way into the ring is cut as well.
 */
export function unmergePerson({ id }: UnmergePerson, facts: UnmergeFacts, moment: Moment): Write[] {
  const { people } = facts;
  const survivor = survivorsOf(people, target => people.some(person => person.id === target)).get(id);
  if (survivor === undefined) return [];
  const parting = new Parting(facts);
  for (const cut of parting.wayFrom(survivor).includes(id) ? [id, survivor] : [id]) parting.takeOut(cut);
  return people.flatMap(person => written(person, parting.rows.get(person.id) ?? person, moment));
}

/** The rows of one person while they are being taken apart. */
class Parting {
  readonly rows: Map<PersonId, Person>;
  readonly #facts: UnmergeFacts;

  constructor(facts: UnmergeFacts) {
    this.rows = new Map(facts.people.map(person => [person.id, person]));
    this.#facts = facts;
  }

  wayFrom(id: PersonId): PersonId[] {
    const way: PersonId[] = [];
    for (let at = this.#next(id); at !== undefined && !way.includes(at); at = this.#next(at)) way.push(at);
    return way;
  }

  #next = (id: PersonId): PersonId | undefined => this.rows.get(id)?.mergedInto;

  takeOut(id: PersonId): void {
    const person = this.rows.get(id);
    if (!person?.mergedInto) return;
    const { mergedInto, gave, ...alone } = person;
    this.rows.set(id, alone);
    if (gave?.to === mergedInto) this.#withdraw(gave);
  }

  /** Takes a gift from the one who has it, and from those whom that one has since given it on to. */
  #withdraw(gift: Gift): void {
    const holder = this.rows.get(gift.to);
    if (!holder) return;
    const taken = { lists: this.#takeEntries(gift, holder), fields: this.#takeFields(gift, holder) };
    const passed = holder.gave && sharedPart(holder.gave, taken);
    const gave = holder.gave && passed ? giftWithout(holder.gave, passed) : holder.gave;
    this.rows.set(holder.id, without({ ...holder, ...(gave && { gave }) }, taken));
    // Around a ring what was passed on comes back to where it has been taken already: there it ends.
    if (passed && holder.mergedInto === passed.to) this.#withdraw(passed);
  }

  #others(holder: Person): Person[] {
    const isGiver = ({ mergedInto, gave }: Person) => mergedInto === holder.id && gave?.to === holder.id;
    return [...this.rows.values()].filter(isGiver);
  }

  /** Entries to take. What another giver has too stays, and is that one's gift from now on. */
  #takeEntries(gift: Gift, holder: Person): Gift['lists'] {
    const { phoneKey, hasAsked } = this.#facts;
    const taken: Record<string, readonly Json[]> = {};
    for (const field of listFields) {
      const keyOf = (entry: unknown) => entryKey(field, entry, phoneKey);
      taken[field] = (gift.lists[field] ?? []).filter(entry => {
        if (field === 'blocked' && entry === 'call' && hasAsked(holder.id)) return false;
        const heir = this.#others(holder).find(other => (other[field] ?? []).some(own => keyOf(own) === keyOf(entry)));
        if (heir?.gave)
          this.#give(heir, { lists: { [field]: [...(heir.gave.lists[field] ?? []), entry] }, fields: {} });
        return heir === undefined;
      });
    }
    return taken;
  }

  /** Fields that still say what was given. A later gift on top lies from now on upon what was there before. */
  #takeFields(gift: Gift, holder: Person): Gift['fields'] {
    const values: Readonly<Record<string, unknown>> = holder;
    const taken = Object.entries(gift.fields).filter(([field, change]) => {
      if (sameJson(values[field], change.after)) return true;
      for (const other of this.#others(holder)) {
        const above = other.gave?.fields[field];
        if (above && sameJson(above.before, change.after))
          this.#give(other, { lists: {}, fields: { [field]: { ...above, before: change.before } } });
      }
      return false;
    });
    return Object.fromEntries(taken);
  }

  /** Changes what a merged row is remembered to have given. */
  #give(giver: Person, { lists, fields }: Given): void {
    const { gave } = giver;
    if (!gave) return;
    const changed = { to: gave.to, lists: { ...gave.lists, ...lists }, fields: { ...gave.fields, ...fields } };
    this.rows.set(giver.id, { ...giver, gave: changed });
  }
}

function without(person: Person, { lists, fields }: Given): Person {
  const left: Record<string, unknown> = { ...person };
  for (const [field, change] of Object.entries(fields)) left[field] = change.before;
  for (const field of listFields) {
    const rest = person[field]?.filter(entry => !holds(lists[field] ?? [], entry));
    // A person nobody has asked for consent has none; of the other lists each has one, if empty.
    left[field] = field === 'consents' && rest?.length === 0 ? null : rest;
  }
  return Object.fromEntries(
    Object.entries(left).filter(([, value]) => value !== null && value !== undefined)
  ) as unknown as Person;
}
