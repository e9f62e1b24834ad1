import { keepHeard, rowsKnown } from '#lib/book/hearing.ts';
import type { BadRow, Book, Conflict } from '#lib/book/tables.ts';
import { madeApart, noteLatest, settleRow, type FieldChange, type LatestChanges } from '#lib/domain/change.ts';
import { later } from '#lib/domain/stamp.ts';
import { supersedes, type FactTable, type Write } from '#lib/domain/rows.ts';
import { decodeRow, keptTableOf } from '#lib/replica/codecs.ts';
import { isFactTable, type StoredRow } from '#lib/replica/layout.ts';
import { clientsIn, mergedByDocument, type RemoteUpdate } from '#lib/replica/replica.ts';
import type { Engine } from './engine.ts';
import { followUpsApart } from './follow-ups-apart.ts';

type Change = Extract<Write, { table: 'changes' }>;

type Terms = {
  /** What else changes in the same transaction. */
  readonly along?: () => Promise<void>;
  /** Throws for what must not be merged now: then nothing of it is. */
  readonly guard?: (heard: readonly Write[]) => Promise<void>;
};

const nothing = (): Promise<void> => Promise.resolve();

/** Merges what other devices changed: into documents, journal and the rows that screens read, as one commit. */
export function merge(
  engine: Engine,
  updates: readonly RemoteUpdate[],
  { along = nothing, guard = nothing }: Terms = {}
): Promise<void> {
  return engine.alone(async () => {
    try {
      await mergeNow(engine, mergedByDocument(updates), { along, guard });
    } catch (problem) {
      engine.replica.forget();
      throw problem;
    }
    engine.filing.soon();
  });
}

async function mergeNow(engine: Engine, updates: readonly RemoteUpdate[], terms: Required<Terms>): Promise<void> {
  const { book, replica } = engine;
  const decoded: Write[] = [];
  const bad: BadRow[] = [];
  for (const { doc, update } of updates) {
    for (const stored of await replica.hear(doc, update)) decodeInto(decoded, bad, doc, stored);
  }
  await terms.guard(decoded);
  const facts = await standing(book, decoded);
  for (const { row } of facts) if ('stamp' in row) engine.hear(row.stamp);
  const changes = facts.filter((write): write is Change => write.table === 'changes');
  const kept = decoded.filter(({ table }) => !isFactTable(table));
  const histories = await historiesOf(book, kept, changes);
  await keepHeard(book, {
    updates,
    bad,
    writes: [...facts, ...(await settled(book, kept, histories))],
    conflicts: [...(await conflictsIn(book, changes)), ...(await followUpsApart(book, decoded))],
    clients: updates.flatMap(({ doc, update }) => clientsIn(update).map(id => ({ doc, id }))),
    stamp: engine.lastStamp,
    along: terms.along
  });
}

function decodeInto(writes: Write[], bad: BadRow[], doc: string, { table, id, row }: StoredRow): void {
  const decoded = decodeRow(table, id, row);
  if (decoded.ok) writes.push(decoded.value);
  else bad.push({ id: `${doc}/${table}/${id}`, table, doc, problem: decoded.error });
}

type Fact = Extract<Write, { table: FactTable }>['row'];

/** Of the facts heard, those that stand against each other and against what is known. */
async function standing(book: Book, decoded: readonly Write[]): Promise<Write[]> {
  const heard = decoded.filter(({ table }) => isFactTable(table));
  const known = await rowsKnown(book, heard);
  const standing = new Map<string, Write>();
  for (const write of heard) {
    const current = standing.get(write.row.id) ?? known.get(write.row.id);
    if (supersedes(write.row as Fact, current?.row as Fact | undefined)) standing.set(write.row.id, write);
  }
  return [...standing.values()];
}

/** The standing change of each field of the rows that are touched, by a field or by its history. */
async function historiesOf(book: Book, kept: readonly Write[], changes: readonly Change[]) {
  const ids = new Set<string>([...kept.map(({ row }) => row.id), ...changes.map(({ row }) => row.of)]);
  const known = await book.changes
    .where('of')
    .anyOf([...ids])
    .toArray();
  const histories = new Map<string, LatestChanges>([...ids].map(id => [id, new Map<string, FieldChange>()]));
  for (const change of [...known, ...changes.map(({ row }) => row)]) {
    const latest = histories.get(change.of);
    if (latest) noteLatest(latest, change);
  }
  return histories;
}

async function settled(book: Book, kept: readonly Write[], histories: Map<string, LatestChanges>): Promise<Write[]> {
  const rows = new Map(kept.map(write => [write.row.id as string, write]));
  for (const id of histories.keys()) {
    const table = keptTableOf(id);
    if (rows.has(id) || !table) continue;
    const known = await rowsKnown(book, [{ table, row: { id } } as Write]);
    const write = known.get(id);
    if (write) rows.set(id, write);
  }
  return [...rows.values()].map(write => {
    const row = settleRow(write.row, histories.get(write.row.id) ?? new Map<string, FieldChange>());
    const decoded = decodeRow(write.table, write.row.id, row);
    return decoded.ok ? decoded.value : write;
  });
}

/** Fields that two devices changed apart, with the value that stands and the one that does not. */
async function conflictsIn(book: Book, heard: readonly Change[]): Promise<Conflict[]> {
  const conflicts: Conflict[] = [];
  const ids = new Set(heard.map(({ row }) => row.id as string));
  for (const { row } of heard) {
    const others = await book.changes.where('of').equals(row.of).toArray();
    const [latest] = others
      .filter(({ id, field }) => field === row.field && !ids.has(id))
      .sort((a, b) => (later(a.stamp, b.stamp) === a.stamp ? -1 : 1));
    if (!latest || !madeApart(latest, row)) continue;
    const [lost, kept] = latest.stamp < row.stamp ? [latest, row] : [row, latest];
    conflicts.push({ id: `${row.of}/${row.field}`, of: row.of, field: row.field, kept, lost });
  }
  return conflicts;
}
