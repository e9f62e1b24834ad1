import type { Rows, TableName, Write } from '#lib/domain/rows.ts';
import type { Instant } from '#lib/domain/time.ts';
import type { Step } from '#lib/domain/undo.ts';
import { fromRead, toRead } from './read-row.ts';
import type { Book } from './tables.ts';

/** One document's part of an action, as bytes; `client` is the Yjs id that wrote it. */
export type DocumentUpdate = { readonly doc: string; readonly update: Uint8Array; readonly client: number };

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

/** Actions longer than this remember what they added by id alone. */
const longAction = 100;
const undoKept = 300;

/**
 * The commit point: journal, read tables and undo in one strict transaction. When the promise
 * resolves the action is on disk; when it rejects nothing of it is.
 */
export async function commit(book: Book, { updates, writes, action, undoes, stamp }: Commit): Promise<void> {
  await book.transaction('rw', tablesFor(book, writes), async () => {
    const steps = await stepsOf(book, writes);
    await book.journal.bulkAdd(updates.map(({ doc, update }) => ({ doc, update })));
    await book.documents.bulkPut(updates.map(({ doc }) => ({ name: doc })));
    await book.clients.bulkPut(updates.map(({ doc, client }) => ({ doc, id: client })));
    await place(book, writes);
    await book.drafts.bulkDelete(writes.filter(({ table }) => table === 'activities').map(({ row }) => row.id));
    await remember(book, action, steps);
    if (stamp !== undefined) await book.meta.put({ key: 'stamp', value: stamp });
    if (undoes !== undefined) await book.undo.where('group').equals(undoes).modify({ undone: true });
  });
}

function tablesFor(book: Book, writes: readonly Write[]) {
  const touched = [...new Set(writes.map(({ table }) => table))].map(name => book.table(name));
  return [...touched, book.journal, book.documents, book.clients, book.undo, book.removed, book.drafts, book.meta];
}

/** Puts rows where screens find them, and removed rows where they can be restored from. */
export async function place(book: Book, writes: readonly Write[]): Promise<void> {
  for (const [table, rows] of byTable(writes)) {
    const live = rows.filter(({ row }) => row.deletedAt === undefined);
    const removed = rows.filter(({ row }) => row.deletedAt !== undefined);
    await book.table(table).bulkPut(live.map(toRead));
    await book.removed.bulkDelete(live.map(({ row }) => row.id));
    if (removed.length === 0) continue;
    await book.table(table).bulkDelete(removed.map(({ row }) => row.id));
    await book.removed.bulkPut(removed.map(({ row }) => ({ id: row.id, table, row })));
  }
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
  const removed = (await book.removed.bulkGet(ids)).filter(row => row !== undefined);
  return new Map([...live.map(fromRead), ...removed.map(({ row }) => row)].map(row => [row.id, row]));
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
  const added = isLong ? steps.map(({ table, after }) => ({ table, id: after.id })) : [];
  const n = await book.undo.add({ ...action, steps: isLong ? [] : steps, added });
  await book.undo
    .where('n')
    .below(n - undoKept)
    .delete();
}
