import { fromRead } from '#lib/book/read-row.ts';
import { namesById } from '#lib/book/naming.ts';
import { ok } from '#lib/domain/result.ts';
import { tableNames, type TableName, type Write } from '#lib/domain/rows.ts';
import { fromBackup, toBackup, type BackupRow } from '#lib/exchange/backup.ts';
import { decodeRow } from '#lib/replica/codecs.ts';
import type { Engine } from './engine.ts';
import { documentNames, readEverything } from './everything.ts';
import type { Chore, ChoreAnswers, RawRow } from './protocol.ts';
import { readTables, rebuildAll } from './whole-book.ts';

/** Every stored row, with the fields and the rows that this version cannot read. Of facts the version that stands. */
export async function exportAll({ book, replica }: Engine): Promise<{ rows: RawRow[] }> {
  const { writes } = await readEverything(book, replica);
  const rows = new Map<string, RawRow>(writes.map(({ table, row: { id, ...row } }) => [id, { table, id, row }]));
  for (const doc of await documentNames(book, replica)) {
    for (const stored of (await replica.read(doc)).rows) if (!rows.has(stored.id)) rows.set(stored.id, stored);
  }
  return { rows: [...rows.values()] };
}

/** The text of a backup file. */
export async function writeBackup(engine: Engine, app: string): Promise<{ text: string }> {
  const { rows } = await exportAll(engine);
  const { now } = await engine.moment();
  return { text: toBackup(rows, { exportedAt: new Date(now).toISOString(), app }) };
}

const batch = 1_000;

/** Adds the rows of a backup that the book does not have, then reads the whole book anew. */
export async function restoreBackup(
  engine: Engine,
  text: string,
  group: string
): Promise<ChoreAnswers['restore-backup']> {
  const backup = fromBackup(text);
  if (!backup.ok) return backup;
  const writes = backup.value.rows.flatMap(readable);
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

const isTable = (name: string): name is TableName => (tableNames as readonly string[]).includes(name);

function readable({ table, id, row }: BackupRow): Write[] {
  const decoded = isTable(table) ? decodeRow(table, id, row) : undefined;
  return decoded?.ok ? [decoded.value] : [];
}

/** Deals or people as a spreadsheet reads them. */
export async function spreadsheet(
  { book }: Engine,
  { of, stageNames }: Extract<Chore, { kind: 'spreadsheet' }>
): Promise<{ text: string }> {
  const { dealsCsv, peopleCsv } = await import('#lib/exchange/csv-out.ts');
  const names = await namesById(book);
  const nameOf = (id: string) => names.get(id) ?? stageNames[id];
  if (of === 'people')
    return { text: peopleCsv((await book.people.orderBy('sortKey').toArray()).map(fromRead), nameOf) };
  return { text: dealsCsv((await book.deals.toArray()).map(fromRead), nameOf) };
}

/**
 * Everybody as vCards for a phone's address book. With `stageNames` the company and where the open deal stands are
 * behind the name, so that the phone itself says who calls.
 */
export async function cards(
  { book }: Engine,
  stageNames: Readonly<Record<string, string>> | undefined
): Promise<{ text: string }> {
  const { writeCard, writeCards } = await import('#lib/exchange/vcard/write-cards.ts');
  const names = await namesById(book);
  const stages = new Map<string, string>();
  if (stageNames)
    await book.deals
      .where('status')
      .equals('open')
      .each(({ people, stage }) => {
        for (const person of people) stages.set(person, stageNames[stage] ?? '');
      });
  const people = (await book.people.orderBy('sortKey').toArray()).map(fromRead);
  const texts = people.map(person => {
    const company = person.company && names.get(person.company);
    const behindName = stageNames && [company, stages.get(person.id)].filter(Boolean).join(' · ');
    return writeCard(person, { company, behindName });
  });
  return { text: writeCards(texts) };
}
