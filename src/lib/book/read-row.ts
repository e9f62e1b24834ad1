import { fold, termsOf } from '#lib/domain/fold.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Person } from '#lib/domain/person.ts';
import type { Rows, TableName, Write } from '#lib/domain/rows.ts';

type ForReading = {
  readonly sortKey?: string;
  readonly foundBy?: readonly string[];
  /** The one whom a merged person lives on in. */
  readonly survivor?: PersonId;
};

/** Deals that nobody expects on a day come after all others. */
const noDay = '9999-12-31';

/** A row as screens read it, with what it is sorted and found by. */
export function toRead({ table, row }: Write): Rows[TableName] & ForReading {
  switch (table) {
    case 'people':
      return { ...row, sortKey: fold(row.name), foundBy: termsOf([row.name, ...row.emails], row.phones) };
    case 'companies':
      return { ...row, sortKey: fold(row.name), foundBy: termsOf([row.name, row.city ?? ''], []) };
    case 'deals':
      return { ...row, sortKey: row.closeOn ?? noDay, foundBy: termsOf([row.title, row.product ?? ''], []) };
    default:
      return row;
  }
}

/** A person who lives on in another is in no list, and what finds them finds the other. */
export function asMerged(read: Person, survivor: PersonId | undefined): Person & ForReading {
  const { sortKey, ...row } = toRead({ table: 'people', row: fromRead(read) }) as Person & ForReading;
  return survivor === undefined ? { ...row, ...(sortKey !== undefined && { sortKey }) } : { ...row, survivor };
}

/** The row itself again. */
export function fromRead<Row extends object>(read: Row): Row {
  if (!('foundBy' in read)) return read;
  const { sortKey: _sortKey, foundBy: _foundBy, survivor: _survivor, ...row } = read as Row & ForReading;
  return row as unknown as Row;
}
