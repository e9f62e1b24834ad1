import Dexie from 'dexie';
import type { Activity } from '#lib/domain/activity.ts';
import type { FieldChange } from '#lib/domain/change.ts';
import type { Deal, DealStatus } from '#lib/domain/deal.ts';
import type { Period } from '#lib/domain/period.ts';
import { addDays, type Day } from '#lib/domain/time.ts';
import type { Book } from './tables.ts';

/** Rows read in one go: a phone four times slower than a desk is busy with them for less than 50 ms. */
const piece = 400;

/** Two days of somebody who makes a hundred touches a day are a piece. */
const daysAtOnce = 2;

/** All deals of a status, piece by piece, so that the page stays alive in between. */
export function dealsBy(book: Book, status: DealStatus): Promise<Deal[]> {
  return inPieces(last =>
    book.deals
      .where('[status+id]')
      .between([status, last?.id ?? Dexie.minKey], [status, Dexie.maxKey], !last, true)
      .limit(piece)
      .toArray()
  );
}

/** All changes of one field since a day, of whatever rows, piece by piece. */
export function changesOf(book: Book, field: string, from?: Day): Promise<FieldChange[]> {
  const start = [field, from ?? Dexie.minKey];
  return inPieces(last =>
    book.changes
      .where('[field+day+id]')
      .between(last ? [field, last.day, last.id] : start, [field, Dexie.maxKey], !last, true)
      .limit(piece)
      .toArray()
  );
}

/** All activities from one day to another, both included. The pieces are asked for at once and come one by one. */
export async function activitiesBetween(book: Book, { from, to }: Period): Promise<Activity[]> {
  const starts: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, daysAtOnce)) starts.push(day);
  const pieces = starts.map(start => {
    const end = addDays(start, daysAtOnce - 1);
    return book.activities
      .where('day')
      .between(start, end < to ? end : to, true, true)
      .toArray();
  });
  return (await Promise.all(pieces)).flat();
}

async function inPieces<Row extends { readonly id: string }>(
  read: (last: Row | undefined) => Promise<Row[]>
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let last: Row | undefined; ;) {
    const part = await read(last);
    rows.push(...part);
    last = part.at(-1);
    if (part.length < piece || last === undefined) return rows;
  }
}

/** So much of work that takes long is done at a time. */
const breath = 300;

/** Does work that takes long item by item, and in between the page answers the finger. */
export async function inBreaths<From, To>(items: readonly From[], work: (item: From) => To): Promise<To[]> {
  const done: To[] = [];
  for (let from = 0; from < items.length; from += breath) {
    if (from > 0) await new Promise(resolve => setTimeout(resolve));
    done.push(...items.slice(from, from + breath).map(work));
  }
  return done;
}
