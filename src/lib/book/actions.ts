import type { FollowUp } from '#lib/domain/follow-up.ts';
import { isDemo } from '#lib/domain/ids.ts';
import type { Rows, TableName } from '#lib/domain/rows.ts';
import type { Instant } from '#lib/domain/time.ts';
import { livingPerson } from './survivors.ts';
import type { Book, Removed, UndoEntry } from './tables.ts';

/** One thing that the rep did, however many batches it took. */
export type Action = {
  readonly group: string;
  readonly label: string;
  readonly at: Instant;
  readonly undone: boolean;
  /** What it was about, as a name; absent for what has none. */
  readonly subject: string | undefined;
  readonly rows: number;
};

const shown = 60;

/** The latest actions first. */
export async function latestActions(book: Book): Promise<Action[]> {
  const entries = await book.undo.orderBy('n').reverse().limit(shown).toArray();
  const groups = [...Map.groupBy(entries, ({ group }) => group).values()];
  return Promise.all(groups.map(group => actionOf(book, group)));
}

async function actionOf(book: Book, entries: readonly UndoEntry[]): Promise<Action> {
  const [{ group, label, at } = { group: '', label: '', at: 0 }] = entries;
  const steps = entries.flatMap(entry => entry.steps).filter(({ table }) => table !== 'changes');
  const rows = steps.length + entries.reduce((sum, { added }) => sum + added.length, 0);
  const [first] = steps;
  const subject = first && rows < 10 ? await nameOf(book, first.after) : undefined;
  return { group, label, at, rows, subject, undone: entries.every(({ undone }) => undone === true) };
}

/** What a row is called: its own name, or that of the person or deal it is about. */
async function nameOf(book: Book, row: Rows[TableName]): Promise<string | undefined> {
  if ('title' in row) return row.title;
  if ('name' in row) return row.name;
  const { person, deal } = row as Partial<FollowUp>;
  const known = person && (await livingPerson(book, person));
  return known ? known.name : deal && (await book.deals.get(deal))?.title;
}

/** A removed row that can still be brought back. */
export type Restorable = Removed & { readonly name: string | undefined; readonly deletedAt: Instant };

const month = 30 * 24 * 60 * 60_000;
const restorable: ReadonlySet<TableName> = new Set(['people', 'companies', 'deals', 'activities', 'followUps']);

/** Removed in the last thirty days, the latest first. The sample is not the rep's, so it is not among them. */
export async function recentlyRemoved(book: Book, now: Instant): Promise<Restorable[]> {
  const removed = await book.removed
    .where('row.deletedAt')
    .above(now - month)
    .reverse()
    // Who was merged comes back with the one they live on in.
    .filter(({ id, table, row }) => restorable.has(table) && !isDemo(id) && !('mergedInto' in row))
    .limit(shown)
    .toArray();
  return Promise.all(
    removed.map(async one => ({ ...one, name: await nameOf(book, one.row), deletedAt: one.row.deletedAt ?? 0 }))
  );
}
