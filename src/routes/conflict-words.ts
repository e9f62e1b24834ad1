import type { OpenConflict } from '#lib/book/conflicts.ts';
import type { FieldChange } from '#lib/domain/change.ts';
import { parseId } from '#lib/domain/ids.ts';
import type { Command } from '#lib/engine/protocol.ts';
import type { SyncView } from '#lib/engine/whereabouts.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { fieldName, valueWords, type NamesById } from './history/change-words.ts';

export type Around = { readonly own: unknown; readonly view: SyncView; readonly names: NamesById };

export type Asked = {
  readonly one: OpenConflict;
  readonly name: string;
  readonly href: string;
  readonly kept: string;
  readonly lost: string;
  /** Absent where the other value needs more than one field: then the row's own buttons do it. */
  readonly swap: Command | undefined;
};

/** What is asked of each conflict whose field has a name; the others only follow from one that has. */
export const askedOf = (words: Words, open: readonly OpenConflict[], around: Around): Asked[] =>
  open.flatMap(one => {
    const { conflict, row } = one;
    const field = fieldName(words, conflict.field);
    if (field === undefined) return [];
    const t = words.t.sync.conflicts;
    const value = (change: FieldChange) => valueWords(words, change.to, around.names);
    const where = (change: FieldChange) => whereWords(words, change, around);
    return {
      one,
      name: 'title' in row ? row.title : row.name,
      href: hrefOf(row.id),
      kept: t.kept(field, value(conflict.kept), where(conflict.kept)),
      lost: t.lost(value(conflict.lost), where(conflict.lost)),
      swap: swapping(one)
    };
  });

const places = { deal: 'deals', person: 'people', company: 'companies' } as const;

const hrefOf = (id: string): string =>
  `/${new Map<string, string>(Object.entries(places)).get(id.slice(0, id.indexOf('_'))) ?? ''}/${id}`;

/** Stamps name devices otherwise than the relay does, so another is known by its name only when there is just one. */
function whereWords(words: Words, { device }: FieldChange, { own, view }: Around): string {
  const t = words.t.sync.conflicts;
  if (device === own) return t.here;
  const others = view.kind === 'on' ? view.devices.filter(each => each.device !== view.me) : [];
  const [only] = others;
  return only && others.length === 1 ? t.from(only.name) : t.elsewhere;
}

/** Being won, lost or deleted is more than a value. */
const notSwapped: ReadonlySet<string> = new Set(['status', 'closedOn', 'holdUntil', 'deletedAt']);

/** The ordinary command that puts the other value in its place. */
function swapping({ conflict: { of, field, lost } }: OpenConflict): Command | undefined {
  if (notSwapped.has(field)) return undefined;
  const fields = { [field]: lost.to ?? undefined };
  const [deal, person, company] = [parseId('deal', of), parseId('person', of), parseId('company', of)];
  const stage = field === 'stage' && typeof lost.to === 'string' ? parseId('stage', lost.to) : undefined;
  if (deal && stage) return { kind: 'move-deal', id: deal, stage };
  if (deal) return { kind: 'edit-deal', id: deal, fields };
  if (person) return { kind: 'edit-person', id: person, fields };
  return company && { kind: 'edit-company', id: company, fields };
}
