import type { OpenConflict } from '#lib/book/conflicts.ts';
import type { FieldChange } from '#lib/domain/change.ts';
import type { CadenceVersionId } from '#lib/domain/ids.ts';
import type { Command } from '#lib/engine/protocol.ts';
import type { SyncView } from '#lib/engine/whereabouts.ts';
import type { Words } from '#lib/ui/words.svelte.ts';
import { hrefOf, labelOf, nameOf } from './conflict-rows.ts';
import { swapping } from './conflict-swap.ts';
import { disputedValue, whereItDiffers, type Meanings } from './conflict-values.ts';

export type Around = Meanings & {
  readonly own: unknown;
  readonly view: SyncView;
  /** For steps of a cadence that are put back. */
  readonly newVersion: CadenceVersionId;
};

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
    const { about, conflict } = one;
    const field = labelOf(words, about, conflict.field);
    if (field === undefined) return [];
    const t = words.t.sync.conflicts;
    const value = (change: FieldChange) => disputedValue(words, one, change.to, around);
    const where = (change: FieldChange) => whereWords(words, change, around);
    const [kept, lost] = [value(conflict.kept), value(conflict.lost)];
    return {
      one,
      name: nameOf(words, about, around),
      href: hrefOf(about),
      kept: t.kept(field, whereItDiffers(kept, lost), where(conflict.kept)),
      lost: t.lost(whereItDiffers(lost, kept), where(conflict.lost)),
      swap: swapping(one, around)
    };
  });

/** Stamps name devices otherwise than the relay does, so another is known by its name only when there is just one. */
function whereWords(words: Words, { device }: FieldChange, { own, view }: Around): string {
  const t = words.t.sync.conflicts;
  if (device === own) return t.here;
  const others = view.kind === 'on' ? view.devices.filter(each => each.device !== view.me) : [];
  const [only] = others;
  return only && others.length === 1 ? t.from(only.name) : t.elsewhere;
}
