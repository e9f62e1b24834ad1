import { wordsOf } from '#lib/domain/fold.ts';
import type { Write } from '#lib/domain/rows.ts';
import { dealFacts } from '#lib/domain/template.ts';
import type { Book } from './tables.ts';

/**
 * In which rows a word is written. A row of its own for every word and week keeps each small: logging a call
 * changes as many of them as its note has words, and none is longer than what a rep does in a week.
 */
export type Posting = { readonly term: string; readonly bucket: string; readonly ids: readonly string[] };

/** Longer words are not words; the index need not hold them whole. */
const longestTerm = 24;

/** What somebody wrote, of all that a row says. */
export function proseOf({ table, row }: Write): string {
  switch (table) {
    case 'activities':
      return [row.note, ...Object.values(row.answers ?? {}).filter(answer => typeof answer === 'string')]
        .join('\n')
        .trim();
    case 'people':
    case 'companies':
      return row.note ?? '';
    case 'deals':
      return [row.note, row.reasonNote, ...dealFacts.map(fact => row[fact])].filter(Boolean).join('\n');
    default:
      return '';
  }
}

const dayOfMillis = 24 * 60 * 60_000;

/** The week of a touch; later weeks sort later. Other rows have no time of their own: they are dealt out by their ids. */
function bucketOf({ table, row }: Write): string {
  if (table === 'activities') return String(Math.floor(Date.parse(row.day) / dayOfMillis / 7)).padStart(6, '0');
  return `~${row.id.slice(-1)}`;
}

/** What finds these rows by what is written in them. */
export function postingsOf(writes: readonly Write[]): Posting[] {
  const postings = new Map<string, Posting & { readonly ids: string[] }>();
  for (const write of writes) {
    const prose = proseOf(write);
    if (prose === '') continue;
    const bucket = bucketOf(write);
    for (const term of new Set(wordsOf(prose).map(word => word.slice(0, longestTerm)))) {
      const key = `${term} ${bucket}`;
      const known = postings.get(key);
      if (known) known.ids.push(write.row.id);
      else postings.set(key, { term, bucket, ids: [write.row.id] });
    }
  }
  return [...postings.values()];
}

/**
 * Adds rows to the index of what is written, in the transaction that keeps them. Nothing is ever taken out: whoever
 * looks reads the rows too and sees which still say so. Filling the tables anew leaves the old words behind.
 */
export async function post(book: Book, writes: readonly Write[]): Promise<void> {
  const fresh = postingsOf(writes);
  if (fresh.length === 0) return;
  const known = await book.postings.bulkGet(fresh.map(({ term, bucket }): [string, string] => [term, bucket]));
  const changed = fresh.flatMap((posting, n) => {
    const ids = new Set(known[n]?.ids);
    const before = ids.size;
    for (const id of posting.ids) ids.add(id);
    return ids.size === before ? [] : [{ ...posting, ids: [...ids] }];
  });
  await book.postings.bulkPut(changed);
}
