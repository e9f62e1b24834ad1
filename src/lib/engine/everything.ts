import type { Everything } from '#lib/book/rebuild.ts';
import type { BadRow, Book } from '#lib/book/tables.ts';
import { noteLatest, settleRow, type FieldChange, type LatestChanges } from '#lib/domain/change.ts';
import { supersedes, type FactTable, type Write } from '#lib/domain/rows.ts';
import { decodeRow } from '#lib/replica/codecs.ts';
import { isFactTable, type StoredRow } from '#lib/replica/layout.ts';
import type { Replica } from '#lib/replica/replica.ts';

/** Names of all documents, those that only the disk remembers included. */
export async function documentNames(book: Book, replica: Replica): Promise<string[]> {
  const noted = (await book.documents.toArray()).map(({ name }) => name);
  const prefix = replica.fileName('');
  const onDisk = (await indexedDB.databases()).map(({ name }) => name ?? '').filter(name => name.startsWith(prefix));
  return [...new Set([...noted, ...onDisk.map(name => name.slice(prefix.length))])].sort();
}

/** Reads every document, keeps the version of each fact that stands, and settles edits made apart. */
export async function readEverything(book: Book, replica: Replica): Promise<Everything> {
  const rows = new Map<string, Write>();
  const bad: BadRow[] = [];
  const clients: { doc: string; id: number }[] = [];
  for (const doc of await documentNames(book, replica)) {
    const read = await replica.read(doc);
    clients.push(...read.clients.map(id => ({ doc, id })));
    for (const stored of read.rows) hear(stored, doc, rows, bad);
  }
  return { writes: settleAll([...rows.values()]), bad, clients };
}

function hear(stored: StoredRow, doc: string, rows: Map<string, Write>, bad: BadRow[]): void {
  const decoded = decodeRow(stored.table, stored.id, stored.row);
  if (!decoded.ok) {
    bad.push({ id: `${doc}/${stored.table}/${stored.id}`, table: stored.table, doc, problem: decoded.error });
    return;
  }
  const next = decoded.value;
  const current = rows.get(stored.id);
  if (!isFactTable(next.table) || supersedes(factOf(next), current && factOf(current))) rows.set(stored.id, next);
}

type Fact = Extract<Write, { table: FactTable }>['row'];

const factOf = ({ row }: Write): Fact => row as Fact;

function settleAll(writes: readonly Write[]): Write[] {
  const histories = new Map<string, LatestChanges>();
  for (const { table, row } of writes) {
    if (table !== 'changes') continue;
    const latest = histories.get(row.of) ?? new Map<string, FieldChange>();
    noteLatest(latest, row);
    histories.set(row.of, latest);
  }
  return writes.map(write => {
    const latest = histories.get(write.row.id);
    if (!latest || isFactTable(write.table)) return write;
    const settled = decodeRow(write.table, write.row.id, settleRow(write.row, latest));
    return settled.ok ? settled.value : write;
  });
}
