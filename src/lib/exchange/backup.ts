/**
 * The whole book in one file, a JSON object that any program can read:
 *
 *     { "format": "satchel-backup",      always
 *       "version": 1,                    of this format; it rises when an older app could misread the file
 *       "exportedAt": "2026-11-20T09:30:00.000Z",
 *       "app": "0.1.0",                  the version of Satchel that wrote it
 *       "counts": { "deals": 210, … },   rows of each table, for people to compare
 *       "tables": { "deals": [ { "id": "deal_01k…", "title": "…", … }, … ], … } }
 *
 * A row is its fields and its id. Tables and rows are sorted by name and by id, and fields by name, so that two
 * backups of one book differ only where the book does. Tables and fields that this version does not know are
 * kept as they are. A row that is no object, or that has a field named `id` or `$row`, stands whole under
 * `$row` beside its id. Money is in minor units, an instant in milliseconds since 1970 UTC, a day `2026-11-20`.
 */
import * as v from 'valibot';
import { canonical } from '#lib/domain/json.ts';
import { err, ok, type Result } from '#lib/domain/result.ts';

const format = 'satchel-backup';
const version = 1;

/** Characters; a book of ten busy years has a fifth of them. */
const limit = 200_000_000;

/** A row as it is stored, with whatever fields it has. */
export type BackupRow = { readonly table: string; readonly id: string; readonly row: unknown };

export type BackupOrigin = { readonly exportedAt: string; readonly app: string };
export type Backup = BackupOrigin & { readonly rows: readonly BackupRow[] };

/** Why a file cannot be restored from. Nothing was changed. */
export type BackupRefusal =
  | { readonly kind: 'too-big'; readonly limit: number }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-a-backup' }
  | { readonly kind: 'newer-version'; readonly version: number };

/** The text of a backup file. */
export function toBackup(rows: readonly BackupRow[], { exportedAt, app }: BackupOrigin): string {
  const tables = [...new Set(rows.map(({ table }) => table))].sort().map(table => {
    const lines = rows
      .filter(row => row.table === table)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(row => canonical(entryOf(row)));
    return { table, lines };
  });
  const counts = Object.fromEntries(tables.map(({ table, lines }) => [table, lines.length]));
  const head = JSON.stringify({ format, version, exportedAt, app, counts }).slice(0, -1);
  // A row on each line, so that a backup can be compared and mended in any editor.
  const body = tables.map(({ table, lines }) => `${JSON.stringify(table)}:[\n${lines.join(',\n')}\n]`);
  return `${head},\n"tables":{${body.join(',\n')}}}\n`;
}

const Entry = v.looseObject({ id: v.string() });
const File = v.looseObject({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: v.string(),
  app: v.string(),
  tables: v.custom<Readonly<Record<string, unknown>>>(isObject, 'no tables')
});

/** The rows of a backup file, or why it is none. */
export function fromBackup(text: string): Result<Backup, BackupRefusal> {
  if (text.length > limit) return err({ kind: 'too-big', limit });
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const file = v.safeParse(File, parsed.value);
  if (!file.success) return err({ kind: 'not-a-backup' });
  if (file.output.version > version) return err({ kind: 'newer-version', version: file.output.version });
  const rows: BackupRow[] = [];
  for (const [table, entries] of Object.entries(file.output.tables)) {
    const isTable = Array.isArray(entries) && entries.every(entry => v.is(Entry, entry));
    if (!isTable) return err({ kind: 'not-a-backup' });
    for (const entry of entries) rows.push(rowOf(table, entry));
  }
  return ok({ exportedAt: file.output.exportedAt, app: file.output.app, rows });
}

function parseJson(text: string): Result<unknown, BackupRefusal> {
  try {
    return ok(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    return err({ kind: 'not-json' });
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const entryOf = ({ id, row }: BackupRow): unknown =>
  isObject(row) && !('id' in row) && !('$row' in row) ? { id, ...row } : { id, $row: row };

function rowOf(table: string, { id, ...row }: { readonly id: string; readonly [field: string]: unknown }): BackupRow {
  return { table, id, row: '$row' in row ? row['$row'] : row };
}
