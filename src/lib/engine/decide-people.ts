import { rowsNow } from '#lib/book/commit.ts';
import { keptLiving, removedWith, rowsOfOne, whoAsked } from '#lib/book/same-person.ts';
import type { Book } from '#lib/book/tables.ts';
import { tellApart, type TellApart } from '#lib/domain/distinction.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import { mergePeople, type MergePeople } from '#lib/domain/merge.ts';
import type { Moment } from '#lib/domain/moment.ts';
import type { Person } from '#lib/domain/person.ts';
import type { Refusal } from '#lib/domain/refusal.ts';
import { removal, restoring } from '#lib/domain/removal.ts';
import { err, ok, type Result } from '#lib/domain/result.ts';
import type { Write } from '#lib/domain/rows.ts';
import { unmergePerson, type UnmergePerson } from '#lib/domain/unmerge.ts';
import { phoneKeyOf } from './phone-key.ts';

type Decision = Promise<Result<Write[], Refusal>>;

const unknown = (id: PersonId) => err({ kind: 'unknown-row', table: 'people', id } as const);

/** What concerns two rows at once. */
export type OnTwoPeople = MergePeople | UnmergePerson | TellApart;

export function decideOnTwoPeople(book: Book, command: OnTwoPeople, moment: Moment): Decision {
  switch (command.kind) {
    case 'merge-people':
      return decideMerge(book, command, moment);
    case 'unmerge-person':
      return decideUnmerge(book, command, moment);
    case 'tell-apart':
      return decideTellApart(book, command, moment);
  }
}

/** Ids that meanwhile live on in others stand for those: what is one person already is merged once. */
async function decideMerge(book: Book, command: MergePeople, moment: Moment): Decision {
  const survivor = await keptLiving(book, command.survivor);
  const merged = await keptLiving(book, command.merged);
  if (!survivor || !merged) return unknown(survivor ? command.merged : command.survivor);
  return mergePeople({ survivor, merged }, command, await phoneKeyOf(book), moment);
}

/** What the rep has taken apart is not offered again. */
async function decideUnmerge(book: Book, command: UnmergePerson, moment: Moment): Decision {
  const people = await rowsOfOne(book, command.id);
  const [survivor] = people;
  if (!survivor) return unknown(command.id);
  const asked = await whoAsked(
    book,
    people.map(({ id }) => id)
  );
  const facts = { people, phoneKey: await phoneKeyOf(book), hasAsked: (id: PersonId) => asked.has(id) };
  const writes = unmergePerson(command, facts, moment);
  return ok(writes.length > 0 ? [...writes, ...tellApart(command.id, survivor.id, moment)] : []);
}

async function decideTellApart(book: Book, { one, other }: TellApart, moment: Moment): Decision {
  const [first, second] = [await keptLiving(book, one), await keptLiving(book, other)];
  if (!first || !second) return unknown(first ? other : one);
  return ok(tellApart(first.id, second.id, moment));
}

/** Whoever was merged into a person goes and comes back with them. */
export async function decidePresence(
  book: Book,
  { kind, id }: { readonly kind: 'remove' | 'restore'; readonly id: PersonId },
  moment: Moment
): Decision {
  const row = (await rowsNow(book, 'people', [id])).get(id) as Person | undefined;
  if (!row) return unknown(id);
  const { deletedAt } = row;
  const isGone = deletedAt !== undefined;
  const along = isGone ? await removedWith(book, id, deletedAt) : await rowsOfOne(book, id);
  const change = kind === 'remove' ? removal : restoring;
  const all = [row, ...along.filter(other => other.id !== id)];
  return ok(all.flatMap(person => change({ table: 'people', row: person }, moment)));
}
