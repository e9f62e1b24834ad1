import { addTo, rollupFrom, talliedTables, talliesOf, type Rollup, type Sums } from '#lib/domain/rollup.ts';
import type { ActivityId } from '#lib/domain/ids.ts';
import type { Rows, TableName, Write } from '#lib/domain/rows.ts';
import type { Day } from '#lib/domain/time.ts';
import type { Book } from './tables.ts';

/** What a transaction that places rows must reach for their sums. */
export const tablesOfRollups = ({ rollups, followUps, activities, changes, deals }: Book) => [
  rollups,
  followUps,
  activities,
  changes,
  deals
];

type Tallied = (typeof talliedTables)[number];
type TalliedWrite = Extract<Write, { table: Tallied }>;

/** Rows of the tables as they are, by id: those about to be written, and those that count otherwise because of them. */
export type RowsBefore = ReadonlyMap<string, TalliedWrite>;

const isTallied = (table: TableName): table is Tallied => (talliedTables as readonly string[]).includes(table);

const talliedIn = (writes: readonly Write[]): TalliedWrite[] =>
  writes.filter((write): write is TalliedWrite => isTallied(write.table));

/** What is read before rows are put, so that what they counted as can be taken away. Only for kinds that count. */
export async function rowsBefore(book: Book, writes: readonly Write[]): Promise<RowsBefore> {
  const before = new Map<string, TalliedWrite>();
  const tallied = talliedIn(writes);
  const tables = [...new Set(tallied.map(write => write.table))];
  const touches = idsIn(tallied, 'activities');
  await Promise.all([
    ...tables.map(table => readInto(before, book, table, idsIn(tallied, table))),
    touches.length > 0 ? readAnswered(before, book, touches) : undefined
  ]);
  if (tallied.some(({ table }) => table === 'followUps')) await readTouches(before, book, tallied);
  return before;
}

const idsIn = (writes: readonly TalliedWrite[], of: Tallied): string[] => [
  ...new Set(writes.filter(({ table }) => table === of).map(({ row }) => row.id))
];

async function readInto(
  found: Map<string, TalliedWrite>,
  book: Book,
  table: Tallied,
  ids: readonly string[]
): Promise<void> {
  const rows = await book.table<Rows[Tallied], string>(table).bulkGet([...ids]);
  for (const row of rows) if (row) found.set(row.id, { table, row } as TalliedWrite);
}

/** Follow-ups count on the day of the touch that answered them: they move with it. */
async function readAnswered(found: Map<string, TalliedWrite>, book: Book, touches: string[]): Promise<void> {
  const answered = await book.followUps.where('doneBy').anyOf(touches).toArray();
  for (const row of answered) found.set(row.id, { table: 'followUps', row });
}

async function readTouches(
  found: Map<string, TalliedWrite>,
  book: Book,
  writes: readonly TalliedWrite[]
): Promise<void> {
  const named = [...found.values(), ...writes].flatMap(({ table, row }): ActivityId[] =>
    table === 'followUps' && row.doneBy ? [row.doneBy] : []
  );
  const missing = [...new Set(named)].filter(id => !found.has(id));
  if (missing.length > 0) await readInto(found, book, 'activities', missing);
}

/** Brings the sums up to date with rows that were put, in the transaction that keeps them. */
export async function tally(book: Book, before: RowsBefore, writes: readonly Write[]): Promise<void> {
  const after = new Map(before);
  for (const write of talliedIn(writes)) after.set(write.row.id, write);
  const sums: Sums = new Map();
  for (const [sign, rows] of [[-1, before] as const, [1, after] as const]) {
    for (const write of rows.values())
      addTo(
        sums,
        talliesOf(write, id => dayIn(rows, id)),
        sign
      );
  }
  const changed = [...sums].filter(([, cells]) => [...cells.values()].some(n => n !== 0));
  if (changed.length > 0) await addUp(book, changed);
}

function dayIn(rows: RowsBefore, id: string): Day | undefined {
  const found = rows.get(id);
  return found?.table === 'activities' && found.row.deletedAt === undefined ? found.row.day : undefined;
}

async function addUp(book: Book, changed: readonly (readonly [string, ReadonlyMap<string, number>])[]): Promise<void> {
  const known = await book.rollups.bulkGet(changed.map(([id]) => id));
  const [kept, gone]: [Rollup[], string[]] = [[], []];
  for (const [n, [id, more]] of changed.entries()) {
    const cells = new Map(Object.entries(known[n]?.cells ?? {}));
    for (const [cell, count] of more) cells.set(cell, (cells.get(cell) ?? 0) + count);
    const rollup = rollupFrom(id, cells);
    if (rollup) kept.push(rollup);
    else gone.push(id);
  }
  await book.rollups.bulkPut(kept);
  if (gone.length > 0) await book.rollups.bulkDelete(gone);
}
