import Dexie, { type Table } from 'dexie';
import type { FieldChange } from '#lib/domain/change.ts';
import type { ActivityId } from '#lib/domain/ids.ts';
import type { Rollup } from '#lib/domain/rollup.ts';
import type { RowId, Rows, TableName } from '#lib/domain/rows.ts';
import type { Instant } from '#lib/domain/time.ts';
import type { Step } from '#lib/domain/undo.ts';
import type { Draft } from './draft.ts';
import type { Posting } from './postings.ts';

/**
 * A change as bytes, kept until the document's file has it (`filed`) and, once there are other devices,
 * until it is on its way to them (`handed`). What came from another device is handed from the start.
 */
export type JournalEntry = {
  readonly n?: number;
  readonly doc: string;
  readonly update: Uint8Array;
  readonly filed?: boolean;
  readonly handed?: boolean;
};

/** Two devices changed one field apart. The later value stands, the other is kept here and shown once. */
export type Conflict = {
  readonly id: string;
  readonly of: RowId;
  readonly field: string;
  readonly kept: FieldChange;
  readonly lost: FieldChange;
  /** The touch that finished the follow-up in the version that does not stand. */
  readonly doneBy?: ActivityId;
  readonly seen?: boolean;
};

/** What one action did, so that it can be taken back. Ids only for batches: what was not there before needs no copy. */
export type UndoEntry = {
  readonly n?: number;
  readonly group: string;
  readonly label: string;
  readonly at: Instant;
  readonly steps: readonly Step[];
  readonly added: readonly { readonly table: TableName; readonly id: string }[];
  readonly undone?: boolean;
};

/** A removed row, still there to be restored. */
export type Removed = { readonly id: string; readonly table: TableName; readonly row: Rows[TableName] };

/** A row that no version of the app here can read: kept in its document, reported, skipped. */
export type BadRow = { readonly id: string; readonly table: string; readonly doc: string; readonly problem: string };

/** A voice memo of the rep's own. On this device only: neither synced nor in the backup file. */
export type Memo = {
  readonly id: string;
  /** The touch that it belongs to, by the id that its draft has already. */
  readonly activity: string;
  readonly at: Instant;
  readonly seconds: number;
  readonly bytes: number;
  /** The media type of the sound. */
  readonly type: string;
};

/** A few seconds of a memo, kept while the rest is still being said: a kill loses no more than these. */
export type MemoPiece = { readonly memo: string; readonly n: number; readonly piece: ArrayBuffer };

export type Meta = { readonly key: string; readonly value: unknown };

type ReadTables = { readonly [Name in TableName]: Table<Rows[Name], string> };

/**
 * The rep's book on disk. `journal` is the commit point. The read tables hold nothing that documents
 * and journal do not, so they are never migrated: `rebuild()` fills them again.
 */
export type Book = Dexie &
  ReadTables & {
    readonly journal: Table<JournalEntry, number>;
    readonly documents: Table<{ readonly name: string }, string>;
    readonly clients: Table<{ readonly doc: string; readonly id: number }, [string, number]>;
    readonly undo: Table<UndoEntry, number>;
    /** In which rows a word is written; filled again like the read tables. */
    readonly postings: Table<Posting, [string, string]>;
    /** Sums of rows by day and month; filled again like the read tables, and in the transaction of every row. */
    readonly rollups: Table<Rollup, string>;
    readonly removed: Table<Removed, string>;
    readonly badRows: Table<BadRow, string>;
    readonly drafts: Table<Draft, string>;
    readonly memos: Table<Memo, string>;
    readonly memoPieces: Table<MemoPiece, [string, number]>;
    readonly conflicts: Table<Conflict, string>;
    /** What sync remembers between two starts; empty while there are no other devices. */
    readonly sync: Table<Meta, string>;
    readonly meta: Table<Meta, string>;
  };

/** Search words and sort keys ride along with the row that screens read; they are never in a document. */
export const readIndexes: Readonly<Record<TableName, string>> = {
  people: 'id, sortKey, *foundBy, company, createdAt, mergedInto, survivor, rhythm, arrivedAt',
  distinctions: 'id',
  companies: 'id, sortKey, *foundBy',
  deals:
    'id, [status+stage+sortKey], [status+id], [status+closedOn], [status+pipeline], status, closedOn, company, *people, *competitors, *foundBy, openedOn, qualifiedOn, renewOn',
  pipelines: 'id',
  stages: 'id, pipeline',
  goals: 'id',
  settings: 'id',
  followUps: 'id, [state+due], [channel+createdAt], person, deal, stamp, doneBy',
  activities: 'id, day, at, [person+at], [deal+at], template, [channel+at], block',
  changes: 'id, of, day, [field+day+id]',
  cadences: 'id',
  cadenceVersions: 'id, cadence',
  templates: 'id, kind',
  outcomes: 'id',
  callBlocks: 'id, startedAt',
  personas: 'id',
  views: 'id',
  annotations: 'id, day',
  snoozes: 'id, deal',
  reviews: 'id, startedAt',
  reviewAnswers: 'id, review, deal',
  plans: 'id',
  scenarios: 'id',
  aims: 'id',
  spends: 'id, day',
  enrolments: 'id, state, person, deal, cadence',
  cadenceEvents: 'id, enrolment'
};

export function openBook(name = 'satchel'): Book {
  const book = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Book;
  book.version(1).stores({
    ...readIndexes,
    journal: '++n, doc',
    documents: 'name',
    clients: '[doc+id]',
    undo: '++n, group',
    postings: '[term+bucket]',
    rollups: 'id',
    removed: 'id, row.deletedAt',
    badRows: 'id',
    drafts: 'id',
    memos: 'id, activity, at',
    memoPieces: '[memo+n]',
    conflicts: 'id',
    sync: 'key',
    meta: 'key'
  });
  return book;
}
