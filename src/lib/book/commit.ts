import type { Rows, TableName, Write } from '#lib/domain/rows.ts';
import type { Instant } from '#lib/domain/time.ts';
import type { Step } from '#lib/domain/undo.ts';
import { fromRead, toRead } from './read-row.ts';
import { post } from './postings.ts';
import { rowsBefore, tablesOfRollups, tally } from './rollups.ts';
import { movesBefore, tallyMoves } from './tally-moves.ts';
import { markSurvivors } from './survivors.ts';
import type { Book } from './tables.ts';

/** One document's part of an action, as bytes; `client` is the Yjs id that wrote it, `isFirst` its first time. */
export type DocumentUpdate = {
  readonly doc: string;
  readonly update: Uint8Array;
  readonly client: number;
  readonly isFirst: boolean;
};

/** Everything that one action keeps. */
export type Commit = {
  readonly updates: readonly DocumentUpdate[];
  readonly writes: readonly Write[];
  readonly action: { readonly group: string; readonly label: string; readonly at: Instant };
  /** Groups that this action takes back. */
  readonly undoes?: string | undefined;
  /** The last stamp given, so that the next start goes on from it. */
  readonly stamp: string | undefined;
};

/** Actions longer than this remember what they added by id alone; of what was there before they need a copy. */
const longAction = 100;

/**
 * The commit point: journal, read tables and undo in one strict transaction. When the promise
 * resolves the action is on disk; when it rejects nothing of it is.
 */
export async function commit(book: Book, { updates, writes, action, undoes, stamp }: Commit): Promise<void> {
  await book.transaction('rw', tablesFor(book, writes), async () => {
    const steps = await stepsOf(book, writes);
    const returned = steps.filter(({ before }) => before?.deletedAt !== undefined).map(({ after }) => after.id);
    const logged = writes.filter(({ table }) => table === 'activities').map(({ row }) => row.id);
    const first = updates.filter(({ isFirst }) => isFirst);
    await Promise.all([
      book.journal.bulkAdd(updates.map(({ doc, update }) => ({ doc, update }))),
      book.documents.bulkPut(first.map(({ doc }) => ({ name: doc }))),
      book.clients.bulkPut(first.map(({ doc, client }) => ({ doc, id: client }))),
      book.removed.bulkDelete(returned),
      book.drafts.bulkDelete(logged),
      remember(book, action, steps),
      stamp === undefined ? undefined : book.meta.put({ key: 'stamp', value: stamp }),
      undoes === undefined ? undefined : book.undo.where('group').equals(undoes).modify({ undone: true })
    ]);
    await place(book, writes);
  });
}

function tablesFor(book: Book, writes: readonly Write[]) {
  const touched = [...new Set(writes.map(({ table }) => table))].map(name => book.table(name));
  return [
    ...touched,
    book.postings,
    ...tablesOfRollups(book),
    book.journal,
    book.documents,
    book.clients,
    book.undo,
    book.removed,
    book.drafts,
    book.meta
  ];
}

/** Puts rows where screens find them, and brings the sums of them along. */
export async function place(book: Book, writes: readonly Write[]): Promise<void> {
  const [rows, moves] = await Promise.all([rowsBefore(book, writes), movesBefore(book, writes)]);
  await Promise.all([placeRows(book, writes), tally(book, rows, writes)]);
  await tallyMoves(book, { moves, rows }, writes);
}

/** Puts rows where screens find them, and removed rows where they can be restored from. Their sums stay as they were. */
export async function placeRows(book: Book, writes: readonly Write[]): Promise<void> {
  for (const [table, rows] of byTable(writes)) {
    const live = rows.filter(({ row }) => row.deletedAt === undefined);
    const removed = rows.filter(({ row }) => row.deletedAt !== undefined);
    await book.table(table).bulkPut(live.map(toRead));
    if (removed.length === 0) continue;
    await book.table(table).bulkDelete(removed.map(({ row }) => row.id));
    await book.removed.bulkPut(removed.map(({ row }) => ({ id: row.id, table, row })));
  }
  if (writes.some(({ table }) => table === 'people')) await markSurvivors(book);
  await post(
    book,
    writes.filter(({ row }) => row.deletedAt === undefined)
  );
}

/** The last write of each row, by table. */
export function byTable(writes: readonly Write[]): Map<TableName, Write[]> {
  const last = new Map(writes.map(write => [write.row.id, write]));
  const tables = new Map<TableName, Write[]>();
  for (const write of last.values()) {
    const rows = tables.get(write.table);
    if (rows) rows.push(write);
    else tables.set(write.table, [write]);
  }
  return tables;
}

/** The rows as they are, removed or not. */
export async function rowsNow(book: Book, table: TableName, ids: string[]): Promise<Map<string, Rows[TableName]>> {
  const live = (await book.table<Rows[TableName], string>(table).bulkGet(ids)).filter(row => row !== undefined);
  const rows = new Map(live.map(fromRead).map(row => [row.id as string, row]));
  const missing = ids.filter(id => !rows.has(id));
  const removed = missing.length > 0 ? await book.removed.bulkGet(missing) : [];
  for (const found of removed) if (found) rows.set(found.id, found.row);
  return rows;
}

async function stepsOf(book: Book, writes: readonly Write[]): Promise<Step[]> {
  const steps: Step[] = [];
  for (const [table, rows] of byTable(writes)) {
    const before = await rowsNow(
      book,
      table,
      rows.map(({ row }) => row.id)
    );
    for (const { row } of rows) steps.push({ table, before: before.get(row.id), after: row });
  }
  return steps;
}

async function remember(book: Book, action: Commit['action'], steps: readonly Step[]): Promise<void> {
  const isLong = steps.length > longAction;
  const isAddition = ({ before }: Step) => isLong && (before === undefined || before.deletedAt !== undefined);
  const added = steps.filter(isAddition).map(({ table, after }) => ({ table, id: after.id }));
  await book.undo.add({ ...action, steps: steps.filter(step => !isAddition(step)), added });
}

const monthOfMillis = 30 * 24 * 60 * 60_000;
const actionsKept = 1_000;

/** Undo reaches back a month; of single actions the last thousand, of an import every batch. */
export async function forgetOldActions(book: Book, now: Instant): Promise<void> {
  const last = await book.undo.orderBy('n').last();
  const single = (last?.n ?? 0) - actionsKept;
  await book.undo
    .filter(({ n = 0, at, label }) => at < now - monthOfMillis || (n <= single && label !== 'import'))
    .delete();
}
