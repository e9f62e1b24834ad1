import { rowsKnown } from '#lib/book/hearing.ts';
import type { Book, Conflict } from '#lib/book/tables.ts';
import type { FieldChange } from '#lib/domain/change.ts';
import { saidApart, standOf } from '#lib/domain/follow-ups-apart.ts';
import type { FollowUp } from '#lib/domain/follow-up.ts';
import { idOf, type DeviceId } from '#lib/domain/ids.ts';
import { millisOf } from '#lib/domain/stamp.ts';
import type { Write } from '#lib/domain/rows.ts';

type Told = Extract<Write, { table: 'followUps' }>;

/** Follow-ups of which two devices said different things apart; asked before what was heard is kept. */
export async function followUpsApart(book: Book, decoded: readonly Write[]): Promise<Conflict[]> {
  const told = decoded.filter((write): write is Told => write.table === 'followUps');
  if (told.length === 0) return [];
  const known = await rowsKnown(book, told);
  const own = (await book.meta.get('device'))?.value as DeviceId | undefined;
  const versions = Map.groupBy(
    told.map(({ row }) => row),
    ({ id }) => id
  );
  return [...versions].flatMap(([id, heard]) => {
    const here = known.get(id)?.row as FollowUp | undefined;
    const apart = saidApart({ heard, known: here, own });
    return apart ? [conflictOf(apart.kept, apart.lost)] : [];
  });
}

function conflictOf(kept: FollowUp, lost: FollowUp): Conflict {
  const base = { id: `${kept.id}/due`, of: kept.id, field: 'due', kept: told(kept), lost: told(lost) };
  return lost.doneBy ? { ...base, doneBy: lost.doneBy } : base;
}

/** A version as the change of one field, which is how conflicts are shown. */
function told(version: FollowUp): FieldChange {
  const { id: of, stamp, device } = version;
  const when = { stamp, device, at: millisOf(stamp), day: version.due };
  return { id: idOf('change', 'version'), of, field: 'due', from: null, to: standOf(version), ...when };
}
