import type { Activity } from '#lib/domain/activity.ts';
import type { CallBlock } from '#lib/domain/call-block.ts';
import type { PersonId } from '#lib/domain/ids.ts';
import type { Person } from '#lib/domain/person.ts';
import { livingPeople } from './survivors.ts';
import type { Book } from './tables.ts';
import type { Draft } from './draft.ts';

/** A block with all that its progress is counted from. People are told by the ids they live on under. */
export type BlockFacts = {
  readonly block: CallBlock;
  readonly calls: readonly Activity[];
  /** Who gets no card: asked for no calls, or is not in the book any more. */
  readonly blocked: ReadonlySet<string>;
  /** How many of them were never called in this block because they asked for no calls. */
  readonly asked: number;
};

/** Null when the book has no such block. */
export async function blockBy(book: Book, id: string): Promise<BlockFacts | null> {
  const block = await book.callBlocks.get(id);
  return block ? factsOf(book, block) : null;
}

/** Blocks that nobody has ended, the latest first: they may have been begun on another device. */
export const unfinishedBlocks = async (book: Book): Promise<BlockFacts[]> =>
  Promise.all((await latest(book).toArray()).filter(isOpen).map(block => factsOf(book, block)));

/** Ended blocks, the latest first. */
export const pastBlocks = async (book: Book, most: number): Promise<BlockFacts[]> => {
  const ended = latest(book).and(block => !isOpen(block));
  return Promise.all((await ended.limit(most).toArray()).map(block => factsOf(book, block)));
};

const latest = (book: Book) => book.callBlocks.orderBy('startedAt').reverse();
const isOpen = ({ endedAt }: CallBlock): boolean => endedAt === undefined;

async function factsOf(book: Book, block: CallBlock): Promise<BlockFacts> {
  const calls = await book.activities.where('block').equals(block.id).toArray();
  const reached = calls.flatMap(({ person }) => person ?? []);
  const living = await livingPeople(book, [...block.people, ...block.skipped, ...reached]);
  const now = (id: PersonId): PersonId => living.get(id)?.id ?? id;
  const people = [...new Set(block.people.map(now))];
  const skipped = [...new Set(block.skipped.map(now))];
  const told = calls.map(call => (call.person ? { ...call, person: now(call.person) } : call));
  const met = new Set([...told.map(({ person }) => person), ...skipped]);
  const wantsNoCalls = new Set([...living.values()].filter(asksNoCalls).map(({ id }) => id));
  const gone = people.filter(id => !living.has(id));
  return {
    block: { ...block, people, skipped },
    calls: told,
    blocked: new Set([...wantsNoCalls, ...gone]),
    asked: people.filter(id => wantsNoCalls.has(id) && !met.has(id)).length
  };
}

export const asksNoCalls = ({ blocked }: Pick<Person, 'blocked'>): boolean => blocked.includes('call');

/** A call of the block whose sheet was put aside: it is logged before the next card. */
export const unloggedIn = async (book: Book, block: string, person: PersonId): Promise<Draft | undefined> =>
  (await book.drafts.toArray()).find(draft => draft.block === block && draft.person === person);
