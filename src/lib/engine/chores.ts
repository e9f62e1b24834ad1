import { rebuild } from '#lib/book/rebuild.ts';
import { fromRead } from '#lib/book/read-row.ts';
import { sameJson } from '#lib/domain/json.ts';
import { ok } from '#lib/domain/result.ts';
import { tableNames, type Rows, type TableName } from '#lib/domain/rows.ts';
import { toBackup } from '#lib/exchange/backup.ts';
import { decodeRow } from '#lib/replica/codecs.ts';
import type { Engine } from './engine.ts';
import { documentNames, readEverything } from './everything.ts';
import type { CheckReport, Chore, ChoreAnswers, RawRow, Receipt } from './protocol.ts';

/** Carries out a chore; alone, because each of them needs the whole book to stand still. */
export function runChore(engine: Engine, chore: Chore): Promise<ChoreAnswers[Chore['kind']]> {
  switch (chore.kind) {
    case 'check':
      return engine.alone(() => check(engine));
    case 'rebuild':
      return engine.alone(() => rebuildAll(engine));
    case 'export':
      return engine.alone(() => exportAll(engine));
    case 'backup':
      return engine.alone(() => writeBackup(engine, chore.app));
    case 'settle':
      return engine.filing.now().then(unfiled => ({ unfiled }));
    case 'restore-backup':
      return engine.alone(() => restoreBackup(engine, chore.rows, chore.group));
  }
}

async function rebuildAll({ book, replica }: Engine): Promise<{ rows: number }> {
  const everything = await readEverything(book, replica);
  await rebuild(book, everything);
  return { rows: everything.writes.length };
}

/** Do documents, journal and read tables tell the same? Names every row on which they do not. */
async function check({ book, replica }: Engine): Promise<CheckReport> {
  const { writes, bad } = await readEverything(book, replica);
  const read = await readTables(book);
  const differences: CheckReport['differences'][number][] = [];
  for (const { table, row } of writes) {
    const found = read.get(row.id);
    read.delete(row.id);
    if (!found) differences.push({ table, id: row.id, problem: 'not in the tables' });
    else if (!sameJson(found, row)) differences.push({ table, id: row.id, problem: 'differs in the tables' });
  }
  for (const id of read.keys()) differences.push({ table: 'any', id, problem: 'not in the documents' });
  return { rows: writes.length, differences, unreadable: bad.length, unfiled: await book.journal.count() };
}

async function readTables(book: Engine['book']): Promise<Map<string, Rows[TableName]>> {
  const rows = new Map<string, Rows[TableName]>();
  for (const table of tableNames) {
    await book.table<Rows[TableName]>(table).each(row => rows.set(row.id, fromRead(row)));
  }
  await book.removed.each(({ row }) => rows.set(row.id, row));
  return rows;
}

/** Every stored row, with the fields and the rows that this version cannot read. Of facts the version that stands. */
async function exportAll({ book, replica }: Engine): Promise<{ rows: RawRow[] }> {
  const { writes } = await readEverything(book, replica);
  const rows = new Map<string, RawRow>(writes.map(({ table, row: { id, ...row } }) => [id, { table, id, row }]));
  for (const doc of await documentNames(book, replica)) {
    for (const stored of (await replica.read(doc)).rows) if (!rows.has(stored.id)) rows.set(stored.id, stored);
  }
  return { rows: [...rows.values()] };
}

async function writeBackup(engine: Engine, app: string): Promise<{ text: string }> {
  const { rows } = await exportAll(engine);
  const { now } = await engine.moment();
  return { text: toBackup(rows, { exportedAt: new Date(now).toISOString(), app }) };
}

const batch = 1_000;

/** Adds the rows of a backup that the book does not have, then reads the whole book anew. */
async function restoreBackup(engine: Engine, rows: readonly RawRow[], group: string): Promise<Receipt> {
  const writes = rows.flatMap(({ table, id, row }) => {
    const decoded = decodeRow(table, id, row);
    return decoded.ok ? [decoded.value] : [];
  });
  const known = await readTables(engine.book);
  const fresh = writes.filter(({ row }) => !known.has(row.id));
  for (const { row } of fresh) if ('stamp' in row) engine.hear(row.stamp);
  const { now } = await engine.moment();
  for (let from = 0; from < fresh.length; from += batch) {
    await engine.keep(fresh.slice(from, from + batch), { group, label: 'backup', at: now });
  }
  await rebuildAll(engine);
  return ok({ group, added: fresh.length, known: writes.length - fresh.length });
}
