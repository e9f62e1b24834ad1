import { rowsNow } from '#lib/book/commit.ts';
import type { Moment } from '#lib/domain/moment.ts';
import { restoring } from '#lib/domain/removal.ts';
import { err, ok } from '#lib/domain/result.ts';
import type { NewRow, Rows, TableName, Write } from '#lib/domain/rows.ts';
import { undoing, type Step } from '#lib/domain/undo.ts';
import { wellFormed } from '#lib/domain/text.ts';
import { decodeRow } from '#lib/replica/codecs.ts';
import { isFactTable } from '#lib/replica/layout.ts';
import type { Engine } from './engine.ts';
import type { AddRows, Receipt } from './protocol.ts';

/** Rows of one action while a long undo works its way through. */
const batch = 500;

/** What a rep would count; stages and history come along with deals. */
const isCounted = (table: TableName): boolean => table !== 'changes' && table !== 'stages';

const isLiving = ({ deletedAt }: Rows[TableName]): boolean => deletedAt === undefined;

/**
 * Adds the rows that the book does not have, and brings back those that were removed. A deal that is left alone keeps
 * its history too: what a newer file tells of it would be the later word, and move it behind the rep's back.
 */
export async function addRows(engine: Engine, { rows, group, label }: AddRows, moment: Moment): Promise<Receipt> {
  const writes: Write[] = [];
  const leftAlone = new Set<string>();
  for (const [table, part] of tablesOf(rows)) {
    const known = await rowsNow(
      engine.book,
      table,
      part.map(({ row }) => row.id)
    );
    for (const { id } of [...known.values()].filter(isLiving)) leftAlone.add(id);
    const wanted = part.filter(({ row }) => !('of' in row && leftAlone.has(row.of)));
    for (const added of wanted) writes.push(...addition(added, known.get(added.row.id), moment));
  }
  const fresh = new Set(writes.filter(({ table }) => isCounted(table)).map(({ row }) => row.id)).size;
  if (writes.length > 0) await engine.keep(writes, { group, label, at: moment.now });
  return ok({ group, added: fresh, known: rows.filter(({ table }) => isCounted(table)).length - fresh });
}

function addition({ table, row }: NewRow, known: Rows[TableName] | undefined, moment: Moment): Write[] {
  if (known) return known.deletedAt === undefined ? [] : restoring({ table, row: known } as Write, moment);
  const said = isFactTable(table) ? { stamp: moment.stamp(), device: moment.device } : {};
  return [asStored(table, { ...row, ...said })];
}

/** A row as the documents will give it back. One that they could not give back was misread from its file: a bug. */
function asStored(table: TableName, { id, ...fields }: NewRow['row']): Write {
  const decoded = decodeRow(table, id, wellFormed(fields));
  if (!decoded.ok) throw new Error(`${id} cannot be kept: ${decoded.error}`);
  return decoded.value;
}

function tablesOf(rows: readonly NewRow[]): Map<TableName, NewRow[]> {
  const tables = new Map<TableName, NewRow[]>();
  for (const added of new Map(rows.map(one => [one.row.id, one])).values()) {
    const part = tables.get(added.table);
    if (part) part.push(added);
    else tables.set(added.table, [added]);
  }
  return tables;
}

/** Takes back every action of a group, the last first, in batches that are each kept whole. */
export async function undo(engine: Engine, group: string, moment: Moment): Promise<Receipt> {
  const entries = await engine.book.undo.where('group').equals(group).reverse().sortBy('n');
  const open = entries.filter(entry => !entry.undone);
  if (open.length === 0) return err({ kind: 'already-undone' });
  let undone = 0;
  for (const entry of open) {
    const steps = [...entry.steps, ...(await addedSteps(engine, entry.added))];
    for (let from = 0; from < steps.length; from += batch) {
      undone += await undoSteps(engine, steps.slice(from, from + batch), moment);
    }
  }
  await engine.book.undo.where('group').equals(group).modify({ undone: true });
  return ok({ group, added: undone, known: 0 });
}

async function undoSteps(engine: Engine, steps: readonly Step[], moment: Moment): Promise<number> {
  const current = await currentRows(engine, steps);
  const writes = undoing(steps, step => current.get(step.after.id), moment);
  if (writes.length > 0) await engine.keep(writes, { group: `undo-${moment.stamp()}`, label: 'undo', at: moment.now });
  return writes.length;
}

async function currentRows(engine: Engine, steps: readonly Step[]): Promise<Map<string, Rows[TableName]>> {
  const found = new Map<string, Rows[TableName]>();
  for (const table of new Set(steps.map(step => step.table))) {
    const ids = steps.filter(step => step.table === table).map(step => step.after.id);
    for (const [id, row] of await rowsNow(engine.book, table, ids)) found.set(id, row);
  }
  return found;
}

async function addedSteps(engine: Engine, added: readonly { table: TableName; id: string }[]): Promise<Step[]> {
  const steps: Step[] = [];
  for (const table of new Set(added.map(row => row.table))) {
    const ids = added.filter(row => row.table === table).map(row => row.id);
    for (const row of (await rowsNow(engine.book, table, ids)).values())
      steps.push({ table, before: undefined, after: row });
  }
  return steps;
}
