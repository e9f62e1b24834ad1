import * as Y from 'yjs';
import { sameJson } from '#lib/domain/json.ts';
import {
  factTables,
  keptTables,
  type FactTable,
  type KeptTable,
  type TableName,
  type Write
} from '#lib/domain/rows.ts';
import { knownFields } from './codecs.ts';

/** A row as it lies in a document, unread. */
export type StoredRow = { readonly table: TableName; readonly id: string; readonly row: unknown };

export const core = 'core';

/** The document that a row belongs to. Follow-ups and enrolments outlive the month they began in, so they are in `core`. */
export function documentOf({ table, row }: Write): string {
  const isOfItsMonth = table === 'activities' || table === 'changes' || table === 'cadenceEvents';
  return isOfItsMonth ? `log-${row.day.slice(0, 7)}` : core;
}

export const isFactTable = (table: TableName): table is FactTable => (factTables as readonly string[]).includes(table);

/** Kept rows are a map each, a key a field: two devices that edit different fields both win. */
export function putRow(doc: Y.Doc, { table, row }: Write): void {
  const rows = doc.getMap<Y.Map<unknown>>(table);
  const { id, ...fields } = row;
  const stored = rows.get(id);
  if (!(stored instanceof Y.Map)) {
    rows.set(id, new Y.Map(Object.entries(fields)));
    return;
  }
  for (const [field, value] of Object.entries(fields)) {
    if (!sameJson(stored.get(field), value)) stored.set(field, value);
  }
  for (const field of knownFields(table)) {
    if (stored.has(field) && !(field in fields)) stored.delete(field);
  }
}

/** Facts are JSON strings in an array: appending needs no loaded document. */
export const appendFacts = (doc: Y.Doc, table: FactTable, facts: readonly object[]): void => {
  doc.getArray<string>(table).push(facts.map(fact => JSON.stringify(fact)));
};

/** Every row of a document as it is stored; of facts, every version. */
export function* storedRows(doc: Y.Doc): Generator<StoredRow> {
  for (const table of keptTables) yield* keptRows(doc, table);
  for (const table of factTables) yield* facts(doc, table);
}

function* keptRows(doc: Y.Doc, table: KeptTable): Generator<StoredRow> {
  for (const [id, row] of doc.getMap(table)) yield { table, id, row: plain(row) };
}

/** Values that any file can carry; undefined for what none can. Yjs also holds types, documents and big numbers. */
function plain(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return undefined;
  }
}

function* facts(doc: Y.Doc, table: FactTable): Generator<StoredRow> {
  let place = 0;
  for (const fact of doc.getArray<unknown>(table)) {
    place += 1;
    yield parseFact(table, fact, `${table}-${place}`);
  }
}

function parseFact(table: FactTable, fact: unknown, place: string): StoredRow {
  try {
    const row: unknown = JSON.parse(String(fact));
    const id = typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : place;
    return { table, id, row };
  } catch {
    return { table, id: place, row: plain(fact) };
  }
}

/** Applies a change and tells which rows it touched, as they are stored afterwards. */
export function rowsTouchedBy(doc: Y.Doc, change: () => void): StoredRow[] {
  const touched = new Map<string, StoredRow>();
  const unwatch = [
    ...keptTables.map(table => watchKept(doc, table, touched)),
    ...factTables.map(table => watchFacts(doc, table, touched))
  ];
  try {
    change();
  } finally {
    for (const stop of unwatch) stop();
  }
  return [...touched.values()];
}

type Touched = Map<string, StoredRow>;

function watchKept(doc: Y.Doc, table: KeptTable, touched: Touched): () => void {
  const rows = doc.getMap(table);
  const note = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]) => {
    const ids = events.flatMap(event => (event.path.length > 0 ? String(event.path[0]) : [...event.keys.keys()]));
    for (const id of ids) {
      const row = rows.get(id);
      touched.set(`${table}/${id}`, { table, id, row: row instanceof Y.Map ? row.toJSON() : row });
    }
  };
  rows.observeDeep(note);
  return () => {
    rows.unobserveDeep(note);
  };
}

function watchFacts(doc: Y.Doc, table: FactTable, touched: Touched): () => void {
  const facts = doc.getArray<unknown>(table);
  const note = (event: Y.YArrayEvent<unknown>) => {
    const inserted = event.changes.delta.flatMap(({ insert }) => (Array.isArray(insert) ? (insert as unknown[]) : []));
    // Several versions of one fact may arrive at once: each has its own place here.
    for (const fact of inserted)
      touched.set(`${table}#${String(touched.size)}`, parseFact(table, fact, `${table}-heard`));
  };
  facts.observe(note);
  return () => {
    facts.unobserve(note);
  };
}
