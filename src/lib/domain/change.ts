import { changesByChannel, isOfChannel, settledValue } from './by-channel.ts';
import type { ChangeId, DeviceId } from './ids.ts';
import { asJson, sameJson, type Json } from './json.ts';
import type { Moment } from './moment.ts';
import type { RowId, Write } from './rows.ts';
import type { Stamp } from './stamp.ts';
import { dayOf, type Day, type Instant } from './time.ts';

/** One field of one row, changed once, by one device. Snapshots, stage history and waterfalls are read from these. */
export type FieldChange = {
  readonly id: ChangeId;
  readonly stamp: Stamp;
  /** When it became true, which for imported history is long before `stamp`. */
  readonly at: Instant;
  readonly day: Day;
  readonly device: DeviceId;
  readonly of: RowId;
  readonly field: string;
  readonly from: Json;
  readonly to: Json;
  readonly deletedAt?: Instant;
};

type Fields = Readonly<Record<string, unknown>>;

/** Fields that say nothing to a rep. */
const silent: ReadonlySet<string> = new Set(['id', 'createdAt']);

/** One change for each field that differs; a new row (`before` undefined) has all its fields changed from nothing. */
export function changesBetween(of: RowId, before: Fields | undefined, after: Fields, moment: Moment): Write[] {
  const fields = new Set([...Object.keys(before ?? {}), ...Object.keys(after)]);
  return [...fields]
    .filter(field => !silent.has(field) && !sameJson(before?.[field], after[field]))
    .map(field => changeOf({ of, field, from: before?.[field], to: after[field] }, moment.now, moment));
}

type WhatChanged = { readonly of: RowId; readonly field: string; readonly from: unknown; readonly to: unknown };

/** A single change that became true at `at`. */
export function changeOf({ of, field, from, to }: WhatChanged, at: Instant, moment: Moment): Write {
  const id = moment.newId('change');
  const when = { stamp: moment.stamp(), at, day: dayOf(at, moment.zone), device: moment.device };
  return { table: 'changes', row: { id, ...when, of, field, from: asJson(from), to: asJson(to) } };
}

/** The change of each field that stands: the one with the latest stamp; of lists of channels, also of each channel. */
export type LatestChanges = Map<string, FieldChange>;

export function noteLatest(latest: LatestChanges, change: FieldChange): void {
  if (change.deletedAt) return;
  for (const each of [change, ...changesByChannel(change)]) {
    const known = latest.get(each.field);
    if (!known || each.stamp > known.stamp) latest.set(each.field, each);
  }
}

/** Not a field of the row but the row's beginning. */
export const opened = 'opened';

/**
 * A row as its history has it. Two devices that changed one field apart are settled by the later stamp,
 * which Yjs (it settles by client id) does not do. Fields without a known change stay as stored.
 */
export function settleRow<Row extends object>(row: Row, latest: LatestChanges): Row {
  const settled = { ...row } as Record<string, unknown>;
  for (const [field, change] of latest)
    if (field !== opened && !isOfChannel(field)) settled[field] = settledValue(change, latest);
  return Object.fromEntries(Object.entries(settled).filter(([, value]) => value !== null)) as Row;
}

/**
 * Were two changes of one field made without knowledge of each other? The later one would else start from
 * where the earlier one ended. Two devices that came to the same value do not contradict each other.
 */
export function madeApart(a: FieldChange, b: FieldChange): boolean {
  const [earlier, later] = a.stamp < b.stamp ? [a, b] : [b, a];
  return a.device !== b.device && !sameJson(earlier.to, later.to) && !sameJson(earlier.to, later.from);
}
