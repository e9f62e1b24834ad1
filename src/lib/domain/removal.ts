import { changeOf } from './change.ts';
import { saidAnew } from './follow-up.ts';
import type { Moment } from './moment.ts';
import { factTables, type RowId, type TableName, type Write } from './rows.ts';

export type Remove = { readonly kind: 'remove'; readonly table: TableName; readonly id: RowId };
export type Restore = { readonly kind: 'restore'; readonly table: TableName; readonly id: RowId };

const isFact = (table: TableName): boolean => (factTables as readonly string[]).includes(table);

/** Nothing is erased: a removed row carries the time, and can be restored. */
export function removal({ table, row }: Write, moment: Moment): Write[] {
  return withDeletedAt({ table, row } as Write, moment.now, moment);
}

export function restoring({ table, row }: Write, moment: Moment): Write[] {
  return withDeletedAt({ table, row } as Write, undefined, moment);
}

function withDeletedAt({ table, row }: Write, deletedAt: number | undefined, moment: Moment): Write[] {
  const { deletedAt: before, ...rest } = row;
  const after = deletedAt === undefined ? rest : { ...rest, deletedAt };
  if (isFact(table)) {
    return [{ table, row: { ...after, ...sayingAnew({ table, row } as Write, moment) } } as Write];
  }
  const change = changeOf({ of: row.id, field: 'deletedAt', from: before, to: deletedAt }, moment.now, moment);
  return [{ table, row: after } as Write, change];
}

/** Who says a fact once more, and when. */
export const sayingAnew = ({ table, row }: Write, moment: Moment) =>
  table === 'followUps' ? saidAnew(row, moment) : { stamp: moment.stamp(), device: moment.device };
