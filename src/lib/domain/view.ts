import { changesBetween } from './change.ts';
import type { ViewId } from './ids.ts';
import type { Json } from './json.ts';
import type { Moment } from './moment.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import type { Write } from './rows.ts';
import { compact, limits, parseName } from './text.ts';
import type { Instant } from './time.ts';

/** One condition of a view: a field or a fact of the activity log, how it is compared, and with what. */
export type Condition = { readonly field: string; readonly is: string; readonly value?: Json };

/** A filter with a name, kept and shared between the rep's devices. All its conditions hold at once. */
export type View = {
  readonly id: ViewId;
  readonly name: string;
  readonly of: 'deals' | 'people';
  readonly conditions: readonly Condition[];
  readonly sort?: { readonly field: string; readonly down?: boolean };
  /** Fields that a wide list shows. */
  readonly columns?: readonly string[];
  readonly pinned?: boolean;
  readonly createdAt: Instant;
  readonly deletedAt?: Instant;
};

export type ViewFields = Partial<Omit<View, 'id' | 'of' | 'createdAt' | 'deletedAt'>>;

export type AddView = { readonly kind: 'add-view'; readonly id: ViewId; readonly fields: ViewFields };
export type EditView = { readonly kind: 'edit-view'; readonly id: ViewId; readonly fields: ViewFields };

/** Refused without a name, and with more conditions or columns than a row keeps. */
function tidy(view: View): Result<View, Refusal> {
  const name = parseName(view.name, 'view');
  if (!name.ok) return name;
  const long = (['conditions', 'columns'] as const).find(field => (view[field]?.length ?? 0) > limits.list);
  return long ? err({ kind: 'too-long', field: long, limit: limits.list }) : ok(compact({ ...view, name: name.value }));
}

export function addView({ id, fields }: AddView, moment: Moment): Result<Write[], Refusal> {
  const view = tidy({ id, name: '', of: 'deals', conditions: [], createdAt: moment.now, ...fields });
  return view.ok ? ok([{ table: 'views', row: view.value }]) : view;
}

/** Fields given as undefined are cleared; fields not given stay. */
export function editView(view: View, fields: ViewFields, moment: Moment): Result<Write[], Refusal> {
  const edited = tidy({ ...view, ...fields });
  if (!edited.ok) return edited;
  return ok([{ table: 'views', row: edited.value }, ...changesBetween(view.id, view, edited.value, moment)]);
}

/** Pinned ones first, then the oldest first. */
export const viewsInOrder = (views: readonly View[]): View[] =>
  [...views].sort(
    (a, b) =>
      Number(b.pinned ?? false) - Number(a.pinned ?? false) || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)
  );
