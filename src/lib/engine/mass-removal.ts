import type { Book } from '#lib/book/tables.ts';
import { restoring } from '#lib/domain/removal.ts';
import type { Write } from '#lib/domain/rows.ts';
import { RelayTrouble } from '#lib/sync/ports.ts';
import type { Engine } from './engine.ts';

/** Of one kind of record, what a device elsewhere has removed and how many there are here. */
export type MassRemoval = {
  readonly table: Guarded;
  readonly removed: number;
  readonly of: number;
};

/** What a rep would miss. */
const guarded = ['people', 'companies', 'deals', 'followUps', 'activities'] as const;
export type Guarded = (typeof guarded)[number];

/** More than this share of a kind of record, in one go from elsewhere, is asked about. */
const share = 0.2;
/** Fewer are soon looked through and restored. */
const fewest = 10;

/** While the rep has not said, the relay is asked again only now and then. */
const patience = 10 * 60_000;

type Answer = 'remove' | 'keep';

/**
 * Lets through what may be merged. Whoever holds an unlocked phone could empty the book on all others, so a removal
 * of much is held, nothing of it applied, until the rep has said. Throws `RelayTrouble` 'held' until then.
 * Once it was said, the answer is which rows to bring back after the merge: a removal elsewhere cannot be refused,
 * but it can be taken back, for all. Nothing where there was nothing to ask.
 */
export async function allowRemoval(book: Book, writes: readonly Write[]): Promise<readonly Write[] | undefined> {
  const found = await massRemovalIn(book, writes);
  if (!found) return undefined;
  const answer = (await book.meta.get('removalAnswer'))?.value as Answer | undefined;
  if (answer === undefined) {
    await book.meta.put({ key: 'massRemoval', value: found });
    throw new RelayTrouble('held', patience);
  }
  return answer === 'keep' ? writes.filter(({ row }) => row.deletedAt !== undefined) : [];
}

/** The kind of record that would lose the greatest share. */
async function massRemovalIn(book: Book, writes: readonly Write[]): Promise<MassRemoval | undefined> {
  const found: MassRemoval[] = [];
  for (const table of guarded) {
    const gone = writes.filter(write => write.table === table && write.row.deletedAt !== undefined);
    if (gone.length < fewest) continue;
    const ids = [...new Set(gone.map(({ row }) => row.id as string))];
    const removed = (await book.table(table).bulkGet(ids)).filter(row => row !== undefined).length;
    const of = await book.table(table).count();
    if (removed >= fewest && removed > share * of) found.push({ table, removed, of });
  }
  return found.sort((a, b) => b.removed / b.of - a.removed / a.of)[0];
}

/** Inside the transaction that merges: the question is answered, and what is to come back is remembered. */
export async function settleRemoval(book: Book, back: readonly Write[]): Promise<void> {
  await book.meta.bulkDelete(['massRemoval', 'removalAnswer']);
  if (back.length > 0) await book.meta.put({ key: 'returning', value: back.map(({ row }) => row.id) });
}

/**
 * Brings back what the rep kept, once all streams have been heard: what removed it is then among what is known,
 * and coming back is later. True when something was brought back.
 */
export async function bringBack(engine: Engine): Promise<boolean> {
  const { book } = engine;
  if (!(await book.meta.get('returning'))) return false;
  await engine.alone(async () => {
    const ids = ((await book.meta.get('returning'))?.value ?? []) as readonly string[];
    const moment = await engine.moment();
    const gone = (await book.removed.bulkGet([...ids])).filter(each => each !== undefined);
    const writes = gone.flatMap(({ table, row }) => restoring({ table, row } as Write, moment));
    const action = { group: moment.stamp(), label: 'restore', at: moment.now };
    if (writes.length > 0) await engine.keep(writes, action);
    await book.meta.delete('returning');
  });
  return true;
}

export const answerRemoval = async (book: Book, answer: Answer): Promise<void> => {
  await book.meta.put({ key: 'removalAnswer', value: answer });
};
