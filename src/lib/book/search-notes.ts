import Dexie from 'dexie';
import { matches } from '#lib/domain/excerpt.ts';
import { wordsOf } from '#lib/domain/fold.ts';
import type { Rows, Write } from '#lib/domain/rows.ts';
import { livingPeople } from './survivors.ts';
import { proseOf } from './postings.ts';
import type { Book } from './tables.ts';

/** Something that was written, and where. */
export type FoundNote = {
  readonly id: string;
  readonly text: string;
  readonly write: Write;
  /** Whom or what it is about, by name. */
  readonly about: string;
};

/** Fewer letters begin too many words; as whole words they are still looked for. */
const leastLetters = 3;

/** Weeks looked through at a time, the latest first. */
const stretch = 12;

/** Notes in which each typed word begins a word: on people, deals and companies first, then on touches, the latest first. */
export const searchNotes = (book: Book, typed: string, limit: number): Promise<FoundNote[]> => {
  const words = [...new Set(wordsOf(typed))];
  if (!words.some(({ length }) => length >= leastLetters)) return Promise.resolve([]);
  const tables = [book.postings, book.activities, book.people, book.deals, book.companies];
  return book.transaction('r', tables, async () => lookFor(book, words, limit));
};

async function lookFor(book: Book, words: readonly string[], limit: number): Promise<FoundNote[]> {
  const keys = await Promise.all(words.map(word => keysOf(book, word)));
  const byBucket = keys.map(all => Map.groupBy(all, ([, bucket]) => bucket));
  const [first, ...rest] = byBucket;
  const buckets = [...(first?.keys() ?? [])].filter(bucket => rest.every(others => others.has(bucket)));
  buckets.sort().reverse();
  const found: Write[] = [];
  for (let at = 0; at < buckets.length && found.length < limit; at += stretch) {
    const ids: string[] = [];
    for (const idsOfBucket of await idsIn(book, buckets.slice(at, at + stretch), byBucket)) ids.push(...idsOfBucket);
    for (let n = 0; n < ids.length && found.length < limit; n += limit) {
      const rows = await rowsOf(book, ids.slice(n, n + limit));
      found.push(...rows.filter(write => matches(proseOf(write), words)));
    }
  }
  return named(book, found.slice(0, limit));
}

type Key = [string, string];

function keysOf(book: Book, word: string): Promise<Key[]> {
  const last = word.length < leastLetters ? word : `${word}\uffff`;
  const range = book.postings.where('[term+bucket]').between([word, Dexie.minKey], [last, Dexie.maxKey], true, true);
  return range.primaryKeys();
}

/** For each bucket the rows that have all words, the latest made first. */
async function idsIn(book: Book, buckets: readonly string[], byBucket: readonly Map<string, Key[]>[]) {
  const keys = buckets.flatMap(bucket => byBucket.flatMap(keysByBucket => keysByBucket.get(bucket) ?? []));
  const rows = (await book.postings.bulkGet(keys)).filter(row => row !== undefined);
  const idsOf = new Map(rows.map(({ term, bucket, ids }) => [`${term} ${bucket}`, ids]));
  return buckets.map(bucket => {
    const [first = new Set<string>(), ...rest] = byBucket.map(
      keysByBucket => new Set(keysByBucket.get(bucket)?.flatMap(([term]) => idsOf.get(`${term} ${bucket}`) ?? []))
    );
    return [...first]
      .filter(id => rest.every(ids => ids.has(id)))
      .sort()
      .reverse();
  });
}

const tablesById = { activity: 'activities', person: 'people', deal: 'deals', company: 'companies' } as const;

const tableOf = (id: string) => new Map(Object.entries(tablesById)).get(id.slice(0, id.indexOf('_')));

/** Rows of several tables in the order of their ids. */
async function rowsOf(book: Book, ids: readonly string[]): Promise<Write[]> {
  const found = new Map<string, Write>();
  for (const [table, part] of Map.groupBy(ids, tableOf)) {
    if (table === undefined) continue;
    const rows = await book.table<Rows[typeof table], string>(table).bulkGet(part);
    for (const row of rows) if (row) found.set(row.id, { table, row } as Write);
  }
  return ids.map(id => found.get(id)).filter(write => write !== undefined);
}

async function named(book: Book, writes: readonly Write[]): Promise<FoundNote[]> {
  const touches = writes.flatMap(write => (write.table === 'activities' ? write.row : []));
  const people = await livingPeople(
    book,
    touches.flatMap(({ person }) => person ?? [])
  );
  const deals = await book.deals.bulkGet(touches.flatMap(({ deal }) => deal ?? []));
  const names = new Map<string, string>([
    ...deals.flatMap(deal => (deal ? [[deal.id, deal.title] as const] : [])),
    ...[...people].map(([id, { name }]) => [id, name] as const)
  ]);
  return writes.map(write => ({ id: write.row.id, text: proseOf(write), write, about: aboutOf(write, names) }));
}

function aboutOf(write: Write, names: ReadonlyMap<string, string>): string {
  switch (write.table) {
    case 'activities':
      return names.get(write.row.person ?? '') ?? names.get(write.row.deal ?? '') ?? '';
    case 'deals':
      return write.row.title;
    case 'people':
    case 'companies':
      return write.row.name;
    default:
      return '';
  }
}
