import type { Period } from '#lib/domain/period.ts';
import { bucketsOf, joinedParts, type Part } from '#lib/domain/rollup-parts.ts';
import { buckets, quarterHour, type Rollup } from '#lib/domain/rollup.ts';
import type { Counts } from '#lib/domain/rolled.ts';
import { addDays, dayOf, startOfDay, type Day, type Instant, type Zone } from '#lib/domain/time.ts';
import type { Book } from './tables.ts';

/**
 * How many there were of what from one day to another, in the zone that the rep's days are of. Reads sums, not rows:
 * whole months as such, so five years cost as little as a few months. `domain/rolled.ts` says what can be asked of it.
 *
 * Range  days from 1972-01-01 to 9999-12-30: zones of before were not whole quarters of an hour apart
 */
export async function rolledUp(book: Book, period: Period, zone: Zone): Promise<Counts> {
  const [counts = new Map<string, number>()] = await rolledUpEach(book, [period], zone);
  return counts;
}

/** The same of several periods, in their order. What they share is read once. */
export async function rolledUpEach(book: Book, periods: readonly Period[], zone: Zone): Promise<Counts[]> {
  const asked = periods.map(period => {
    const [start, end] = [startOfDay(period.from, zone), startOfDay(addDays(period.to, 1), zone)];
    return { start, end, parts: bucketsOf(period, start, end) };
  });
  const sums = await readSums(
    book,
    asked.flatMap(({ parts }) => parts)
  );
  return asked.map(({ parts, start, end }) => {
    const counts = new Map<string, number>();
    const add = (cell: string, n: number) => counts.set(cell, (counts.get(cell) ?? 0) + n);
    for (const row of rowsIn(sums, parts)) {
      if (!isTimed(row)) for (const [cell, n] of Object.entries(row.cells)) add(cell, n);
      else for (const { cell, at, n } of instantsIn(row)) if (at >= start && at < end) add(cell, n);
    }
    return counts;
  });
}

/** The same for each day of a period that has something to count. */
export async function rolledUpByDay(book: Book, period: Period, zone: Zone): Promise<ReadonlyMap<Day, Counts>> {
  const days = new Map<Day, Map<string, number>>();
  const add = (day: Day, cell: string, n: number) => {
    const counts = days.get(day) ?? new Map<string, number>();
    days.set(day, counts.set(cell, (counts.get(cell) ?? 0) + n));
  };
  const around = { from: addDays(period.from, -1), to: addDays(period.to, 1) };
  const [dated, timed] = await Promise.all([
    between(book, { from: buckets.day + period.from, to: buckets.day + period.to }),
    between(book, { from: buckets.utcDay + around.from, to: buckets.utcDay + around.to })
  ]);
  for (const row of dated) for (const [cell, n] of Object.entries(row.cells)) add(dayIn(row), cell, n);
  for (const { cell, at, n } of timed.flatMap(instantsIn)) {
    const day = dayOf(at, zone);
    if (day >= period.from && day <= period.to) add(day, cell, n);
  }
  return days;
}

const between = (book: Book, { from, to }: Part): Promise<Rollup[]> =>
  book.rollups.where('id').between(from, to, true, true).toArray();

/** The sums of all these parts, each once. */
const readSums = async (book: Book, parts: readonly Part[]): Promise<Rollup[]> =>
  (await Promise.all(joinedParts(parts).map(part => between(book, part)))).flat();

const rowsIn = (sums: readonly Rollup[], parts: readonly Part[]): Rollup[] =>
  sums.filter(({ id }) => parts.some(({ from, to }) => id >= from && id <= to));

/** Of sums of days of UTC the instants are known; those of its months are wholly within. */
const isTimed = ({ id }: Rollup): boolean => id.startsWith(buckets.utcDay);

const dayIn = ({ id }: Rollup): Day => id.slice(-10) as Day;

function instantsIn(row: Rollup): { cell: string; at: Instant; n: number }[] {
  const midnight = Date.parse(`${dayIn(row)}T00:00:00Z`);
  return Object.entries(row.cells).map(([cell, n]) => {
    const [what = '', quarter] = cell.split('@');
    return { cell: what, at: midnight + Number(quarter) * quarterHour, n };
  });
}
